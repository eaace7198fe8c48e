import { boxSize, movedBox, withoutBox } from "../model/boxes";
import type { HostCell } from "../model/hostCell";
import type { Call } from "../wire/call";
import { refusal } from "../wire/hostError";
import { placeOf } from "./addresses";
import { guardCells, oneOf } from "./guards";
import type { RangeRef } from "./refs";
import { rangeArgument } from "./refs";
import { repairHeadings } from "./tableHeadings";

const WHAT = ["All", "Formulas", "Values", "Formats"] as const;
type What = (typeof WHAT)[number];

const COPIED: Readonly<Record<What, (from: HostCell, to: HostCell) => HostCell>> = {
  All: (from) => from,
  Formulas: (from, to) => ({ ...to, value: from.value, formula: from.formula }),
  Values: (from, to) => ({ ...to, value: from.value, formula: null }),
  Formats: (from, to) => ({ ...to, style: from.style }),
};

/** Copies cells from another block of the same workbook, growing to its size. Formulas come over word for word. */
export function copyFrom(range: RangeRef, args: readonly unknown[], call: Call): void {
  const [given, type, skipBlanks, transpose] = args;
  const source = rangeArgument(given) ?? (typeof given === "string" ? placeOf(call.book, given) : null);
  if (source === null || transpose === true) throw refusal(source === null ? "InvalidArgument" : "NotImplemented");
  const what = oneOf(type ?? "All", WHAT);
  const from = source.sheet(call.book);
  const to = range.sheet(call.book);
  const { rows, columns } = boxSize(source.box);
  const box = range.at({ ...range.box, bottom: range.box.top + rows - 1, right: range.box.left + columns - 1 }).box;
  guardCells(to, box);
  const down = box.top - source.box.top;
  const right = box.left - source.box.left;
  const copy = from.copy();
  for (let row = source.box.top; row <= source.box.bottom; row += 1) {
    for (let column = source.box.left; column <= source.box.right; column += 1) {
      const cell = copy.cell(row, column);
      if (skipBlanks === true && cell.value === null && cell.formula === null) continue;
      to.setCell(row + down, column + right, COPIED[what](cell, to.cell(row + down, column + right)));
    }
  }
  if (what === "All") {
    const rules = copy.state.validations.filter((one) => withoutBox(one.box, source.box).length === 0);
    to.state.validations = [...to.state.validations, ...rules.map((one) => ({ ...one, box: movedBox(one.box, down, right) }))];
  }
  repairHeadings(to, box);
  call.book.note({ kind: "cells", sheetId: to.id, box, change: "RangeEdited" });
}
