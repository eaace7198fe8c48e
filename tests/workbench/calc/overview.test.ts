import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, jest, test } from "@jest/globals";
import fc from "fast-check";
import { overviewOf, writeOverview } from "../../../src/app/overview";
import { takeSnapshot } from "../../../src/app/takeSnapshot";
import { blankSheet } from "../../../src/core/design/blankSheet";
import { rowsOf as rowsOfCells, type CellAt } from "../../../src/core/design/designCells";
import { RESULT_WORDS } from "../../../src/core/overview/targetFigures";
import { designOverview } from "../../../src/core/overview/designOverview";
import { recognise } from "../../../src/core/recognise/recognise";
import { planFigures, type PlanFigures } from "../../../src/core/overview/planFigures";
import { dayOfSerial } from "../../../src/core/plan/days";
import { createCalculator, type Calculator } from "../../../src/workbench/calc/createCalculator";
import { bookFromDesign } from "../../../src/workbench/host/model/bookFromDesign";
import type { HostBook } from "../../../src/workbench/host/model/hostBook";
import type { HostSheet } from "../../../src/workbench/host/model/hostSheet";
import { readBook } from "../../../src/xlsx/readBook";
import type { FileWorkbook } from "../../../src/xlsx/fileWorkbook";
import { anyReading } from "../../support/anyPlan";
import { built, contentAfter } from "../../support/builtBook";
import { builtFile, inHandOf, typeInto } from "../../support/structuredPlan";

jest.setTimeout(60_000);

const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, "..", "..", "..", "samples", name)));

let calculator: Calculator;
let today: string;
beforeAll(async () => {
  calculator = await createCalculator(readFileSync("node_modules/@ironcalc/wasm/wasm_bg.wasm"));
  const book = bookFromDesign({ sheets: [], names: [] });
  // The day is the calculator's own: TODAY() must mean the same in both.
  today = dayOfSerial(Number(calculator.evaluate(book, "TODAY()", { sheet: "Sheet1", row: 0, column: 0 })));
});

async function calculated(workbook: FileWorkbook): Promise<HostBook> {
  const design = await readBook(workbook.bytes(), "plan.xlsx");
  if (!design.ok) throw new Error(design.trouble.code);
  const book = bookFromDesign(design.value);
  calculator.calculate(book);
  return book;
}

/** The rows of a table of the overview as values, its headings left out. */
function rowsOf(sheet: HostSheet, name: string): readonly (readonly unknown[])[] {
  const box = sheet.state.tables.find((table) => table.name === name)?.box;
  if (box === undefined) return [];
  return Array.from({ length: box.bottom - box.top }, (_, row) =>
    Array.from({ length: box.right - box.left + 1 }, (__, column) => sheet.cell(box.top + 1 + row, box.left + column).value),
  );
}

function glance(sheet: HostSheet): ReadonlyMap<unknown, unknown> {
  return new Map(rowsOf(sheet, "OverviewFigures").map(([label, count]) => [label, count]));
}

function expected(figures: PlanFigures): ReadonlyMap<unknown, unknown> {
  return new Map<unknown, unknown>([
    ["Actions", figures.all.total],
    ["Open", figures.open],
    ["Overdue", figures.overdue.length],
    ...figures.due.map(({ days, actions }) => [`Due in the next ${String(days)} days`, actions.length] as const),
    ["Open without a due day", figures.noDueDay.length],
    ["No update this quarter", figures.noUpdate.length],
    ...(figures.targets.length === 0
      ? []
      : ([
          ["Targets met", figures.results.met],
          ["Targets missed", figures.results.missed],
          ["Targets not known", figures.results["not known"]],
        ] as const)),
    ["Not in the list at the right", 0],
  ]);
}

async function compare(workbook: FileWorkbook): Promise<HostSheet> {
  const figures = overviewOf(await inHandOf(workbook), today);
  const sheet = (await calculated(workbook)).sheetByTitle("Overview");
  if (sheet === null) throw new Error("no Overview");
  expect(glance(sheet)).toEqual(expected(figures));
  const counts = ({ counts: known, noStatus, total }: PlanFigures["all"]): readonly number[] => [...known, noStatus, total];
  expect(rowsOf(sheet, "OverviewPriorities").map((row) => row.slice(1))).toEqual(figures.priorities.map(counts));
  const named = figures.agencies.filter(({ name }) => name !== null);
  const leading = rowsOf(sheet, "OverviewAgencies").slice(0, -1);
  expect(leading.filter((row) => row.at(-1) !== 0)).toEqual(named.map((row) => [row.name, ...counts(row)]));
  return sheet;
}

const SAMPLES = ["larkmoor-2025-26.xlsx", "harrowmere-2023-24.xlsx", "ashcombe-vale-2024-25.xlsx"];

