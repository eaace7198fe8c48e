import { AxeBuilder } from "@axe-core/playwright";
import { describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { browserForTests } from "./support/browser";
import { WorkbenchPage } from "./support/workbenchPage";
import { serveWorkbench } from "./support/workbenchServer";

const { newPage } = browserForTests();
const server = serveWorkbench();

/** What axe finds on the page and in its pane: rule and element. Fluent's focus guards are empty and cannot be reached. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .exclude("[data-tabster-dummy]")
    .exclude(["iframe", "[data-tabster-dummy]"])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

const LOOKS = [
  { look: "light", options: { colorScheme: "light" } },
  { look: "dark", options: { colorScheme: "dark" } },
  { look: "forced colours", options: { forcedColors: "active" } },
] as const;

describe.each(LOOKS)("in $look", ({ options }) => {
  test("axe finds nothing on any screen of the main job", async () => {
    const workbench = new WorkbenchPage(await newPage(options));
    await workbench.open(server.address());
    expect(await faults(workbench.page)).toEqual([]);
    await workbench.read();
    expect(await faults(workbench.page)).toEqual([]);
    await workbench.build();
    expect(await faults(workbench.page)).toEqual([]);
    await workbench.pane.getByRole("tab", { name: "Export" }).click();
    await workbench.pane.getByRole("radio").first().waitFor();
    expect(await faults(workbench.page)).toEqual([]);
  });
});

/** Presses Tab until a button of the pane has the focus, then Enter; fails when Tab does not lead there. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const pane = page.frameLocator("iframe");
  const button = pane.getByRole("button", { name }).first();
  for (let step = 0; step < 60; step++) {
    if (await button.evaluate((element) => element.ownerDocument.activeElement === element && element.ownerDocument.hasFocus()))
      return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to ${String(name)}`);
}

test("the whole of Build goes by keyboard alone", async () => {
  const workbench = new WorkbenchPage(await newPage());
  const { page, pane } = workbench;
  await workbench.open(server.address());
  await tabTo(page, "Read this workbook");
  await page.keyboard.press("Enter");
  await pane.getByRole("button", { name: "Build the plan sheets" }).waitFor();
  await tabTo(page, "Build the plan sheets");
  await page.keyboard.press("Enter");
  await pane.getByRole("heading", { name: "The plan sheets are ready" }).waitFor();
  await tabTo(page, "Export the plan");
  await page.keyboard.press("Enter");
  await pane.getByRole("tab", { name: "Export", selected: true }).waitFor();
});

test("the pane needs no sideways scrolling at 320 pixels", async () => {
  const workbench = new WorkbenchPage(await newPage());
  const { page } = workbench;
  await workbench.open(server.address());
  await page.getByRole("separator", { name: "Width of the pane" }).focus();
  for (let step = 0; step < 5; step++) await page.keyboard.press("ArrowRight");
  const widths = () => workbench.pane.locator("html").evaluate((html) => ({ room: html.clientWidth, needed: html.scrollWidth }));
  expect((await widths()).room).toBeLessThanOrEqual(320);
  await workbench.read();
  expect((await widths()).needed).toBeLessThanOrEqual((await widths()).room);
  await workbench.build();
  expect((await widths()).needed).toBeLessThanOrEqual((await widths()).room);
});
