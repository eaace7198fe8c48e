import { describe, expect, test } from "@jest/globals";
import { startExcel } from "../../support/excelHost";
import { refusedWith } from "./refusedWith";

type Run = ReturnType<typeof startExcel>["run"];

const STATUSES = ["On track", "Off track", "On track", "Complete"];

/** A table of four actions with their statuses. */
async function withTable(): Promise<ReturnType<typeof startExcel>> {
  const started = startExcel();
  await onTable(started.run, () => null, true);
  return started;
}

function onTable<Result>(run: Run, act: (table: Excel.Table, sheet: Excel.Worksheet) => Result, isNew = false): Promise<Result> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    if (isNew) {
      sheet.getRange("A1:B5").values = [["Ref", "Status"], ...STATUSES.map((status, at) => [at + 1, status])];
      sheet.tables.add("A1:B5", true).name = "Actions";
    }
    const result = act(sheet.tables.getItem("Actions"), sheet);
    await context.sync();
    return result;
  });
}

const values = (...texts: string[]): Excel.FilterCriteria => ({ filterOn: "Values", values: texts });

async function filtered(run: Run): Promise<unknown> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const table = sheet.tables.getItem("Actions");
    table.autoFilter.load({ isDataFiltered: true });
    sheet.autoFilter.load({ isDataFiltered: true });
    const rows = ["A2", "A3", "A4", "A5"].map((address) => sheet.getRange(address));
    for (const row of rows) row.load({ rowHidden: true });
    await context.sync();
    return {
      table: table.autoFilter.isDataFiltered,
      sheet: sheet.autoFilter.isDataFiltered,
      hidden: rows.map((row) => row.rowHidden),
    };
  });
}

const SHOWN = [false, false, false, false];

describe("the filter of a table", () => {
  test("hides the rows with other values and says so", async () => {
    const { run } = await withTable();
    expect(await filtered(run)).toEqual({ table: false, sheet: false, hidden: SHOWN });
    await onTable(run, (table) => table.autoFilter.apply(table.getRange(), 1, values("on track")));
    expect(await filtered(run)).toEqual({ table: true, sheet: false, hidden: [false, true, false, true] });
  });

  test("shows them again when it is cleared, either way", async () => {
    const { run } = await withTable();
    await onTable(run, (table) => table.autoFilter.apply(table.getRange(), 1, values("Complete")));
    await onTable(run, (table) => table.clearFilters());
    expect(await filtered(run)).toEqual({ table: false, sheet: false, hidden: SHOWN });
    await onTable(run, (table) => table.autoFilter.apply(table.getRange(), 1, values("Complete")));
    await onTable(run, (table) => table.autoFilter.clearCriteria());
    expect(await filtered(run)).toEqual({ table: false, sheet: false, hidden: SHOWN });
  });

  test("goes with its rows and with its table", async () => {
    const { run } = await withTable();
    await onTable(run, (table) => table.autoFilter.apply(table.getRange(), 1, values("On track")));
    await onTable(run, (_table, sheet) => sheet.getRange("2:2").delete("Up"));
    expect(await filtered(run)).toMatchObject({ table: true, hidden: [true, false, true, false] });
    await onTable(run, (table) => void table.convertToRange());
    const hidden = await run(async (context) => {
      const row = context.workbook.worksheets.getActiveWorksheet().getRange("A2");
      row.load({ rowHidden: true });
      await context.sync();
      return row.rowHidden;
    });
    expect(hidden).toBe(false);
  });

  test("by anything but values is not in the stand-in", async () => {
    const { run } = await withTable();
    const custom: Excel.FilterCriteria = { filterOn: "Custom", criterion1: ">1" };
    expect(await refusedWith(onTable(run, (table) => table.autoFilter.apply(table.getRange(), 0, custom)))).toBe(
      "NotImplemented",
    );
  });
});

test("the filter of a sheet hides rows, and takes its buttons away when it is removed", async () => {
  const { run } = startExcel();
  const states = await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A3").values = [["Status"], ["On track"], ["Complete"]];
    sheet.autoFilter.apply("A1:A3", 0, values("Complete"));
    sheet.autoFilter.load({ isDataFiltered: true, enabled: true });
    await context.sync();
    const before = [sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered];
    sheet.autoFilter.remove();
    sheet.autoFilter.load({ isDataFiltered: true, enabled: true });
    await context.sync();
    return [...before, sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered];
  });
  expect(states).toEqual([true, true, false, false]);
});

test("a deleted row takes page breaks, print titles and the print area along, and a table that is gone is told", async () => {
  const { run, book } = await withTable();
  const deleted: unknown[] = [];
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.pageLayout.setPrintArea("A1:B9");
    sheet.pageLayout.setPrintTitleRows("$8:$8");
    sheet.tables.onDeleted.add((event) => Promise.resolve(void deleted.push(event.type)));
    await context.sync();
    sheet.getRange("1:5").delete("Up");
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve));
  const { print, tables } = book.activeSheet().state;
  expect(print).toMatchObject({ area: { top: 0, bottom: 3 }, titleRows: { first: 2, last: 2 } });
  expect(tables).toEqual([]);
  expect(deleted).toEqual(["TableDeleted"]);
});
