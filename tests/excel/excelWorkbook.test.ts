import { describe, expect, test } from "@jest/globals";
import type { BookDesign } from "../../src/core/design/sheetDesign";
import { createExcelWorkbook } from "../../src/excel/excelWorkbook";
import type { ProgressStep, SheetChange } from "../../src/app/ports";
import { bookToDesign } from "../../src/workbench/host/model/bookToDesign";
import type { HostBook } from "../../src/workbench/host/model/hostBook";
import { BLANK, OFFICERS_BOOK, ourBook } from "../contracts/exampleBooks";
import { valueOf } from "../contracts/workbookContract";
import { startExcel } from "../support/excelHost";

const filled = (rows: number, columns: number): BookDesign => ({
  sheets: [
    {
      ...BLANK,
      title: "Large",
      rows: Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_cell, column) => ({ value: `${row}/${column}` })),
      ),
    },
  ],
  names: [],
});

describe("reading", () => {
  test("a sheet beyond the first block is read whole in a third round trip", async () => {
    const { host } = startExcel({ design: filled(1500, 12) });
    const [grid] = valueOf(await createExcelWorkbook().read()).grids;
    expect([grid!.rows.length, grid!.rows[1499]![11]!.value, host.traffic.roundTrips]).toEqual([1500, "1499/11", 3]);
  });
  test("a sheet wider than the first block is read whole", async () => {
    startExcel({ design: filled(20, 70) });
    const [grid] = valueOf(await createExcelWorkbook().read()).grids;
    expect([grid!.rows[0]!.length, grid!.rows[19]![69]!.value]).toEqual([70, "19/69"]);
  });
  test("what is beyond any plan is read in further round trips, none of them over Excel's limit", async () => {
    const { host } = startExcel({ design: filled(4000, 26) });
    const [grid] = valueOf(await createExcelWorkbook().read()).grids;
    expect([grid!.rows.length, grid!.rows[3999]![25]!.value]).toEqual([4000, "3999/25"]);
    expect(host.traffic.roundTrips).toBeGreaterThan(3);
  });
  test("what takes further round trips says how far it is in words, and never counts beyond its end", async () => {
    const { host } = startExcel({ design: filled(4000, 26) });
    const steps: ProgressStep[] = [];
    valueOf(await createExcelWorkbook().read({ progress: (step) => steps.push(step) }));
    expect(steps.map(({ done }) => done)).toEqual(steps.map((_, at) => at));
    expect(steps.at(-1)).toEqual({ what: "Reading the cells", done: steps.length - 1, of: host.traffic.roundTrips });
    expect(steps.filter(({ done, of }) => done >= of)).toEqual([]);
  });
});

describe("writing is refused, and nothing is changed,", () => {
  const refused = async (
    before: BookDesign,
    write: BookDesign,
    prepare: (book: HostBook) => void = () => {},
  ): Promise<unknown> => {
    const { book } = startExcel({ design: before });
    prepare(book);
    const was = bookToDesign(book);
    const outcome = await createExcelWorkbook().write(write);
    expect(bookToDesign(book)).toEqual(was);
    return outcome.ok ? "written" : outcome.trouble;
  };
  const both: BookDesign = {
    sheets: [...OFFICERS_BOOK.sheets, ...ourBook(4).sheets],
    names: [...OFFICERS_BOOK.names, ...ourBook(4).names],
  };

  test("when a title is taken", async () => {
    const [plan] = ourBook(1).sheets;
    const design = { sheets: [{ ...plan!, title: "partners" }], names: [] };
    expect(await refused(OFFICERS_BOOK, design)).toEqual({ code: "excel-exists", facts: { name: "partners" } });
  });
  test("when the workbook's structure is protected", async () => {
    expect(await refused(OFFICERS_BOOK, ourBook(2), (book) => (book.structureProtected = true))).toMatchObject({
      code: "excel-protected",
    });
  });
  test("when a sheet of ours that would change is protected", async () => {
    const locked = {
      allowFormatCells: false,
      allowFormatRows: false,
      allowFormatColumns: false,
      allowSort: false,
      allowAutoFilter: false,
    };
    const before = {
      ...both,
      sheets: both.sheets.map((sheet) => (sheet.key === "priority:p1" ? { ...sheet, protection: locked } : sheet)),
    };
    expect(await refused(before, ourBook(5))).toEqual({ code: "excel-protected", facts: { sheet: "1 Night-time economy" } });
  });
  test("when a table would grow over something that the officer wrote below it", async () => {
    const note = [null, { value: "my note" }];
    const before = {
      ...both,
      sheets: both.sheets.map((sheet) => (sheet.key === "priority:p1" ? { ...sheet, rows: [...sheet.rows, note] } : sheet)),
    };
    expect(await refused(before, ourBook(6))).toEqual({
      code: "excel-occupied",
      facts: { at: "'1 Night-time economy'!B9", table: "Actions_p1" },
    });
  });
});