describe.each(SAMPLES)("the Overview of %s", (name) => {
  test("comes to the same figures when its formulas are calculated, before and after edits", async () => {
    const workbook = await builtFile(sample(name));
    expect(await writeOverview(workbook, await inHandOf(workbook), today)).toMatchObject({ ok: true, value: { made: "new" } });
    await compare(workbook);
    if (name !== SAMPLES[0]) return;
    await typeInto(workbook, "2.7", "status", "On hold");
    await typeInto(workbook, "2.4", "status", "Complete");
    await typeInto(workbook, "3.2", "lead", "Wendshire Police");
    await typeInto(workbook, "1.1", "status", "Cancelled");
    await takeSnapshot(workbook, await inHandOf(workbook), "2025-10-01");
    expect(await writeOverview(workbook, await inHandOf(workbook), today)).toMatchObject({ value: { made: "updated" } });
    await typeInto(workbook, "2.6", "status", "Complete");
    const sheet = await compare(workbook);
    const trend = rowsOf(sheet, "OverviewTrend").map(([day, ...counts]) => [day, counts[4], counts.at(-1)]);
    expect(trend).toEqual([
      ["1 October 2025", 2, 20],
      ["Now", 3, 20],
    ]);
    const rows = rowsOf(sheet, "OverviewActions");
    expect(rows).toHaveLength(20);
    expect(rows.find(([ref]) => ref === "2.4")?.slice(7, 8)).toEqual(["Complete"]);
  });
});

/** The sample with targets on its Targets sheet: measure, baseline, target, actual and the officer's word. */
const TARGETS = [
  ["Reduce reports of nuisance bikes", 120, 100, 95, null],
  ["Residents who feel safe", 0.75, 0.8, 0.79, null],
  ["Burglaries", 200, "Reduce by 5%", 190, null],
  ["Fires set on purpose", 30, "Reduce", 31, null],
  ["Cases closed in time", 0.6, "80% or more", "about 85%", null],
  ["Young people helped", 40, 40, 41, null],
  ["Mediators trained", 4, 8, 7, "Met"],
  ["Referrals", 0, 10, 12, null],
] as const;

async function withTargets(): Promise<FileWorkbook> {
  const workbook = await builtFile(sample(SAMPLES[0] ?? ""));
  const { content } = await inHandOf(workbook);
  const grid = content.grids.find(({ sheet }) => sheet === "Targets");
  const table = grid?.tables[0];
  if (grid === undefined || table === undefined) throw new Error("no Targets");
  const { top } = table.box;
  const rows = TARGETS.flatMap(([measure, baseline, target, actual, status], at) =>
    [measure, null, null, baseline, target, actual, null, status].map((value, column): CellAt => {
      const format = measure.startsWith("Residents") && typeof value === "number" ? { format: "0%" } : {};
      return { row: top + 1 + at, column, cell: { value, style: format } };
    }),
  );
  const box = { ...table.box, bottom: top + TARGETS.length };
  const design = {
    ...blankSheet(grid.sheet),
    key: "targets",
    rows: rowsOfCells(rows.filter(({ cell }) => cell.value !== null)),
    tables: [{ name: table.name, box, style: null, filterButtons: true, bandedRows: false }],
  } as const;
  const written = await workbook.write({ sheets: [design], names: [] });
  if (!written.ok) throw new Error(written.trouble.code);
  return workbook;
}

test("targets come to the same results when calculated, and follow a new actual", async () => {
  const workbook = await withTargets();
  expect(await writeOverview(workbook, await inHandOf(workbook), today)).toMatchObject({ ok: true });
  const results = (sheet: HostSheet) => rowsOf(sheet, "OverviewTargets").map((row) => [row[5], row[6]]);
  const worked = (figures: PlanFigures) =>
    figures.targets.map(({ better, result }) => {
      const words = { bigger: "Bigger", smaller: "Smaller" } as const;
      return [better === null ? "Not known" : words[better], RESULT_WORDS[result]];
    });
  const before = await compare(workbook);
  expect(results(before)).toEqual(worked(overviewOf(await inHandOf(workbook), today)));
  expect(results(before).map(([, result]) => result)).toEqual([
    "Met",
    "Missed",
    "Met",
    "Missed",
    "Not known",
    "Not known",
    "Met",
    "Met",
  ]);
  const at = { sheet: "Targets", cell: "F5", before: 95, after: 101, why: "a test" };
  expect(await workbook.patch([at])).toMatchObject({ ok: true });
  const after = await compare(workbook);
  expect(results(after)[0]).toEqual(["Smaller", "Missed"]);
});

test("untidy plans too add up to the same counts when calculated", () => {
  fc.assert(
    fc.property(anyReading, (reading) => {
      const plan = built(reading);
      const content = contentAfter(plan);
      const structured = recognise(content);
      const design = designOverview({ content, reading: structured, today });
      const book = bookFromDesign({
        sheets: [...plan.book.sheets, ...(design?.sheets ?? [])],
        names: [...plan.book.names, ...(design?.names ?? [])],
      });
      calculator.calculate(book);
      const sheet = book.sheets.find(({ state }) => state.tables.some(({ name }) => name === "OverviewPriorities"));
      const figures = planFigures({ content, reading: structured, today });
      const counts = ({ counts: known, noStatus, total }: PlanFigures["all"]): readonly number[] => [...known, noStatus, total];
      expect(sheet === undefined ? [] : rowsOf(sheet, "OverviewPriorities").map((row) => row.slice(1))).toEqual(
        figures.priorities.map(counts),
      );
      const leading = sheet === undefined ? [] : rowsOf(sheet, "OverviewAgencies").slice(0, -1);
      expect(leading.map((row) => row.slice(1))).toEqual(figures.agencies.filter(({ name }) => name !== null).map(counts));
    }),
    { numRuns: 15, seed: 6 },
  );
});
