import type { MethodMember } from "../wire/hostObject";
import { method } from "../wire/hostObject";
import { oneOf } from "./guards";
import { deleteCells, insertCells } from "./insertDelete";
import { rangeObject } from "./range";
import { clearRange } from "./rangeClear";
import { copyFrom } from "./rangeCopy";
import { mergeRange, unmergeRange } from "./rangeMerge";
import type { RangeRef } from "./refs";
import { activateSheet } from "./sheetRules";

/** What can be done to a block of cells. */
export const RANGE_EDITING: Readonly<Record<string, MethodMember<RangeRef>>> = {
  clear: method("1.1", (range, [applyTo], call) => {
    clearRange(range, applyTo, call);
  }),
  insert: method("1.1", (range, [shift], call) => {
    const inserted = range.at(range.box);
    insertCells(range, oneOf(shift, ["Down", "Right"]) === "Down" ? "rows" : "columns", call);
    return rangeObject(inserted);
  }),
  delete: method("1.1", (range, [shift], call) => {
    deleteCells(range, oneOf(shift, ["Up", "Left"]) === "Up" ? "rows" : "columns", call);
  }),
  merge: method("1.2", (range, [across], call) => {
    mergeRange(range, across, call);
  }),
  unmerge: method("1.2", (range, _args, call) => {
    unmergeRange(range, call);
  }),
  copyFrom: method("1.9", copyFrom),
  select: method("1.1", (range, _args, { book }) => {
    const sheet = range.sheet(book);
    activateSheet(book, sheet);
    book.selections.set(sheet.id, range.box);
    book.note({ kind: "selection", sheetId: sheet.id, box: range.box });
  }),
  calculate: method("1.6", (_range, _args, { host }) => {
    host.calculate(true);
  }),
  setDirty: method("1.9", (_range, _args, { book }) => {
    book.stale = true;
  }),
};
