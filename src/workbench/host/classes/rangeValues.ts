import { cellText } from "../../../core/grid/cellText";
import type { CellValue } from "../../../core/grid/grid";
import { enterValue } from "../entry/enterValue";
import { boxSize } from "../model/boxes";
import { changedStyle } from "../model/changedStyle";
import type { HostCell } from "../model/hostCell";
import { isErrorValue } from "../model/hostCell";
import type { Call } from "../wire/call";
import { freshen } from "../wire/call";
import { blockOf, spread } from "./cellBlocks";
import { guardCells, guardSheet } from "./guards";
import type { RangeRef } from "./refs";
import { repairHeadings } from "./tableHeadings";

function readCells<Value>(range: RangeRef, call: Call, read: (cell: HostCell) => Value): Value[][] | null {
  const sheet = range.sheet(call.book);
  return blockOf(range.box, (row, column) => read(sheet.cell(row, column)));
}

/** Values as Excel answers them: "" for a blank cell, the result for a formula. */
export function readValues(range: RangeRef, call: Call): unknown {
  freshen(call);
  return readCells(range, call, ({ value }) => value ?? "");
}

/** Formulas with "=", constants as they are. */
export function readFormulas(range: RangeRef, call: Call): unknown {
  return readCells(range, call, ({ formula, value }) => (formula === null ? (value ?? "") : `=${formula}`));
}

/** What Excel shows, through the number format. (Excel shows ##### where a column is too narrow; the stand-in does not.) */
export function readTexts(range: RangeRef, call: Call): unknown {
  freshen(call);
  return readCells(range, call, ({ value, style }) => cellText(value, style.format ?? "General"));
}

/** What kind of value each cell holds, by Excel's names. */
export function readTypes(range: RangeRef, call: Call): unknown {
  freshen(call);
  return readCells(range, call, ({ value }) => typeName(value));
}

/** Excel's name for a kind of value. */
export function typeName(value: CellValue): string {
  if (value === null) return "Empty";
  if (typeof value === "boolean") return "Boolean";
  if (typeof value === "number") return "Double";
  return isErrorValue(value) ? "Error" : "String";
}

/** Puts values or formulas into a block the way Excel does. Cells under a merge, but for its first, take nothing. */
export function writeValues(range: RangeRef, values: unknown, call: Call): void {
  const sheet = range.sheet(call.book);
  guardCells(sheet, range.box);
  const before = sheet.cell(range.box.top, range.box.left).value;
  const thisYear = new Date().getFullYear();
  spread(range.box, values, (row, column, value) => {
    const merge = sheet.mergeAt(row, column);
    if (merge !== null && (merge.top !== row || merge.left !== column)) return;
    sheet.setCell(row, column, enterValue(sheet.cell(row, column), value, thisYear));
  });
  repairHeadings(sheet, range.box);
  const { rows, columns } = boxSize(range.box);
  const after = sheet.cell(range.box.top, range.box.left).value;
  const details = rows * columns === 1 ? { details: { before, after } } : {};
  call.book.note({ kind: "cells", sheetId: sheet.id, box: range.box, change: "RangeEdited", ...details });
}

/** The number format code of each cell. */
export function readFormats(range: RangeRef, call: Call): unknown {
  return readCells(range, call, ({ style }) => style.format ?? "General");
}

/** Sets number formats; null leaves a cell's. */
export function writeFormats(range: RangeRef, formats: unknown, call: Call): void {
  const sheet = range.sheet(call.book);
  guardSheet(sheet, "allowFormatCells");
  spread(range.box, formats, (row, column, format) => {
    if (typeof format !== "string") return;
    const wanted = format === "General" || format === "" ? undefined : format;
    sheet.changeCell(row, column, { style: changedStyle(sheet.cell(row, column).style, "format", wanted) });
  });
  call.book.note({ kind: "looks", sheetId: sheet.id, box: range.box });
}
