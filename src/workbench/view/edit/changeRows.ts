import type { Box } from "../../../core/grid/a1";
import { LAST_COLUMN } from "../../../core/grid/a1";
import { shiftFormula } from "../../calc/shiftFormula";
import { guardSheet } from "../../host/classes/guards";
import { deleteCells, insertCells } from "../../host/classes/insertDelete";
import { RangeRef } from "../../host/classes/refs";
import { boxContains, boxSize } from "../../host/model/boxes";
import { EMPTY_CELL } from "../../host/model/hostCell";
import type { HostSheet } from "../../host/model/hostSheet";
import type { HostTable } from "../../host/model/hostTable";
import { tableBody } from "../../host/model/hostTable";
import type { Call } from "../../host/wire/call";
import { refusal } from "../../host/wire/hostError";
import type { Session } from "../session";
import type { Entry } from "./entry";
import { attempt } from "./entry";
import { conditionOn, validationOn } from "./placedRules";

function callOf({ book, host }: Session): Call {
  return { book, host, inUndoGroup: false, calculationHeld: false, undoCleared: false };
}

function wholeRows({ top, bottom }: Box): Box {
  return { top, bottom, left: 0, right: LAST_COLUMN };
}

/** The table whose headings stand right above a row; its first row of data is dressed like the second, not like the headings. */
function tableBelowHeadings({ state }: HostSheet, top: number, column: number): HostTable | undefined {
  return state.tables.find(({ box, headerRow }) => headerRow && box.top === top - 1 && column >= box.left && column <= box.right);
}

/** New rows look like the row above them; in a table they get its formulas too. */
function dressRows(sheet: HostSheet, { top, bottom }: Box): void {
  const models = [top - 1, bottom + 1];
  const columns = new Set<number>();
  for (const row of models)
    sheet.visit(wholeRows({ top: row, bottom: row, left: 0, right: 0 }), (_row, column) => columns.add(column));
  for (const column of columns) {
    const model = tableBelowHeadings(sheet, top, column) === undefined ? top - 1 : bottom + 1;
    const { style, formula } = sheet.cell(model, column);
    const isInTable = sheet.state.tables.some((table) =>
      boxContains(tableBody(table), { top, bottom, left: column, right: column }),
    );
    for (let row = top; row <= bottom; row += 1) {
      const filled = formula === null || !isInTable ? null : shiftFormula(formula, row - model, 0);
      sheet.setCell(row, column, { ...EMPTY_CELL, style, formula: filled });
    }
  }
}

/** A row put in right below a table's headings gets the lists and colours that began with the old first row. */
function reachUp({ state }: HostSheet, { top, bottom }: Box): void {
  const headed = state.tables.filter(({ box, headerRow }) => headerRow && box.top === top - 1);
  const reached = (box: Box): Box | null =>
    box.top === bottom + 1 && headed.some((table) => box.left >= table.box.left && box.right <= table.box.right)
      ? { ...box, top }
      : null;
  state.validations = state.validations.map((one) => validationOn(one, reached(one.box) ?? one.box));
  state.conditionalFormats = state.conditionalFormats.map((one) => conditionOn(one, reached(one.box) ?? one.box));
}

/** Inserts as many rows above the selection as it has; tables, rules, names and formulas follow. */
export function insertRows(session: Session): Entry {
  const { book } = session;
  const sheet = book.activeSheet();
  const rows = wholeRows(book.selection().box);
  session.keep(null);
  return attempt(session, () => {
    insertCells(new RangeRef(sheet.id, rows), "rows", callOf(session));
    dressRows(sheet, rows);
    reachUp(sheet, rows);
  });
}

/** Refuses to delete a table's headings while rows of the table stay. */
function guardHeadings({ state }: HostSheet, rows: Box): void {
  const beheaded = state.tables.some(
    ({ box, headerRow }) => headerRow && box.top >= rows.top && box.top <= rows.bottom && box.bottom > rows.bottom,
  );
  if (beheaded) throw refusal("InsertDeleteConflict", "a table's headings");
}

/** Whether rows hold all data of a table but not its headings: one row then stays, emptied, as a table is never without. */
function emptiesTable({ state }: HostSheet, rows: Box): boolean {
  return state.tables.some((table) => {
    const body = tableBody(table);
    return table.headerRow && rows.top === body.top && rows.bottom >= body.bottom;
  });
}

/** Deletes the selected rows; tables, rules, names and formulas follow. Refused for the headings of a table that stays. */
export function deleteRows(session: Session): Entry {
  const { book } = session;
  const sheet = book.activeSheet();
  const rows = wholeRows(book.selection().box);
  session.keep(null);
  return attempt(session, () => {
    guardSheet(sheet, null);
    guardHeadings(sheet, rows);
    const kept = emptiesTable(sheet, rows) ? { ...rows, bottom: rows.top } : null;
    const gone = kept === null ? rows : { ...rows, top: rows.top + 1 };
    if (boxSize(gone).rows > 0) deleteCells(new RangeRef(sheet.id, gone), "rows", callOf(session));
    if (kept === null) return;
    sheet.visit(kept, (row, column, cell) => sheet.setCell(row, column, { ...EMPTY_CELL, style: cell.style }));
    book.note({ kind: "cells", sheetId: sheet.id, box: kept, change: "RangeEdited" });
  });
}
