import type { Box } from "../../../core/grid/a1";
import { intersection } from "../model/boxes";
import type { HostSheet } from "../model/hostSheet";
import type { Call } from "../wire/call";
import { refusal } from "../wire/hostError";
import { guardSheet } from "./guards";
import type { RangeRef } from "./refs";

/** Merges a block (each of its rows when `across`): the first cell's value stays, the others' go. Not inside a table. */
export function mergeRange(range: RangeRef, across: unknown, call: Call): void {
  const sheet = range.sheet(call.book);
  guardSheet(sheet, null);
  if (sheet.state.tables.some(({ box }) => intersection(box, range.box) !== null)) throw refusal("MergedRangeConflict");
  const { top, bottom } = range.box;
  const rows = Array.from({ length: across === true ? bottom - top + 1 : 0 }, (_, index) => top + index);
  const boxes = across === true ? rows.map((row) => ({ ...range.box, top: row, bottom: row })) : [range.box];
  unmergeBox(sheet, range.box);
  for (const box of boxes.filter((one) => one.top < one.bottom || one.left < one.right)) mergeBox(sheet, box);
  call.book.note({ kind: "cells", sheetId: sheet.id, box: range.box, change: "RangeEdited" });
}

function mergeBox(sheet: HostSheet, box: Box): void {
  sheet.visit(box, (row, column, cell) => {
    if (row !== box.top || column !== box.left) sheet.setCell(row, column, { ...cell, value: null, formula: null });
  });
  sheet.state.merges = [...sheet.state.merges, box];
}

function unmergeBox({ state }: HostSheet, box: Box): void {
  state.merges = state.merges.filter((merge) => intersection(merge, box) === null);
}

/** Takes every merge that a block touches apart. */
export function unmergeRange(range: RangeRef, call: Call): void {
  const sheet = range.sheet(call.book);
  guardSheet(sheet, null);
  unmergeBox(sheet, range.box);
  call.book.note({ kind: "looks", sheetId: sheet.id, box: range.box });
}
