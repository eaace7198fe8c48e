import { describe, expect, test } from "@jest/globals";
import type { CellChange } from "../../src/core/change/cellChange";
import type { BookDesign, SheetDesign } from "../../src/core/design/sheetDesign";
import { createExcelWorkbook } from "../../src/excel/excelWorkbook";
import type { Timers } from "../../src/excel/timers";
import type { Failure } from "../../src/workbench/host/excelHost";
import { bookToDesign } from "../../src/workbench/host/model/bookToDesign";
import type { StartedExcel } from "../support/excelHost";
import { startExcel } from "../support/excelHost";
import { exportBook, OFFICERS_BOOK, ourBook } from "../contracts/exampleBooks";

/** A thousand times faster than the clock. */
const fast: Timers = {
  after(milliseconds, call) {
    const timer = setTimeout(call, milliseconds / 1000);
    return () => clearTimeout(timer);
  },
};

const both = (one: BookDesign, other: BookDesign): BookDesign => ({
  sheets: [...one.sheets, ...other.sheets],
  names: [...one.names, ...other.names],
});

/** The officer's own additions to our sheets, which must come through as well. */
const touched = (book: BookDesign): BookDesign => ({
  ...book,
  sheets: book.sheets.map((sheet) =>
    sheet.key === "priority:p1"
      ? {
          ...sheet,
          rows: sheet.rows.map((row, at) => (at === 5 ? [...row, { value: "ours to keep", style: { italic: true } }] : row)),
          conditionalFormats: [
            {
              box: { top: 4, left: 4, bottom: 30, right: 4 },
              rule: { kind: "containsText" as const, text: "late" },
              fill: "FF00FF",
              stopIfTrue: false,
            },
            ...sheet.conditionalFormats,
          ],
        }
      : sheet,
  ),
});

/** Cells of the plan and of the officer's own sheet. */
const CHANGES: readonly CellChange[] = [
  { sheet: "1 Night-time economy", cell: "E5", before: "Not started", after: "On track", why: "merge" },
  { sheet: "1 Night-time economy", cell: "F5", before: null, after: "=1+1", why: "merge" },
  { sheet: "Action plan 24-25", cell: "B4", before: 0.5, after: 0.75, why: "merge" },
];

const CASES = [
  { name: "a first build", before: OFFICERS_BOOK, write: ourBook(12), trips: 2 },
  { name: "a build over a standing plan", before: both(OFFICERS_BOOK, touched(ourBook(12))), write: ourBook(19), trips: 4 },
  {
    name: "an export over the one before",
    before: both(both(OFFICERS_BOOK, ourBook(5)), exportBook(5)),
    write: exportBook(7),
    trips: 2,
  },
  {
    name: "all at once",
    before: both(both(OFFICERS_BOOK, touched(ourBook(5))), exportBook(5)),
    write: both(both(ourBook(7), exportBook(7)), more()),
    trips: 4,
  },
  {
    name: "single cells that change with it",
    before: both(OFFICERS_BOOK, touched(ourBook(12))),
    write: { ...ourBook(14), changes: CHANGES },
    trips: 4,
  },
  {
    name: "rows that are cleared, and cells beside them",
    before: both(OFFICERS_BOOK, touched(ourBook(12))),
    write: { sheets: ourBook(11).sheets.map(withoutLast), names: [], changes: CHANGES },
    trips: 4,
  },
];

function withoutLast(sheet: SheetDesign): SheetDesign {
  return sheet.key === "priority:p1" ? { ...sheet, rows: [], cleared: [{ top: 15, left: 0, bottom: 15, right: 6 }] } : sheet;
}

function more(): BookDesign {
  const [plan] = ourBook(1).sheets;
  return { sheets: [{ ...plan!, key: "glossary", title: "Glossary", tables: [] }], names: [] };
}

const state = ({ host, book }: StartedExcel): unknown => ({ design: bookToDesign(book), events: host.eventsOn });

async function failingAt(
  before: BookDesign,
  write: BookDesign,
  trip: number,
  failure: Failure | "hang" | "hang after",
): Promise<"never reached" | "written" | "as before"> {
  const excel = startExcel({ design: before });
  const was = state(excel);
  if (failure === "hang" || failure === "hang after") excel.host.hangAt(trip, failure === "hang after");
  else excel.host.failAt(trip, failure);
  const outcome = await createExcelWorkbook({ timers: fast, timeOut: 300_000, backOff: [] }).write(write);
  if (outcome.ok) return excel.host.traffic.roundTrips < trip ? "never reached" : "written";
  if (trip > 15) throw new Error(`${outcome.trouble.code} ${outcome.trouble.details ?? ""}`);
  expect(state(excel)).toEqual(was);
  return "as before";
}

/**
 * Fails every round trip in turn until none is left to fail; answers how many there were. A write may get through a failure: where
 * only conditional formats could not be read, and where the last answer alone was missing.
 */
async function tripsUntilWritten(
  before: BookDesign,
  write: BookDesign,
  failure: Failure | "hang" | "hang after",
): Promise<number> {
  for (let trip = 1; ; trip += 1) {
    if ((await failingAt(before, write, trip, failure)) === "never reached") return trip - 1;
  }
}

describe.each(CASES)("$name leaves the workbook as it was", ({ before, write, trips }) => {
  test("whichever round trip Excel refuses", async () => {
    expect(await tripsUntilWritten(before, write, { code: "GeneralException" })).toBe(trips);
  });
  test.each([0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.97, 0.995])(
    "whichever round trip Excel breaks off after %d of it",
    async (partway) => {
      expect(await tripsUntilWritten(before, write, { code: "GeneralException", partway })).toBe(trips);
    },
  );
  test("whichever round trip Excel never answers", async () => {
    expect(await tripsUntilWritten(before, write, "hang")).toBe(trips);
  });
  test("whichever round trip Excel carries out without an answer, or is written whole when only that was missing", async () => {
    expect(await tripsUntilWritten(before, write, "hang after")).toBe(trips);
  });
  test("when it is cancelled after any round trip", async () => {
    for (let trip = 1; trip < trips; trip += 1) {
      const excel = startExcel({ design: before });
      const was = state(excel);
      const cancel = { aborted: false };
      let begun = 0;
      const progress = (): void => {
        begun += 1;
        cancel.aborted = begun > trip;
      };
      // Cancelling is asked before a round trip, so that it stops the one after.
      const outcome = await createExcelWorkbook({ timers: fast }).write(write, { cancel, progress });
      if (!outcome.ok) expect([outcome.trouble.code, state(excel)]).toEqual(["cancelled", was]);
    }
  });
});
