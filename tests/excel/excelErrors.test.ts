import { describe, expect, test } from "@jest/globals";
import { sayTrouble } from "../../src/app/troubles";
import { EXCEL_CODES, isPassing, NoAnswer, troubleOf } from "../../src/excel/excelErrors";

/** research/office-addins.md, point 32: the least that must have words of our own. */
const NEEDED = [
  "InvalidOperationInCellEditMode",
  "AccessDenied",
  "ItemNotFound",
  "ItemAlreadyExists",
  "InvalidArgument",
  "InvalidSelection",
  "Conflict",
  "InsertDeleteConflict",
  "FilteredRangeConflict",
  "MergedRangeConflict",
  "NonBlankCellOffSheet",
  "RangeExceedsLimit",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "UndoNotSupported",
  "UnsupportedFeature",
  "InactiveWorkbook",
  "ApiNotFound",
  "GeneralException",
  "5012",
];

describe("Excel's error codes", () => {
  test.each(NEEDED)("%s has words of our own", (code) => {
    expect(EXCEL_CODES.has(code)).toBe(true);
  });
  test.each([...EXCEL_CODES.keys()])("%s says a whole sentence with nothing missing", (code) => {
    const { says, todo } = sayTrouble(troubleOf({ code })!);
    expect(`${says} ${todo}`).not.toMatch(/\?\s|\{|\?\)/);
  });
  test("a code that nobody knows is shown as it is", () => {
    expect(sayTrouble(troubleOf({ code: "Zebra" })!).says).toContain("Zebra");
  });
  test("5012 is understood as a number too", () => {
    expect(troubleOf({ code: 5012 })?.code).toBe("excel-session");
  });
  test("details hold the place and the statement, never Excel's localised message", () => {
    const debugInfo = { message: "Nicht gefunden", errorLocation: "Worksheet.name", statement: "worksheet.name = ...;" };
    expect(troubleOf({ code: "InvalidArgument", message: "Nicht gefunden", debugInfo })?.details).toBe(
      "InvalidArgument · Worksheet.name · worksheet.name = ...;",
    );
  });
  test("no answer tells after how many seconds", () => {
    const trouble = troubleOf(new NoAnswer(60_000, Promise.resolve()))!;
    expect(sayTrouble(trouble).says).toBe("Excel has not answered for 60 seconds.");
  });
  test("our own mistakes are no trouble of the officer's", () => {
    expect(troubleOf(new TypeError("ours"))).toBeNull();
  });
  test("only what may work a moment later is tried again", () => {
    expect([...EXCEL_CODES.keys()].filter((code) => isPassing({ code })).sort()).toEqual([
      "ActivityLimitReached",
      "Conflict",
      "ConnectionFailure",
      "HostIsBusy",
      "InsertDeleteConflict",
      "RequestAborted",
      "ServiceNotAvailable",
      "Timeout",
    ]);
  });
});
