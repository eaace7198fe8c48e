import { beforeAll, expect, test } from "@jest/globals";
import type { SheetDesign } from "../../src/core/design/sheetDesign";
import { STATUS_KEYS, STATUSES } from "../../src/core/plan/statuses";
import { browserForTests } from "./support/browser";
import { addressIn, prioritySheets, readSaved, rowCount } from "./support/savedPlan";
import { watchPage } from "./support/watchPage";
import type { Watched } from "./support/watchPage";
import { WorkbenchPage } from "./support/workbenchPage";
import { serveWorkbench } from "./support/workbenchServer";

const { newPage } = browserForTests();
const server = serveWorkbench();
let workbench: WorkbenchPage;
let watched: Watched;
let sheet: SheetDesign;

// One officer at a built plan: each test goes on where the one before stopped.
beforeAll(async () => {
  const page = await newPage();
  watched = watchPage(page);
  workbench = new WorkbenchPage(page);
  await workbench.open(server.address());
  await workbench.openFile("samples/larkmoor-2025-26.xlsx");
  await workbench.read();
  await workbench.build();
  sheet = prioritySheets(await readSaved(await workbench.saveAs()))[0]!;
});

const statusOf = (row: number): string => addressIn(sheet, "Status", row);
const listButton = () => workbench.page.getByRole("button", { name: "Choose from the list" });
const press = (keys: string): Promise<void> => workbench.page.keyboard.press(keys);

async function goTo(address: string): Promise<void> {
  await workbench.goTo(sheet.title, address);
  await workbench.grid.focus();
}

test("copying an action over a status takes its dropdown away; Ctrl+Z brings it back, Ctrl+Y takes it again", async () => {
  await goTo(addressIn(sheet, "Action", 1));
  const copied = await (await workbench.active()).textContent();
  await press("Control+c");
  await goTo(statusOf(1));
  const before = await (await workbench.active()).textContent();
  await press("Control+v");
  expect(await (await workbench.active()).textContent()).toBe(copied);
  expect(await listButton().count()).toBe(0);
  await press("Control+z");
  expect(await (await workbench.active()).textContent()).toBe(before);
  expect(await listButton().count()).toBe(1);
  await press("Control+y");
  expect(await listButton().count()).toBe(0);
  await press("Control+z");
});

test("a row that is inserted in the table has the dropdown too", async () => {
  await goTo(statusOf(2));
  await press("Shift+F10");
  await workbench.page.getByRole("menuitem", { name: "Insert row above" }).click();
  expect(await workbench.choices()).toEqual(STATUS_KEYS.map((key) => STATUSES[key].label));
  await workbench.page.getByRole("listbox").getByRole("option", { name: "Complete" }).click();
  const saved = prioritySheets(await readSaved(await workbench.saveAs()))[0]!;
  expect(rowCount(saved)).toBe(rowCount(sheet) + 1);
});

test("a filter hides the other rows until all are shown again", async () => {
  const rows = workbench.grid.getByRole("row");
  const all = await rows.count();
  await workbench.page.getByRole("button", { name: /^Filter Status/ }).click();
  const menu = workbench.page.getByRole("dialog", { name: /^Filter Status/ });
  for (const box of await menu.getByRole("checkbox").all())
    if ((await box.locator("..").textContent()) !== "Complete") await box.uncheck();
  await menu.getByRole("button", { name: "OK" }).click();
  await workbench.page.getByRole("button", { name: "Filter Status (on)" }).click();
  await workbench.page.getByRole("button", { name: "Show all" }).click();
  expect(await rows.count()).toBe(all);
});

test("nothing went wrong on the page and nothing left this machine", () => {
  expect(watched).toEqual({ errors: [], outside: [] });
});
