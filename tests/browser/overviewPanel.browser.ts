import { describe, expect, jest, test } from "@jest/globals";
import { readPlan } from "../../src/app/readPlan";
import { createFileWorkbook } from "../../src/xlsx/fileWorkbook";
import { LOOKS, faultsInPane } from "./support/axe";
import { browserForTests } from "./support/browser";
import { beyondEdge, button, narrow, openPanel, savedBy, turnTo, unfold } from "./support/panePage";
import { addressIn, prioritySheets, readSaved, valueOf } from "./support/savedPlan";
import { watchPage } from "./support/watchPage";
import type { WorkbenchPage } from "./support/workbenchPage";
import { serveWorkbench } from "./support/workbenchServer";

jest.setTimeout(300_000);

const { newPage } = browserForTests();
const server = serveWorkbench();

const openOverview = (options = {}): Promise<WorkbenchPage> => openPanel(newPage, server.address(), "Overview", options);

/** One of the four figures at the head of the panel. */
const figure = async ({ pane }: WorkbenchPage, name: string): Promise<number> =>
  Number(
    await pane
      .locator("dl > div", { has: pane.getByText(name, { exact: true }) })
      .locator("dd")
      .textContent(),
  );

async function planIn(bytes: Uint8Array) {
  return valueOf(await readPlan(valueOf(await createFileWorkbook(bytes, "plan.xlsx")))).reading.plan;
}

test("the panel's figures are those of the plan, and those of the sheet that it writes", async () => {
  const workbench = await openOverview();
  const { page, pane } = workbench;
  const watched = watchPage(page);
  const actions = (await planIn(await workbench.saveAs())).priorities.flatMap((priority) => priority.actions);
  expect(await figure(workbench, "Actions")).toBe(actions.length);
  const [open, finished] = [await figure(workbench, "Open"), await figure(workbench, "Finished")];
  expect(open + finished).toBe(actions.length);
  await button(workbench, "Put the overview on a sheet").click();
  await pane
    .getByText(/is in front/)
    .first()
    .waitFor();
  const { book, grids } = await readSaved(await workbench.saveAs());
  const sheet = grids.get(book.sheets.find(({ key }) => key === "overview")!.title)!;
  const numberBeside = (words: string): unknown => {
    const row = sheet.rows.find((cells) => cells.some((cell) => cell?.text === words))!;
    return row.slice(row.findIndex((cell) => cell?.text === words) + 1).find((cell) => typeof cell?.value === "number")?.value;
  };
  expect(numberBeside("Actions")).toBe(actions.length);
  expect(watched.errors).toEqual([]);
  expect(watched.outside).toEqual([]);
});

test("a status changed in the grid is what changed since the snapshot, in the panel and on the page for the board", async () => {
  const page = await newPage();
  await page.clock.setFixedTime("2026-09-01T10:00:00");
  const workbench = await openPanel(() => Promise.resolve(page), server.address(), "Overview");
  const { pane } = workbench;
  await button(workbench, "Take a snapshot").click();
  await pane
    .getByText(/is kept in the workbook/)
    .first()
    .waitFor();
  const finished = await figure(workbench, "Finished");
  const bytes = await workbench.saveAs();
  const [first] = prioritySheets(await readSaved(bytes));
  await page.clock.setFixedTime("2026-11-20T10:00:00");
  await workbench.openBytes("autumn.xlsx", bytes);
  await workbench.goTo(first!.title, addressIn(first!, "Status", 1));
  await workbench.type("Complete");
  await turnTo(workbench, "Overview");
  expect(await figure(workbench, "Finished")).toBe(finished + 1);
  await pane.locator("summary", { hasText: "What changed since" }).click();
  const words = await pane.locator("pre").textContent();
  expect(words).toMatch(/^What changed from 1 September 2026 to 20 November 2026/);
  expect(words).toContain("Complete");
  await button(workbench, "Make a page for the board").click();
  await pane
    .getByText(/is in front/)
    .first()
    .waitFor();
  const { book, grids } = await readSaved(await workbench.saveAs());
  const board = grids.get(book.sheets.find(({ key }) => key === "changed")!.title)!;
  expect(board.rows.flat().map((cell) => cell?.text)).toContain("Complete");
});

test("next year's workbook holds the unfinished actions, and its plan is read when it is opened", async () => {
  const workbench = await openOverview();
  const { pane } = workbench;
  const open = await figure(workbench, "Open");
  await button(workbench, "Start next year").click();
  await pane.getByRole("heading", { name: /Start next year/ }).waitFor();
  await pane.locator("[role=tabpanel]:not([hidden]) summary").first().click();
  await pane.locator("[role=tabpanel]:not([hidden]) details[open]").getByRole("checkbox").nth(1).click();
  const { name, bytes } = await savedBy(workbench, "Save next year");
  expect(name).toMatch(/\.xlsx$/);
  const carried = (await planIn(bytes)).priorities.flatMap((priority) => priority.actions);
  expect(carried).toHaveLength(open - 1);
  expect(carried.filter(({ status }) => status !== null && status !== "not-started")).toEqual([]);
  await workbench.openBytes(name, bytes);
  await workbench.read();
  expect(await pane.locator("main").textContent()).toContain(String(carried.length));
});

describe.each(LOOKS)("in $look", ({ options }) => {
  test("axe finds nothing in the Overview panel, and nothing stands beyond its edge at 320 pixels", async () => {
    const workbench = await openOverview(options);
    const { page, pane } = workbench;
    await narrow(workbench);
    const look = async (): Promise<void> => {
      expect(await faultsInPane(page)).toEqual([]);
      expect(await beyondEdge(workbench)).toBe(0);
    };
    await button(workbench, "Take a snapshot").click();
    await pane
      .getByText(/is kept in the workbook/)
      .first()
      .waitFor();
    await unfold(workbench);
    await look();
    await button(workbench, "Start next year").click();
    await pane.getByRole("heading", { name: /Start next year/ }).waitFor();
    await unfold(workbench);
    await look();
  });
});
