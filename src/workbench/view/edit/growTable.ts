import type { Box } from "../../../core/grid/a1";
import type { HostBook } from "../../host/model/hostBook";
import { EMPTY_CELL } from "../../host/model/hostCell";
import type { HostSheet } from "../../host/model/hostSheet";
import type { HostTable } from "../../host/model/hostTable";
import { shiftFormula } from "../../calc/shiftFormula";

/** The table right above a block, when the rows that the block stands in are still empty as far as the table is wide. */
function tableAbove(sheet: HostSheet, block: Box): HostTable | undefined {
  return sheet.state.tables.find(({ box, totalsRow }) => {
    if (totalsRow || block.top !== box.bottom + 1 || block.left < box.left || block.right > box.right) return false;
    return sheet.usedBox({ ...block, left: box.left, right: box.right }, true) === null;
  });
}

/** Puts the styles and formulas of the table's last row in the rows below it, as Excel fills new table rows. */
function fillRows(sheet: HostSheet, { box }: HostTable, count: number): void {
  for (let column = box.left; column <= box.right; column += 1) {
    const { style, formula } = sheet.cell(box.bottom, column);
    for (let down = 1; down <= count; down += 1) {
      const filled = formula === null ? null : shiftFormula(formula, down, 0);
      sheet.setCell(box.bottom + down, column, { ...EMPTY_CELL, style, formula: filled });
    }
  }
}

/**
 * Makes a table as much longer as a block that is about to be filled right below it, its styles, formulas, validations and
 * conditional formats with it, as Excel does. Nothing happens below a totals row or anywhere else.
 */
export function growTable(book: HostBook, sheet: HostSheet, block: Box): void {
  const table = tableAbove(sheet, block);
  if (table === undefined) return;
  const { bottom, left, right } = table.box;
  const longer = <Part extends { readonly box: Box }>(part: Part): Part =>
    part.box.bottom === bottom && part.box.left >= left && part.box.right <= right
      ? { ...part, box: { ...part.box, bottom: block.bottom } }
      : part;
  fillRows(sheet, table, block.bottom - bottom);
  sheet.state.tables = sheet.state.tables.map((other) => (other.id === table.id ? longer(other) : other));
  sheet.state.validations = sheet.state.validations.map(longer);
  sheet.state.conditionalFormats = sheet.state.conditionalFormats.map(longer);
  book.note({ kind: "table", sheetId: sheet.id, tableId: table.id, what: "changed" });
}
