import { beforeEach, describe, expect, test } from "@jest/globals";
import { EMPTY_CELL } from "../../../src/workbench/host/model/hostCell";
import type { HostChange } from "../../../src/workbench/host/model/hostChange";
import { clearSelected, typeInto } from "../../../src/workbench/view/edit/typeInto";
import type { Session } from "../../../src/workbench/view/session";
import { openSession } from "../support/openSession";
import { sampleBook } from "../support/sampleBook";

const AGENCY = { row: 3, column: 2 };
const STATUS = { row: 3, column: 3 };
let session: Session;

beforeEach(async () => {
  session = await openSession(sampleBook(4));
  session.activate(session.book.sheetByTitle("1 Safer Nights")!.id);
});

const sheet = () => session.book.sheetByTitle("1 Safer Nights")!;
const valueAt = ({ row, column }: { row: number; column: number }) => sheet().cell(row, column).value;
const counts = () => [0, 1, 2, 3, 4].map((column) => session.book.sheetByTitle("Plan")!.cell(2, column).value);

describe("typing into a cell", () => {
  test("writes what Excel would make of it and tells listeners once", () => {
    const heard: HostChange[][] = [];
    session.book.onChange((changes) => heard.push([...changes]));
    expect(typeInto(session, { row: 9, column: 6 }, "12%")).toEqual({ kind: "done" });
    expect(sheet().cell(9, 6)).toMatchObject({ value: 0.12, style: { format: "0%" } });
    const [changes] = heard;
    expect(heard).toHaveLength(1);
    expect(changes).toContainEqual({
      kind: "cells",
      sheetId: sheet().id,
      box: { top: 9, left: 6, bottom: 9, right: 6 },
      change: "RangeEdited",
      details: { before: null, after: 0.12 },
    });
  });

  test("a status changes the Plan sheet's counts and its own colour", () => {
    expect(counts()).toEqual([1, 1, 1, 1, 0]);
    typeInto(session, STATUS, "Complete");
    expect(counts()).toEqual([0, 1, 1, 1, 1]);
    expect(session.calculator!.lookAt(sheet().id, 3, 3).fill).toBe("9DC3E6");
  });

  test("a lead agency that is not in the list is refused with the design's words", () => {
    const entry = typeInto(session, AGENCY, "Nobody");
    expect(entry).toMatchObject({ kind: "offends", validation: { alert: { style: "stop", title: "Unknown agency" } } });
    expect(valueAt(AGENCY)).toBe("Borough Council");
  });

  test("an agency of the list is taken in whatever case, as Excel takes it", () => {
    expect(typeInto(session, AGENCY, "police").kind).toBe("done");
    expect(valueAt(AGENCY)).toBe("police");
  });

  test("an empty cell is taken where the validation ignores blanks", () => {
    expect(typeInto(session, AGENCY, "").kind).toBe("done");
    expect(valueAt(AGENCY)).toBeNull();
  });

  test("a formula that cannot be read is refused", () => {
    expect(typeInto(session, { row: 9, column: 6 }, "=SUM(").kind).toBe("refused");
    expect(valueAt({ row: 9, column: 6 })).toBeNull();
  });

  test("a protected cell refuses, an unlocked one does not", () => {
    const allowed = { allowFormatCells: false, allowFormatRows: false, allowFormatColumns: false, allowSort: false };
    sheet().state.protection = { ...allowed, allowAutoFilter: false, password: null };
    expect(typeInto(session, { row: 3, column: 1 }, "x").kind).toBe("refused");
    sheet().changeCell(3, 1, { style: { locked: false } });
    expect(typeInto(session, { row: 3, column: 1 }, "x").kind).toBe("done");
  });

  test.each([
    ["wholeNumber", "between", "1", "10", "7", "7.5"],
    ["decimal", "greaterThan", "0.5", undefined, "0.6", "0.5"],
    ["textLength", "lessThanOrEqualTo", "3", undefined, "abc", "abcd"],
    ["date", "greaterThanOrEqualTo", "DATE(2026,4,1)", undefined, "01/04/2026", "31/03/2026"],
  ] as const)("a %s that is %s its limits is taken", (kind, comparison, first, second, good, bad) => {
    const box = { top: 20, left: 20, bottom: 20, right: 20 };
    const alert = { style: "stop", title: "", message: "" } as const;
    const rule = { kind, comparison, first, ...(second === undefined ? {} : { second }) };
    sheet().state.validations = [{ box, rule, ignoreBlank: true, alert, prompt: null }];
    expect(typeInto(session, { row: 20, column: 20 }, good).kind).toBe("done");
    expect(typeInto(session, { row: 20, column: 20 }, bad).kind).toBe("offends");
  });

  test("a custom rule is tried with the value in its place", () => {
    const box = { top: 3, left: 1, bottom: 9, right: 1 };
    const alert = { style: "stop", title: "", message: "" } as const;
    const rule = { kind: "custom", formula: "LEN(B4)>5" } as const;
    sheet().state.validations = [{ box, rule, ignoreBlank: true, alert, prompt: null }];
    expect(typeInto(session, { row: 4, column: 1 }, "short").kind).toBe("offends");
    expect(typeInto(session, { row: 4, column: 1 }, "long enough").kind).toBe("done");
  });
});

