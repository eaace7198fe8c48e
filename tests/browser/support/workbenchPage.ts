import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { FrameLocator, Locator, Page } from "playwright-core";
import { quoteSheet } from "../../../src/core/grid/a1";

/** The one button of the Build panel, on a workbook without and with a structured plan. */
const BUILD = /^(Build|Update) the plan sheets$/;

/** The workbench as a person uses it: a workbook to the left, the real task pane beside it. */
export class WorkbenchPage {
  readonly pane: FrameLocator;
  readonly grid: Locator;

  constructor(readonly page: Page) {
    this.pane = page.frameLocator('iframe[title="Actionbook"]');
    this.grid = page.getByRole("grid");
  }

  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await this.ready();
  }

  /** Waits until a workbook is shown and its pane has started. */
  async ready(): Promise<void> {
    await this.grid.waitFor();
    await this.pane.getByRole("heading", { level: 1, name: "Actionbook" }).waitFor();
  }

  /** Opens a file from disk by the button that people use. */
  async openFile(path: string): Promise<void> {
    const chooser = this.page.waitForEvent("filechooser");
    await this.page.getByRole("button", { name: "Open…" }).click();
    await (await chooser).setFiles(path);
    await this.page.getByRole("heading", { level: 1, name: basename(path) }).waitFor();
    await this.ready();
  }

  /** Opens a file that is only in memory. */
  async openBytes(name: string, bytes: Uint8Array): Promise<void> {
    await this.page.getByLabel("Open a workbook").setInputFiles({ name, mimeType: "", buffer: Buffer.from(bytes) });
    await this.page.getByRole("heading", { level: 1, name }).waitFor();
    await this.ready();
  }

  /** The bytes of the file that Save as… gives. */
  async saveAs(): Promise<Uint8Array> {
    const download = this.page.waitForEvent("download");
    await this.page.getByRole("button", { name: "Save as…" }).click();
    return readFileSync(await (await download).path());
  }

  /** Goes to a cell of a sheet by the name box and returns the cell's element. */
  async goTo(sheet: string, address: string): Promise<Locator> {
    await this.page.getByLabel("Name box").fill(`${quoteSheet(sheet)}!${address}`);
    await this.page.getByLabel("Name box").press("Enter");
    await this.page.getByRole("grid", { name: `Sheet ${sheet}`, exact: true }).waitFor();
    return this.active();
  }

  /** The cell that typing goes to. */
  async active(): Promise<Locator> {
    const id = await this.grid.getAttribute("aria-activedescendant");
    return this.page.locator(`[id="${id ?? ""}"]`);
  }

  /** The choices that the active cell's list offers; the list stays open. */
  async choices(): Promise<string[]> {
    await this.grid.press("Alt+ArrowDown");
    await this.page.getByRole("listbox").waitFor();
    return this.page.getByRole("listbox").getByRole("option").allTextContents();
  }

  /** Types into the active cell and presses Enter. */
  async type(text: string): Promise<void> {
    await this.grid.focus();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** Reads the workbook in the pane, through the first screen or a later one. */
  async read(): Promise<void> {
    await this.pane
      .getByRole("button", { name: /^Read (this workbook|again)/ })
      .first()
      .click();
    await this.pane.getByRole("button", { name: BUILD }).waitFor();
  }

  /** Builds what was read. */
  async build(): Promise<void> {
    await this.pane.getByRole("button", { name: BUILD }).click();
    await this.pane.getByRole("heading", { name: /The plan sheets (are ready|were up to date)/ }).waitFor();
  }
}
