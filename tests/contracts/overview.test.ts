import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, jest, test } from "@jest/globals";
import { writeOverview } from "../../src/app/overview";
import type { Workbook } from "../../src/app/ports";
import { rollForward } from "../../src/app/rollForward";
import { takeSnapshot } from "../../src/app/takeSnapshot";
import { writeChanged } from "../../src/app/whatChanged";
import type { SheetDesign } from "../../src/core/design/sheetDesign";
import { createExcelWorkbook } from "../../src/excel/excelWorkbook";
import type { HostBook } from "../../src/workbench/host/model/hostBook";
import { bookToDesign } from "../../src/workbench/host/model/bookToDesign";
import { readBook } from "../../src/xlsx/readBook";
import { writeBook } from "../../src/xlsx/writeBook";
import { startExcel } from "../support/excelHost";
import { builtFile, inHandOf, opened } from "../support/structuredPlan";
import { partsOf } from "../xlsx/officerFile";
import { structureFaults } from "../xlsx/structureFaults";

jest.setTimeout(60_000);

const TODAY = "2025-11-20";
const LARKMOOR = new Uint8Array(readFileSync(join(__dirname, "..", "..", "samples", "larkmoor-2025-26.xlsx")));

async function inExcel(): Promise<{
  readonly workbook: Workbook;
  readonly book: HostBook;
  readonly host: ReturnType<typeof startExcel>["host"];
}> {
  const design = await readBook((await builtFile(LARKMOOR)).bytes(), "plan.xlsx");
  if (!design.ok) throw new Error(design.trouble.code);
  const { book, host } = startExcel({ design: design.value });
  return { workbook: createExcelWorkbook(), book, host };
}

function overviewOf(sheets: readonly SheetDesign[]): SheetDesign | undefined {
  return sheets.find(({ key }) => key === "overview");
}

/** What stands in the cells: formulas, else values. */
function contents(sheet: SheetDesign | undefined): readonly unknown[] {
  return (sheet?.rows ?? []).map((row) => row.map((cell) => cell?.formula ?? cell?.value ?? null));
}

async function everything(workbook: Workbook): Promise<void> {
  expect(await takeSnapshot(workbook, await inHandOf(workbook), "2025-10-01")).toMatchObject({ ok: true });
  expect(await writeOverview(workbook, await inHandOf(workbook), TODAY)).toMatchObject({ ok: true });
}

describe("the Overview", () => {
  test("is the same through Excel and in a file, its charts too", async () => {
    const { workbook, book } = await inExcel();
    await everything(workbook);
    const file = await builtFile(LARKMOOR);
    await everything(file);
    const read = await readBook(file.bytes(), "plan.xlsx");
    if (!read.ok) throw new Error(read.trouble.code);
    const [excel, written] = [overviewOf(bookToDesign(book).sheets), overviewOf(read.value.sheets)];
    expect(contents(excel)).toEqual(contents(written));
    expect(excel?.tables).toEqual(written?.tables);
    expect(excel?.charts?.map(({ name, kind, title, data }) => [name, kind, title, data.right - data.left])).toEqual([
      ["Priorities", "barStacked", "Actions by priority and status", 8],
      ["Agencies", "barStacked", "Actions by lead agency and status", 8],
      ["Trend", "columnStacked", "Actions by status, snapshot by snapshot", 8],
    ]);
  });

  test("made again holds each chart once, in Excel and in a file, which stays sound", async () => {
    const { workbook, book, host } = await inExcel();
    await everything(workbook);
    host.traffic.reset();
    await writeOverview(workbook, await inHandOf(workbook), "2025-12-01");
    expect(overviewOf(bookToDesign(book).sheets)?.charts).toHaveLength(3);
    expect(book.sheets.filter(({ state }) => state.title.startsWith("Overview"))).toHaveLength(1);
    expect(host.traffic.roundTrips).toBeLessThanOrEqual(9);
    const file = await builtFile(LARKMOOR);
    await everything(file);
    const bytes = file.bytes();
    await writeOverview(file, await inHandOf(file), TODAY);
    expect(file.bytes()).toEqual(bytes);
    await writeOverview(file, await inHandOf(file), "2025-12-01");
    const charts = [...partsOf(file.bytes()).keys()].filter((part) =>
      /charts\/chart\d+\.xml$|drawings\/drawing\d+\.xml$/.test(part),
    );
    expect(charts).toHaveLength(4);
    expect(structureFaults(file.bytes())).toEqual([]);
  });

  test("of a plan whose table is gone is not written", async () => {
    const workbook = await builtFile(LARKMOOR);
    const inHand = await inHandOf(workbook);
    const grids = inHand.content.grids.map((grid) => (grid.sheet === "1 Domestic Abuse" ? { ...grid, tables: [] } : grid));
    const answer = await writeOverview(workbook, { ...inHand, content: { ...inHand.content, grids } }, TODAY);
    expect(answer).toEqual({ ok: false, trouble: { code: "no-structured-plan" } });
  });
});

test("what changed is a page in Excel as in a file", async () => {
  const { workbook, book } = await inExcel();
  await everything(workbook);
  const since = { kind: "snapshot", taken: "2025-10-01" } as const;
  expect(await writeChanged(workbook, await inHandOf(workbook), since, TODAY)).toMatchObject({
    ok: true,
    value: { made: "new" },
  });
  expect(await writeChanged(workbook, await inHandOf(workbook), since, TODAY)).toMatchObject({ ok: true });
  expect(book.sheets.filter(({ state }) => state.title === "What changed")).toHaveLength(1);
});

test("next year's plan takes its own overview", async () => {
  const report = await rollForward(await inHandOf(await builtFile(LARKMOOR)), { carry: null }, TODAY, writeBook);
  if (!report.ok) throw new Error(report.trouble.code);
  const next = await opened(report.value.bytes);
  expect(await writeOverview(next, await inHandOf(next), TODAY)).toMatchObject({ ok: true, value: { made: "new" } });
  expect(structureFaults(next.bytes())).toEqual([]);
});