describe("typing right below a table", () => {
  test("makes it longer, its list, colours and styles with it", () => {
    typeInto(session, { row: 7, column: 1 }, "Light the underpass");
    expect(sheet().state.tables[0]!.box.bottom).toBe(7);
    expect(typeInto(session, { row: 7, column: 2 }, "Nobody").kind).toBe("offends");
    typeInto(session, { row: 7, column: 3 }, "Complete");
    expect(session.calculator!.lookAt(sheet().id, 7, 3).fill).toBe("9DC3E6");
    expect(sheet().cell(7, 1).style.wrap).toBe(true);
    expect(counts()).toEqual([1, 1, 1, 1, 1]);
  });

  test("fills formulas down", () => {
    sheet().setCell(6, 4, { ...EMPTY_CELL, formula: 'A7&"!"' });
    typeInto(session, { row: 7, column: 0 }, "1.5");
    expect(sheet().cell(7, 4)).toMatchObject({ formula: 'A8&"!"', value: "1.5!" });
  });

  test("leaves it alone when something stands in that row, or below a totals row", () => {
    sheet().setCell(7, 4, { ...EMPTY_CELL, value: "a note" });
    typeInto(session, { row: 7, column: 1 }, "x");
    expect(sheet().state.tables[0]!.box.bottom).toBe(6);
  });
});

test("what was typed is taken back, counts and table with it", () => {
  typeInto(session, STATUS, "Complete");
  typeInto(session, { row: 7, column: 3 }, "Complete");
  session.undo();
  session.undo();
  expect(valueAt(STATUS)).toBe("Not started");
  expect(sheet().state.tables[0]!.box.bottom).toBe(6);
  expect(counts()).toEqual([1, 1, 1, 1, 0]);
  session.undo();
  expect(counts()).toEqual([1, 1, 1, 1, 0]);
});

test("clearing empties every selected cell and keeps the looks", () => {
  session.selectBox({ top: 3, left: 0, bottom: 6, right: 3 });
  expect(clearSelected(session)).toEqual({ kind: "done" });
  expect(counts()).toEqual([0, 0, 0, 0, 0]);
  expect(sheet().cell(3, 1)).toEqual({ ...EMPTY_CELL, style: { wrap: true } });
});

test("a merge is selected whole, and its first cell is the active one", () => {
  session.activate(session.book.sheetByTitle("Plan")!.id);
  session.select({ row: 0, column: 3 });
  expect(session.book.selection().box).toEqual({ top: 0, left: 0, bottom: 0, right: 4 });
  expect(session.active()).toEqual({ row: 0, column: 0 });
});
