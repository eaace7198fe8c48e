import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "@jest/globals";
import type { Locator } from "playwright-core";
import { button } from "./panePage";
import type { SavedFile } from "./panePage";
import type { WorkbenchPage } from "./workbenchPage";

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** Hands files to the Partners panel as returns, and has them checked. */
export async function takeIn(workbench: WorkbenchPage, files: readonly SavedFile[]): Promise<void> {
  await button(workbench, "Take in returns").click();
  // From disk, as an officer does: bytes handed over by playwright are put together by a script in the page, which takes long.
  const folder = mkdtempSync(join(tmpdir(), "actionbook-returns-"));
  folders.push(folder);
  const paths = files.map(({ name, bytes }) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  });
  await workbench.pane.getByLabel("Files that partners sent back").setInputFiles(paths);
  await button(workbench, /^Check \d+ returns?$/).click();
}

/** The heading of a review: so many changes. */
export const changesFound = ({ pane }: WorkbenchPage): Locator => pane.getByRole("heading", { level: 2, name: /changes?$/ });
