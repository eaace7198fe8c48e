import { beforeEach, describe, expect, test } from "@jest/globals";
import { LAST_COLUMN, parseBox } from "../../../src/core/grid/a1";
import type { Box } from "../../../src/core/grid/a1";
import { DEFAULT_PRINT } from "../../../src/workbench/host/model/hostPrint";
import { EMPTY_CELL } from "../../../src/workbench/host/model/hostCell";
import type { HostChange } from "../../../src/workbench/host/model/hostChange";
import { deleteRows, insertRows } from "../../../src/workbench/view/edit/changeRows";
import { validationAt } from "../../../src/workbench/view/edit/checkEntry";
import type { Session } from "../../../src/workbench/view/session";
import { openSession } from "../support/openSession";
import { sampleBook } from "../support/sampleBook";

let session: Session;
let heard: HostChange[];

beforeEach(async () => {
  session = await openSession(sampleBook(4));
  session.activate(sheet().id);
  heard = [];
  session.book.onChange((changes) => heard.push(...changes));
});

const sheet = () => session.book.sheetByTitle("1 Safer Nights")!;
const at = (address: string): Box => parseBox(address)!;
const valueAt = (address: string) => sheet().cell(at(address).top, at(address).left).value;
const ruleAt = (address: string) => validationAt(sheet(), at(address).top, at(address).left)?.rule ?? null;
const table = () => sheet().state.tables[0]!;
const rowChanges = () => heard.flatMap((change) => (change.kind === "cells" ? [[change.change, change.box]] : []));
const row = (first: number, last = first): Box => ({ top: first - 1, bottom: last - 1, left: 0, right: LAST_COLUMN });

function insertAt(address: string) {
  session.selectBox(at(address));
  return insertRows(session);
}

function deleteAt(address: string) {
  session.selectBox(at(address));
  return deleteRows(session);
}

describe("inserting rows", () => {
  test("in the middle of a table makes it longer, with list, colours and looks", () => {
    expect(insertAt("B5").kind).toBe("done");
    expect(table().box).toEqual(at("A3:E8"));
    expect(ruleAt("D5")).toMatchObject({ kind: "list", source: "StatusNames" });
    expect(sheet().state.conditionalFormats[0]!.box).toEqual(at("D4:D8"));
    expect(sheet().cell(4, 1)).toEqual({ ...EMPTY_CELL, style: { wrap: true } });
    expect(valueAt("A6")).toBe("1.2");
    expect(rowChanges()).toEqual([["RowInserted", row(5)]]);
  });

  test("right below the headings looks like a row of data and has its lists", () => {
    insertAt("A4:A5");
    expect(table().box).toEqual(at("A3:E9"));
    expect(["D4", "D5", "D6"].map(ruleAt)).toEqual(Array.from({ length: 3 }, () => expect.objectContaining({ kind: "list" })));
    expect(sheet().cell(3, 1).style).toEqual({ wrap: true });
  });

  test("takes formulas, merges, print set-up and what other sheets count along", () => {
    sheet().setCell(19, 0, { ...EMPTY_CELL, formula: "A5" });
    sheet().state.merges = [at("G5:H6")];
    sheet().state.print = { ...DEFAULT_PRINT, area: at("A1:E7"), titleRows: { first: 2, last: 2 }, breaks: [5] };
    insertAt("A1");
    expect(sheet().cell(20, 0).formula).toBe("A6");
    expect(sheet().state.merges).toEqual([at("G6:H7")]);
    expect(sheet().state.print).toMatchObject({ area: at("A2:E8"), titleRows: { first: 3, last: 3 }, breaks: [6] });
    expect(session.book.sheetByTitle("Plan")!.cell(2, 0).value).toBe(1);
  });

  test("fills a table's formulas", () => {
    for (let at4 = 3; at4 < 7; at4 += 1) sheet().setCell(at4, 4, { ...EMPTY_CELL, formula: `A${String(at4 + 1)}&"!"` });
    insertAt("A5");
    expect(sheet().cell(4, 4).formula).toBe('A5&"!"');
  });

  test("is refused on a protected sheet, and is taken back in one step", () => {
    insertAt("A5");
    session.undo();
    expect(table().box).toEqual(at("A3:E7"));
    const allowed = { allowFormatCells: false, allowFormatRows: false, allowFormatColumns: false, allowSort: false };
    sheet().state.protection = { ...allowed, allowAutoFilter: false, password: null };
    expect(insertAt("A5")).toMatchObject({ kind: "refused", message: expect.stringContaining("protected sheet") });
  });
});

describe("deleting rows", () => {
  test("makes the table shorter and the counts follow", () => {
    expect(deleteAt("C4:C5").kind).toBe("done");
    expect(table().box).toEqual(at("A3:E5"));
    expect(valueAt("A4")).toBe("1.3");
    expect(session.book.sheetByTitle("Plan")!.cell(2, 0).value).toBe(0);
    expect(rowChanges()).toEqual([["RowDeleted", row(4, 5)]]);
  });

  test("of a table's headings is refused while rows of it stay", () => {
    expect(deleteAt("A3")).toMatchObject({ kind: "refused" });
    expect(table().box).toEqual(at("A3:E7"));
    expect(valueAt("A3")).toBe("Ref");
  });

  test("of all its data leaves one empty row", () => {
    deleteAt("A4:A7");
    expect(table().box).toEqual(at("A3:E4"));
    expect(valueAt("A4")).toBeNull();
    expect(ruleAt("D4")).not.toBeNull();
  });

  test("of a whole table takes the table away", () => {
    deleteAt("A3:A7");
    expect(sheet().state.tables).toEqual([]);
    expect(heard).toContainEqual(expect.objectContaining({ kind: "table", what: "deleted" }));
  });
});
