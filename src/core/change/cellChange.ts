import type { CellValue } from "../grid/grid";

/** The only way that existing cells change: where, from what, to what and why. It can be undone. */
export interface CellChange {
  readonly sheet: string;
  /** A single cell, A1 form without the sheet. */
  readonly cell: string;
  readonly before: CellValue;
  readonly after: CellValue;
  readonly why: string;
  /** The number format (en-US code) under which the new value is to be shown; left out: the cell's own. */
  readonly format?: string;
}
