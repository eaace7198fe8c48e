import { describe, expect, test } from "@jest/globals";
import { createExcelWorkbook } from "../../src/excel/excelWorkbook";
import type { Timers } from "../../src/excel/timers";
import { bookToDesign } from "../../src/workbench/host/model/bookToDesign";
import { exportBook, OFFICERS_BOOK, ourBook } from "../contracts/exampleBooks";
import { comparable, partsOf, valueOf } from "../contracts/workbookContract";
import { startExcel } from "../support/excelHost";

/** Waits pass at once and are remembered; time-outs (of a minute and more) come after a moment. */
function countedTimers(): Timers & { readonly waits: number[] } {
  const waits: number[] = [];
  return {
    waits,
    after(milliseconds, call) {
      const isTimeOut = milliseconds >= 60_000;
      if (!isTimeOut) waits.push(milliseconds);
      const timer = setTimeout(call, isTimeOut ? 300 : 0);
      return () => clearTimeout(timer);
    },
  };
}

describe("commands to Excel", () => {
  test("run one after the other, in the order in which they were given", async () => {
    const { host } = startExcel({ design: OFFICERS_BOOK });
    const workbook = createExcelWorkbook();
    const [written, read] = await Promise.all([workbook.write(ourBook(3)), workbook.read()]);
    expect(valueOf(written)).toHaveLength(3);
    expect(valueOf(read).grids.map(({ sheet }) => sheet)).toContain("Lists");
    expect(host.traffic.roundTrips).toBe(4);
  });

  test("a passing error is tried again after a moment, and a longer one", async () => {
    const { host } = startExcel({ design: OFFICERS_BOOK });
    const timers = countedTimers();
    host.failAt(1, { code: "ServiceNotAvailable" });
    host.failAt(2, { code: "Conflict" });
    expect((await createExcelWorkbook({ timers }).read()).ok).toBe(true);
    expect(timers.waits).toEqual([500, 2000]);
  });

  test("a passing error that does not pass is told", async () => {
    const { host } = startExcel({ design: OFFICERS_BOOK });
    const timers = countedTimers();
    for (const trip of [1, 2, 3, 4]) host.failAt(trip, { code: "Conflict" });
    expect(await createExcelWorkbook({ timers }).read()).toMatchObject({ ok: false, trouble: { code: "excel-conflict" } });
    expect(timers.waits).toEqual([500, 2000, 5000]);
  });

  test("what was half written when a passing error came is put back and written anew", async () => {
    const { host, book } = startExcel({ design: OFFICERS_BOOK });
    host.failAt(2, { code: "Conflict", partway: 0.7 });
    valueOf(await createExcelWorkbook({ timers: countedTimers() }).write(ourBook(6)));
    for (const sheet of ourBook(6).sheets) expect(partsOf(bookToDesign(book)).ours.get(sheet.key!)).toEqual(comparable(sheet));
  });

  test("any other error is told at once", async () => {
    const { host } = startExcel({ design: OFFICERS_BOOK });
    const timers = countedTimers();
    host.failAt(1, { code: "AccessDenied" });
    expect(await createExcelWorkbook({ timers }).read()).toMatchObject({ ok: false, trouble: { code: "excel-protected" } });
    expect(timers.waits).toEqual([]);
  });

  test("silence is told after the time-out, and the next command runs", async () => {
    const { host } = startExcel({ design: OFFICERS_BOOK });
    const workbook = createExcelWorkbook({ timers: countedTimers() });
    host.hangAt(1);
    const silent = await workbook.read();
    expect(silent).toEqual({ ok: false, trouble: { code: "excel-no-answer", facts: { seconds: "60" } } });
    expect((await workbook.read()).ok).toBe(true);
  });

  test("a cell that is being edited is told", async () => {
    const { host } = startExcel({ design: OFFICERS_BOOK });
    host.editingCell = true;
    expect(await createExcelWorkbook().read()).toMatchObject({ ok: false, trouble: { code: "excel-busy" } });
  });

  test("say how far they are", async () => {
    startExcel({ design: OFFICERS_BOOK });
    const steps: string[] = [];
    await createExcelWorkbook().write(ourBook(3), { progress: ({ what, done, of }) => steps.push(`${what} ${done}/${of}`) });
    expect(steps).toEqual(["Looking through the sheets 0/6", "Writing the sheets 1/2"]);
  });
});

describe("undo", () => {
  test("a Build is one step where Excel can group", async () => {
    const { host, book } = startExcel({ design: OFFICERS_BOOK, apiSet: "1.20" });
    const before = bookToDesign(book);
    valueOf(await createExcelWorkbook().write(ourBook(5)));
    host.undoStack.undo();
    expect(bookToDesign(book)).toEqual(before);
  });

  test("an Excel that cannot group what is written writes it without", async () => {
    const { host } = startExcel({ design: OFFICERS_BOOK, apiSet: "1.20" });
    host.failAt(2, { code: "UndoNotSupported", partway: 0.5 });
    expect(valueOf(await createExcelWorkbook().write(ourBook(5)))).toHaveLength(3);
  });

  test("a replaced sheet, which cannot be undone, is not put into a group", async () => {
    startExcel({ design: OFFICERS_BOOK, apiSet: "1.20" });
    const workbook = createExcelWorkbook();
    valueOf(await workbook.write(exportBook(3)));
    expect(valueOf(await workbook.write(exportBook(4)))).toEqual([{ key: "export", title: "Export", made: "updated" }]);
  });
});

describe("the least Excel that we ask for (ExcelApi 1.9)", () => {
  test("reads, builds and exports", async () => {
    startExcel({ design: OFFICERS_BOOK, apiSet: "1.9" });
    const workbook = createExcelWorkbook();
    expect(workbook.capabilities()).toEqual({ mergedAreas: false, tableResize: false, undoGroups: false });
    valueOf(await workbook.write(ourBook(5)));
    valueOf(await workbook.write(exportBook(5)));
    expect(valueOf(await workbook.read()).grids).toHaveLength(7);
  });
});
