import { LAST_COLUMN, LAST_ROW } from "../../../core/grid/a1";
import type { Box } from "../../../core/grid/a1";
import type { CellChangeKind } from "../model/hostChange";
import type { HostSheet } from "../model/hostSheet";
import { isBlank } from "../model/hostCell";
import type { Shift } from "../model/shift";
import { isTorn, isWholeLines, shiftedBox, shiftedLines, shiftedSpan, shiftOf } from "../model/shift";
import type { Call } from "../wire/call";
import { refusal } from "../wire/hostError";
import { guardSheet } from "./guards";
import { shiftedFormula } from "./referenceShift";
import { RangeRef } from "./refs";
import { rewriteFormulas } from "./sheetReferences";

/** Makes room for a block, moving what is there down or right; what refers to it follows. */
export function insertCells(range: RangeRef, along: "rows" | "columns", call: Call): void {
  const shift = shiftOf(range.box, along, true);
  guardEnd(range.sheet(call.book), shift);
  apply(range, shift, call);
}

/** Takes a block out, moving what follows up or left; what refers to it becomes #REF!. */
export function deleteCells(range: RangeRef, along: "rows" | "columns", call: Call): void {
  apply(range, shiftOf(range.box, along, false), call);
}

function guardEnd(sheet: HostSheet, shift: Shift): void {
  const rows = shift.along === "rows";
  const tail: Box = rows
    ? { top: LAST_ROW - shift.count + 1, bottom: LAST_ROW, left: shift.band.first, right: shift.band.last }
    : { left: LAST_COLUMN - shift.count + 1, right: LAST_COLUMN, top: shift.band.first, bottom: shift.band.last };
  sheet.visit(tail, (_row, _column, cell) => {
    if (!isBlank(cell)) throw refusal("NonBlankCellOffSheet");
  });
}

function apply(range: RangeRef, shift: Shift, call: Call): void {
  const { book } = call;
  const sheet = range.sheet(book);
  guardSheet(sheet, null);
  guardTorn(sheet, shift);
  const at = range.box;
  const tables = sheet.state.tables;
  shiftParts(sheet, shift);
  shiftPrint(sheet, shift);
  for (const { id } of tables.filter((table) => !sheet.state.tables.some((one) => one.id === table.id))) {
    book.note({ kind: "table", sheetId: sheet.id, tableId: id, what: "deleted" });
  }
  moveReferences(call, sheet, shift);
  const { title } = sheet.state;
  rewriteFormulas(book, (formula, home) => shiftedFormula(formula, home?.state.title ?? null, title, shift));
  book.note({ kind: "cells", sheetId: sheet.id, box: at, change: changeName(shift) });
}

function changeName(shift: Shift): CellChangeKind {
  const what = isWholeLines(shift) ? (shift.along === "rows" ? "Row" : "Column") : "Cell";
  return `${what}${shift.insert ? "Inserted" : "Deleted"}`;
}

function guardTorn({ state }: HostSheet, shift: Shift): void {
  if (state.merges.some((merge) => isTorn(merge, shift))) throw refusal("InsertDeleteConflict", "merged cells are in the way");
  if (state.tables.some(({ box }) => isTorn(box, shift))) throw refusal("InsertDeleteConflict", "a table is in the way");
}

function shiftParts(sheet: HostSheet, shift: Shift): void {
  const { state } = sheet;
  sheet.moveCells((row, column) => {
    const box = shiftedBox({ top: row, left: column, bottom: row, right: column }, shift);
    return box === null ? null : { row: box.top, column: box.left };
  });
  const moved = <Part extends { readonly box: Box }>(parts: readonly Part[]): Part[] =>
    parts.flatMap((part) => {
      const box = shiftedBox(part.box, shift);
      return box === null ? [] : [{ ...part, box }];
    });
  state.merges = moved(state.merges.map((box) => ({ box }))).map(({ box }) => box);
  state.tables = moved(state.tables);
  state.validations = moved(state.validations);
  state.conditionalFormats = moved(state.conditionalFormats);
  state.autoFilter = state.autoFilter === null ? null : shiftedBox(state.autoFilter, shift);
  if (!isWholeLines(shift)) return;
  const filtered = new Map(Array.from(state.filteredRows, (row) => [row, row]));
  if (shift.along === "rows") state.filteredRows = new Set(shiftedLines(filtered, shift).keys());
  if (shift.along === "rows") state.rowSizes = shiftedLines(state.rowSizes, shift);
  else state.columns = shiftedLines(state.columns, shift);
}

/** The print area follows its cells; with whole rows, the headings of every page and the page breaks do too. */
function shiftPrint({ state }: HostSheet, shift: Shift): void {
  if (state.print === null) return;
  const { area, titleRows, breaks } = state.print;
  const moved = { ...state.print, area: area === null ? null : shiftedBox(area, shift) };
  if (shift.along === "columns" || !isWholeLines(shift)) {
    state.print = moved;
    return;
  }
  const titles = titleRows === null ? null : shiftedSpan(titleRows, shift);
  const lines = shiftedLines(new Map(breaks.map((line) => [line, line])), shift);
  state.print = { ...moved, titleRows: titles, breaks: [...lines.keys()] };
}

/** Ranges that add-ins keep across round trips move with their cells, as Excel's do. */
function moveReferences({ host }: Call, sheet: HostSheet, shift: Shift): void {
  for (const { self } of host.references.values()) {
    if (!(self instanceof RangeRef) || self.id !== sheet.id) continue;
    self.box = shiftedBox(self.box, shift) ?? self.box;
  }
}
