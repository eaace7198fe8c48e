import { existsSync, readFileSync } from "node:fs";
import { beforeAll, expect, test } from "@jest/globals";
import { STATUS_KEYS, STATUSES } from "../../src/core/plan/statuses";
import { browserForTests } from "./support/browser";
import { hasOpenpyxl, seenByOpenpyxl } from "./support/openpyxl";
import { addressIn, prioritySheets, readSaved, rowCount, sheetOf, tableOf } from "./support/savedPlan";
import type { SavedBook } from "./support/savedPlan";
import type { Watched } from "./support/watchPage";
import { watchPage } from "./support/watchPage";
import { WorkbenchPage } from "./support/workbenchPage";
import { serveWorkbench } from "./support/workbenchServer";

const REAL = "../shared/plans/tunbridge-wells-2024-25.xlsx";
/** The real plan where it is there, else our sample: how many priorities, and the actions of each. */
const PLAN = existsSync(REAL)
  ? { file: REAL, rows: [8, 28, 10, 8, 27, 12] }
  : { file: "samples/larkmoor-2025-26.xlsx", rows: [5, 6, 4, 5] };
const TOTAL = PLAN.rows.reduce((sum, rows) => sum + rows, 0);

const rgb = (hex: string): string => `rgb(${[0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(", ")})`;

const { newPage } = browserForTests();
const server = serveWorkbench();
let workbench: WorkbenchPage;
let watched: Watched;
let built: SavedBook;

// One person's way through the main job: each test goes on where the one before stopped.
beforeAll(async () => {
  const page = await newPage();
  watched = watchPage(page);
  workbench = new WorkbenchPage(page);
  await workbench.open(server.address());
  await workbench.openFile(PLAN.file);
});

test("the reading says how many priorities and actions were found", async () => {
  await workbench.read();
  const { pane } = workbench;
  await pane
    .getByText(new RegExp(`\\b${String(PLAN.rows.length)} priorities`))
    .first()
    .waitFor();
  await pane
    .getByText(new RegExp(`\\b${String(TOTAL)} actions`))
    .first()
    .waitFor();
});

test("Build makes one sheet for each priority with all its actions", async () => {
  await workbench.build();
  built = await readSaved(await workbench.saveAs());
  expect(prioritySheets(built).map(rowCount)).toEqual(PLAN.rows);
});

test("the lead agency is chosen from a list of the agencies", async () => {
  const [sheet] = prioritySheets(built);
  await workbench.goTo(sheet!.title, addressIn(sheet!, "Lead agency", 1));
  const partners = sheetOf(built, "partners");
  expect(await workbench.choices()).toHaveLength(tableOf(partners).box.bottom - tableOf(partners).box.top);
  await workbench.page.keyboard.press("Escape");
});

test("an agency that is not in the list is refused", async () => {
  const [sheet] = prioritySheets(built);
  const cell = await workbench.goTo(sheet!.title, addressIn(sheet!, "Lead agency", 1));
  const before = await cell.textContent();
  await workbench.type("Nobody that we know");
  const alert = workbench.page.getByRole("alertdialog");
  await alert.waitFor();
  await alert.getByRole("button", { name: "Cancel" }).click();
  expect(await (await workbench.active()).textContent()).toBe(before);
});

test("choosing Off track colours the cell", async () => {
  const [sheet] = prioritySheets(built);
  const cell = await workbench.goTo(sheet!.title, addressIn(sheet!, "Status", 1));
  expect(await workbench.choices()).toEqual(STATUS_KEYS.map((key) => STATUSES[key].label));
  await workbench.page.getByRole("listbox").getByRole("option", { name: "Off track" }).click();
  await expect(cell.textContent()).resolves.toContain("Off track");
  expect(await cell.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(rgb(STATUSES.offTrack.fill));
});

test("the Plan sheet's counts follow", async () => {
  const plan = sheetOf(built, "plan");
  const cell = await workbench.goTo(plan.title, addressIn(plan, "Off track", 1));
  await cell.filter({ hasText: /^1$/ }).waitFor();
});

test("one click exports the plan onto a sheet of its own", async () => {
  await workbench.pane.getByRole("tab", { name: "Export" }).click();
  await workbench.pane.getByRole("button", { name: /^Export/ }).click();
  await workbench.pane.getByRole("heading", { name: "The plan is exported" }).waitFor();
  const exported = sheetOf(await readSaved(await workbench.saveAs()), "export");
  await workbench.page.getByRole("tab", { name: exported.title, exact: true, selected: true }).waitFor();
  expect(exported.print?.titleRows).not.toBeNull();
});

test("the saved file holds every sheet and what was chosen on it", async () => {
  const bytes = await workbench.saveAs();
  const saved = await readSaved(bytes);
  const titles = saved.book.sheets.map(({ title }) => title);
  expect(titles.slice(0, built.book.sheets.length)).toEqual(built.book.sheets.map(({ title }) => title));
  expect(sheetOf(saved, "export").title).not.toBe("");
  const [sheet] = prioritySheets(saved);
  const row = tableOf(sheet!).box.top + 1;
  expect(sheet!.rows[row]?.some((cell) => cell?.value === "Off track")).toBe(true);
});

test("the officer's own sheets are unchanged, cell by cell", async () => {
  const before = await readSaved(readFileSync(PLAN.file));
  const after = await readSaved(await workbench.saveAs());
  for (const [title, grid] of before.grids) expect(after.grids.get(title)).toEqual(grid);
  expect([...after.grids.keys()].slice(0, before.grids.size)).toEqual([...before.grids.keys()]);
});

(hasOpenpyxl ? test : test.skip)(
  "openpyxl finds the same sheets, lists, conditions, tables, print titles and names",
  async () => {
    const bytes = await workbench.saveAs();
    const saved = await readSaved(bytes);
    const seen = seenByOpenpyxl(bytes);
    expect(seen.sheets.map(({ title }) => title)).toEqual(saved.book.sheets.map(({ title }) => title));
    const priorities = seen.sheets.filter(({ title }) => prioritySheets(saved).some((sheet) => sheet.title === title));
    for (const { title, tables, lists, conditions, printTitles } of priorities) {
      expect({ title, tables: tables.length, lists }).toEqual({ title, tables: 1, lists: ["AgencyNames", "StatusNames"] });
      expect(conditions).toBeGreaterThanOrEqual(STATUS_KEYS.length);
      expect(printTitles).not.toBeNull();
    }
    expect(seen.names).toEqual(expect.arrayContaining(["AgencyNames", "StatusNames", "Actionbook.Plan"]));
  },
);

test("building again changes nothing", async () => {
  const before = await readSaved(await workbench.saveAs());
  await workbench.pane.getByRole("tab", { name: "Build" }).click();
  await workbench.read();
  await workbench.build();
  const after = await readSaved(await workbench.saveAs());
  expect(after).toEqual(before);
});

test("the saved file opens again with the same sheets, and is read as a plan of ours", async () => {
  const bytes = await workbench.saveAs();
  const { book } = await readSaved(bytes);
  await workbench.openBytes("saved.xlsx", bytes);
  const tabs = await workbench.page.getByRole("tablist", { name: "Sheets" }).getByRole("tab").allTextContents();
  expect(tabs).toEqual(book.sheets.filter(({ visibility }) => visibility === "visible").map(({ title }) => title));
  await workbench.read();
  await workbench.pane
    .getByText(new RegExp(`\\b${String(TOTAL)} actions`))
    .first()
    .waitFor();
});

test("nothing went wrong on the page, and nothing left this machine", () => {
  expect(watched).toEqual({ errors: [], outside: [] });
});
