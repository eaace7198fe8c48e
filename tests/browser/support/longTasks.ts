import type { Page } from "playwright-core";

const paneOf = (page: Page) => page.frames().find((frame) => frame.url().includes("pane.html"))!;

/** Counts from now on how long the pane itself cannot answer. Tasks of the workbench around it are not its own. */
export async function watchLongTasks(page: Page): Promise<void> {
  await paneOf(page).evaluate(() => {
    const found: number[] = [];
    Object.assign(globalThis, { longTasks: found });
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === "self") found.push(Math.round(duration));
    }).observe({ type: "longtask" });
  });
}

/** The pane's tasks of over 50 ms since the last time that this was asked, in milliseconds. */
export async function longTasks(page: Page): Promise<readonly number[]> {
  // The browser tells of a task a moment after it.
  await page.waitForTimeout(500);
  return paneOf(page).evaluate(() => (globalThis as unknown as { readonly longTasks: number[] }).longTasks.splice(0));
}
