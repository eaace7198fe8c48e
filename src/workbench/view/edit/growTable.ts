import type { Box } from "../../../core/grid/a1";
import type { HostBook } from "../../host/model/hostBook";
import { EMPTY_CELL, isBlank } from "../../host/model/hostCell";
import type { HostSheet } from "../../host/model/hostSheet";
import type { HostTable } from "../../host/model/hostTable";
import { shiftFormula } from "../../calc/shiftFormula";

/** The table that typing into this cell would make one row longer: the cell is right below it and that row is still empty. */
function tableAbove(sheet: HostSheet, row: number, column: number): HostTable | undefined {
  return sheet.state.tables.find(({ box, totalsRow }) => {
    if (totalsRow || row !== box.bottom + 1 || column < box.left || column > box.right) return false;
    for (let at = box.left; at <= box.right; at += 1) if (!isBlank(sheet.cell(row, at))) return false;
    return true;
  });
}

/** Puts the styles and formulas of the table's last row in the row below it, as Excel fills a new table row. */
function fillRow(sheet: HostSheet, { box }: HostTable): void {
  for (let column = box.left; column <= box.right; column += 1) {
    const { style, formula } = sheet.cell(box.bottom, column);
    sheet.setCell(box.bottom + 1, column, {
      ...EMPTY_CELL,
      style,
      formula: formula === null ? null : shiftFormula(formula, 1, 0),
    });
  }
}

/**
 * Makes a table one row longer when something is about to be typed right below it, its styles, formulas, validations and
 * conditional formats with it, as Excel does. Nothing happens below a totals row or anywhere else.
 */
export function growTable(book: HostBook, sheet: HostSheet, row: number, column: number): void {
  const table = tableAbove(sheet, row, column);
  if (table === undefined) return;
  const { bottom, left, right } = table.box;
  const longer = <Part extends { readonly box: Box }>(part: Part): Part =>
    part.box.bottom === bottom && part.box.left >= left && part.box.right <= right
      ? { ...part, box: { ...part.box, bottom: bottom + 1 } }
      : part;
  fillRow(sheet, table);
  sheet.state.tables = sheet.state.tables.map((other) => (other.id === table.id ? longer(other) : other));
  sheet.state.validations = sheet.state.validations.map(longer);
  sheet.state.conditionalFormats = sheet.state.conditionalFormats.map(longer);
  book.note({ kind: "table", sheetId: sheet.id, tableId: table.id, what: "changed" });
}
