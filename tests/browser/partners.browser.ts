import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { describe, expect, jest, test } from "@jest/globals";
import { unzipSync } from "fflate";
import type { BrowserContextOptions, Page } from "playwright-core";
import { COLUMNS } from "../../src/core/plan/columns";
import type { CellValue } from "../../src/core/grid/grid";
import { cellAddress } from "../../src/core/grid/a1";
import { createFileWorkbook } from "../../src/xlsx/fileWorkbook";
import { browserForTests } from "./support/browser";
import { button } from "./support/panePage";
import type { SavedFile } from "./support/panePage";
import { changesFound, takeIn } from "./support/partnersPanel";
import { readSaved, valueOf } from "./support/savedPlan";
import { watchPage } from "./support/watchPage";
import { WorkbenchPage } from "./support/workbenchPage";
import { serveWorkbench } from "./support/workbenchServer";

jest.setTimeout(400_000);

const PANE = 'iframe[title="Actionbook"]';

const { newPage } = browserForTests();
const server = serveWorkbench();

/** What axe finds in the pane. Fluent's focus guards are empty and cannot be reached. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include([PANE, "main"]).exclude([PANE, "[data-tabster-dummy]"]).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

/** The sample with its plan built, at its Partners tab. */
async function openPartners(options: BrowserContextOptions = {}): Promise<WorkbenchPage> {
  const workbench = new WorkbenchPage(await newPage(options));
  await workbench.open(`${server.address()}?sample=larkmoor`);
  await workbench.read();
  await workbench.build();
  await workbench.pane.getByRole("tab", { name: "Partners" }).click();
  await workbench.pane.getByRole("heading", { name: "Partners" }).waitFor();
  return workbench;
}

/** The packs of all agencies, as the pane saves them. */
async function savePacks(workbench: WorkbenchPage): Promise<readonly SavedFile[]> {
  await button(workbench, "Send packs").click();
  await button(workbench, /^Make \d+ packs$/).click();
  await workbench.pane.getByRole("heading", { name: /packs ready$/ }).waitFor({ timeout: 120_000 });
  const download = workbench.page.waitForEvent("download");
  await button(workbench, "Save all in one zip").click();
  const zip = unzipSync(new Uint8Array(readFileSync(await (await download).path())));
  await button(workbench, "Done").click();
  return Object.entries(zip).map(([name, bytes]) => ({ name, bytes }));
}

/** A partner types into columns of the first row of a pack. */
async function fillIn({ name, bytes }: SavedFile, values: Readonly<Record<string, CellValue>>): Promise<SavedFile> {
  const workbook = valueOf(await createFileWorkbook(bytes, name));
  const { grids } = valueOf(await workbook.read());
  const grid = grids.find(({ sheet }) => sheet === "Your actions")!;
  const head = grid.rows.findIndex((row) => row.some((cell) => cell?.text === COLUMNS.update.heading));
  const changes = Object.entries(values).map(([heading, after]) => {
    const column = grid.rows[head]!.findIndex((cell) => cell?.text === heading);
    const before = grid.rows[head + 1]?.[column]?.value ?? null;
    return { sheet: grid.sheet, cell: cellAddress(head + 1, column), before, after, why: "a partner" };
  });
  valueOf(await workbook.patch(changes));
  return { name, bytes: workbook.bytes() };
}