describe("showing a place", () => {
  test("brings its sheet to the front and selects it", async () => {
    const { book } = startExcel({ design: OFFICERS_BOOK });
    valueOf(await createExcelWorkbook().show("'Partners'!B2"));
    expect([book.activeSheet().state.title, book.selection().box]).toEqual([
      "Partners",
      { top: 1, left: 1, bottom: 1, right: 1 },
    ]);
  });
  test.each([
    ["'Old notes'!A1", "excel-hidden"],
    ["'Gone'!A1", "excel-not-found"],
    ["nonsense", "excel-not-found"],
  ])("%s: %s", async (at, code) => {
    startExcel({ design: OFFICERS_BOOK });
    expect(await createExcelWorkbook().show(at)).toMatchObject({ ok: false, trouble: { code } });
  });
});

describe("changing cells", () => {
  const change = { sheet: "Plan", why: "test" };
  test("a formula is not lost", async () => {
    startExcel({ design: ourBook(2) });
    const outcome = await createExcelWorkbook().patch([{ ...change, cell: "B3", before: 1, after: 2 }]);
    expect(outcome).toMatchObject({ ok: false, trouble: { code: "excel-formula", facts: { at: "'Plan'!B3" } } });
  });
  test("what stands there by now is told", async () => {
    startExcel({ design: ourBook(2) });
    const outcome = await createExcelWorkbook().patch([{ ...change, cell: "A3", before: "Red", after: "Amber" }]);
    expect(outcome).toMatchObject({
      ok: false,
      trouble: { code: "excel-changed", facts: { at: "'Plan'!A3", now: "Not started", before: "Red" } },
    });
  });
  test("a failure part-way leaves every cell as it was", async () => {
    const { host, book } = startExcel({ design: ourBook(2) });
    const was = bookToDesign(book);
    host.failAt(2, { code: "GeneralException", partway: 0.8 });
    const changes = ["Not started", "On track", "At risk"].map((before, at) => ({
      ...change,
      cell: `A${at + 3}`,
      before,
      after: "1.10",
    }));
    expect((await createExcelWorkbook().patch([changes[0]!, changes[2]!])).ok).toBe(false);
    expect(bookToDesign(book)).toEqual(was);
  });
});

describe("hearing of changes", () => {
  const type = (book: HostBook, row: number): void => {
    const [sheet] = book.sheets;
    sheet!.changeCell(row, 1, { value: "typed" });
    book.note({ kind: "cells", sheetId: sheet!.id, box: { top: row, left: 1, bottom: row, right: 1 }, change: "RangeEdited" });
    book.commit();
  };
  const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

  test("a listener is told sheet, address and who, once, however often it was added", async () => {
    const { book } = startExcel({ design: OFFICERS_BOOK });
    const workbook = createExcelWorkbook();
    const heard: SheetChange[] = [];
    const listener = (one: SheetChange): void => void heard.push(one);
    await workbook.onChanged(listener);
    const stop = valueOf(await workbook.onChanged(listener));
    type(book, 2);
    await settle();
    expect(heard).toEqual([{ sheet: "Action plan 24-25", address: "B3", source: "local" }]);
    await stop();
    type(book, 3);
    await settle();
    expect(heard).toHaveLength(1);
  });

  test("what we write ourselves is not told", async () => {
    startExcel({ design: OFFICERS_BOOK });
    const workbook = createExcelWorkbook();
    const heard: SheetChange[] = [];
    await workbook.onChanged((one) => void heard.push(one));
    valueOf(await workbook.write(ourBook(3)));
    await settle();
    expect(heard).toEqual([]);
  });
});
