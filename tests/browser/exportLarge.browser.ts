import { expect, jest, test } from "@jest/globals";
import { officerBook } from "../../scripts/bench/madeBooks";
import { buildPlan } from "../../src/app/buildPlan";
import { readPlan } from "../../src/app/readPlan";
import { suggestChoices } from "../../src/core/build/buildChoices";
import { createFileWorkbook } from "../../src/xlsx/fileWorkbook";
import { writeBook } from "../../src/xlsx/writeBook";
import { browserForTests } from "./support/browser";
import { longTasks, watchLongTasks } from "./support/longTasks";
import { button, savedBy, turnTo } from "./support/panePage";
import { valueOf } from "./support/savedPlan";
import { WorkbenchPage } from "./support/workbenchPage";
import { serveWorkbench } from "./support/workbenchServer";

jest.setTimeout(400_000);

const { newPage } = browserForTests();
const server = serveWorkbench();

/** A plan of so many actions, built. */
async function largePlan(actions: number): Promise<Uint8Array> {
  const workbook = valueOf(await createFileWorkbook(await writeBook(officerBook(actions)), "plan.xlsx"));
  const source = valueOf(await readPlan(workbook));
  valueOf(await buildPlan(workbook, source, suggestChoices(source.reading), "2026-11-20"));
  return workbook.bytes();
}

const TRIES = 3;

/** How to export to each place: what is chosen, and the button. */
const PLACES = [
  ["A sheet in this workbook", "Export to a sheet"],
  ["An Excel file", "Save the Excel file"],
  ["A Word document", "Save the Word document"],
] as const;

/** Exports once; answers the longest task of the pane meanwhile. */
async function exportOnce(workbench: WorkbenchPage, [place, does]: (typeof PLACES)[number]): Promise<number> {
  const { page, pane } = workbench;
  await pane.getByRole("radio", { name: place }).click();
  await longTasks(page);
  if (place === "A sheet in this workbook") await button(workbench, does).click();
  else await savedBy(workbench, does);
  await pane.getByRole("heading", { name: "The plan is exported" }).waitFor({ timeout: 120_000 });
  const tasks = await longTasks(page);
  await button(workbench, "Export again").click();
  return Math.max(0, ...tasks);
}

test("while a plan of 1,000 actions is exported no task of the pane takes over 200 ms", async () => {
  const workbench = new WorkbenchPage(await newPage());
  const { page } = workbench;
  await workbench.open(server.address());
  await workbench.openBytes("plan.xlsx", await largePlan(1_000));
  await watchLongTasks(page);
  await turnTo(workbench, "Export");
  const opening = Math.max(0, ...(await longTasks(page)));
  const longest: number[] = [];
  for (const place of PLACES) {
    const tries: number[] = [];
    // Other programs on the machine make a task seem longer, never shorter: the quietest of a few tries is nearest the truth.
    for (let turn = 0; turn < TRIES; turn++) tries.push(await exportOnce(workbench, place));
    longest.push(Math.min(...tries));
  }
  console.log(`Longest tasks: ${String(opening)} ms to open, ${longest.join(", ")} ms to a sheet, a workbook and a document`);
  expect(Math.max(...longest)).toBeLessThanOrEqual(200);
});
