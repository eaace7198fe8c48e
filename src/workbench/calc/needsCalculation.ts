import { WHOLE_SHEET } from "../host/model/boxes";
import type { HostBook } from "../host/model/hostBook";

/** Whether anything in a workbook has to be calculated: a formula in a cell, or a conditional format. */
export function needsCalculation(book: HostBook): boolean {
  return book.sheets.some((sheet) => {
    let found = sheet.state.conditionalFormats.length > 0;
    sheet.visit(WHOLE_SHEET, (_row, _column, cell) => {
      found ||= cell.formula !== null;
    });
    return found;
  });
}