test("packs go out, come back, are reviewed, merged and taken back, and nothing leaves the machine", async () => {
  const workbench = await openPartners();
  const { page, pane } = workbench;
  const watched = watchPage(page);
  const packs = await savePacks(workbench);
  expect(packs.length).toBeGreaterThan(3);
  expect(await pane.getByRole("region", { name: "Returns board" }).textContent()).toContain(`${String(packs.length)} packs sent`);
  const [first, second] = packs;
  const returned = await fillIn(first!, { Status: "At risk", Update: "Two visits made." });
  const odd = await fillIn(second!, { Status: "gone pear-shaped" });
  await takeIn(workbench, [returned, odd, { name: "broken.xlsx", bytes: first!.bytes.slice(0, 3_000) }]);
  await changesFound(workbench).waitFor();
  await pane.getByText("broken.xlsx is damaged: part of it is missing.").waitFor();
  expect(await pane.getByRole("checkbox", { name: /^Update of/, checked: true }).count()).toBe(1);
  await pane.getByText("This status is not in your key.").waitFor();
  await button(workbench, "Go on to merge").click();
  await pane.getByRole("heading", { name: "What will be written" }).waitFor();
  await button(workbench, /^Merge$/).click();
  await pane.getByRole("heading", { name: "Merged" }).waitFor();
  const merged = await readSaved(await workbench.saveAs());
  const holds = (text: string): number =>
    [...merged.grids.values()].filter(({ rows }) => rows.some((row) => row.some((cell) => cell?.text === text))).length;
  expect(holds("Two visits made.")).toBe(2);
  expect(holds("gone pear-shaped")).toBe(0);
  await button(workbench, "Take back this merge").click();
  await pane.getByRole("heading", { name: "Taken back", exact: true }).waitFor();
  const back = await readSaved(await workbench.saveAs());
  expect(
    [...back.grids.values()].some(({ rows }) => rows.some((row) => row.some((cell) => cell?.text === "Two visits made."))),
  ).toBe(false);
  expect(watched.errors).toEqual([]);
  expect(watched.outside).toEqual([]);
});

test("a note for the partner is a sheet in a copy of the partner's file", async () => {
  const workbench = await openPartners();
  const { page, pane } = workbench;
  const [first] = await savePacks(workbench);
  await takeIn(workbench, [await fillIn(first!, { Status: "gone pear-shaped" })]);
  await changesFound(workbench).waitFor();
  await pane.getByText("What is odd about the returns").click();
  await pane.locator("details details > summary").first().click();
  const download = page.waitForEvent("download");
  await button(workbench, "Save a note for the partner").click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe(first!.name.replace(".xlsx", " - what to mend.xlsx"));
  const { grids } = await readSaved(new Uint8Array(readFileSync(await saved.path())));
  expect([...grids.keys()]).toContain("Your actions");
  const note = grids
    .get("What to mend")!
    .rows.flat()
    .map((cell) => cell?.text ?? "");
  expect(note).toContain("Choose a status from the list.");
});

describe.each([
  { look: "light", options: { colorScheme: "light" } },
  { look: "dark", options: { colorScheme: "dark" } },
  { look: "forced colours", options: { forcedColors: "active" } },
] as const)("in $look", ({ options }) => {
  test("axe finds nothing on any screen, and nothing needs sideways scrolling at 320 pixels", async () => {
    const workbench = await openPartners(options);
    const { page, pane } = workbench;
    await page.getByRole("separator", { name: "Width of the pane" }).focus();
    for (let step = 0; step < 5; step++) await page.keyboard.press("ArrowRight");
    const look = async (): Promise<void> => {
      expect(await faults(page)).toEqual([]);
      const { room, needed } = await pane
        .locator("html")
        .evaluate((html) => ({ room: html.clientWidth, needed: html.scrollWidth }));
      expect(needed).toBeLessThanOrEqual(room);
    };
    await look();
    await button(workbench, "Send packs").click();
    await look();
    await button(workbench, "Back").click();
    const packs = await savePacks(workbench);
    await look();
    const returned = await Promise.all(
      packs.slice(0, 4).map((pack) => fillIn(pack, { Status: "sideways", Update: "Two visits made." })),
    );
    await takeIn(workbench, returned);
    await changesFound(workbench).waitFor();
    await look();
    await pane.getByRole("checkbox").nth(1).focus();
    await page.keyboard.press("j");
    await page.keyboard.press("w");
    await look();
    await page.keyboard.press("Escape");
    await button(workbench, "Go on to merge").click();
    await look();
    await button(workbench, /^Merge$/).click();
    await pane.getByRole("heading", { name: "Merged" }).waitFor();
    await look();
  });
});
