import { readFileSync } from "node:fs";
import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import { WorkbenchPage } from "./workbenchPage";

/** A file that the pane saved. */
export interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type NewPage = (options?: BrowserContextOptions) => Promise<Page>;

/** A panel by its tab, and its first heading. */
const PANELS = { Partners: "Partners", Export: "Export the plan", Overview: "Overview" } as const;

/** A sample whose plan is built, at one of the pane's panels. */
export async function openPanel(
  newPage: NewPage,
  address: string,
  panel: keyof typeof PANELS,
  options: BrowserContextOptions = {},
): Promise<WorkbenchPage> {
  const workbench = new WorkbenchPage(await newPage(options));
  await workbench.open(`${address}?sample=larkmoor`);
  await workbench.read();
  await workbench.build();
  await turnTo(workbench, panel);
  return workbench;
}

/** Goes to a panel of the pane, past the first-run screen where that is shown. */
export async function turnTo({ pane }: WorkbenchPage, panel: keyof typeof PANELS): Promise<void> {
  const tab = pane.getByRole("tab", { name: panel });
  const skip = pane.getByRole("button", { name: "Skip" });
  await tab.or(skip).first().waitFor();
  if (await skip.isVisible()) await skip.click();
  await tab.click();
  await pane.getByRole("tabpanel", { name: panel }).getByRole("heading", { name: PANELS[panel], exact: true }).waitFor();
}

/** A button of the pane by its name. */
export const button = ({ pane }: WorkbenchPage, name: string | RegExp): Locator => pane.getByRole("button", { name }).first();

/** What is saved when a button of the pane is pressed. */
export async function savedBy(workbench: WorkbenchPage, name: string | RegExp): Promise<SavedFile> {
  const download = workbench.page.waitForEvent("download", { timeout: 120_000 });
  await button(workbench, name).click();
  const saved = await download;
  return { name: saved.suggestedFilename(), bytes: new Uint8Array(readFileSync(await saved.path())) };
}

/** Makes the pane 320 pixels wide, or as near to it as it goes. */
export async function narrow({ page }: WorkbenchPage): Promise<void> {
  await page.getByRole("separator", { name: "Width of the pane" }).focus();
  for (let step = 0; step < 5; step++) await page.keyboard.press("ArrowRight");
}

/** How many pixels of the pane stand beyond its edge. */
export function beyondEdge({ pane }: WorkbenchPage): Promise<number> {
  return pane.locator("html").evaluate((html) => Math.max(0, html.scrollWidth - html.clientWidth));
}

/** Presses Tab until an element of the pane has the focus; fails when Tab does not lead there. */
export async function tabTo({ page }: WorkbenchPage, target: Locator): Promise<void> {
  for (let step = 0; step < 80; step++) {
    if (await target.evaluate((element) => element.ownerDocument.activeElement === element)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to ${String(target)}`);
}

/** Opens everything that is folded in the panel that is shown. */
export async function unfold({ pane }: WorkbenchPage): Promise<void> {
  const folded = pane.locator("[role=tabpanel]:not([hidden]) details:not([open]) > summary");
  for (let left = await folded.count(); left > 0; left--) await folded.first().click();
}
