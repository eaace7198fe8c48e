import { fullAddress, oneCell } from "../grid/a1";

/** The place that a column is known by: its heading's cell, or its first cell where it has none. */
export function columnPlace(sheet: string, row: number, column: number): string {
  return fullAddress(sheet, oneCell(row, column));
}
