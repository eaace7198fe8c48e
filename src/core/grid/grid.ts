import type { Box } from "./a1";

/** What a cell can hold. Dates are Excel serials (days since 1899-12-30) told apart by their number format. */
export type CellValue = string | number | boolean | null;

/** A colour as six upper-case hex digits without "#": FFC000. */
export type Hex = string;

/** One cell as anybody can read it. */
export interface Cell {
  /** What Excel shows, through the number format; "" for an empty cell. */
  readonly text: string;
  readonly value: CellValue;
  /** The number format code in its en-US form; "General" where none is set. */
  readonly format: string;
  /** The solid fill behind the cell; null where there is none. */
  readonly fill: Hex | null;
  readonly bold: boolean;
}

/** Whether a sheet can be seen: `veryHidden` is hidden so that only a program can show it. */
export type Visibility = "visible" | "hidden" | "veryHidden";

/** A table object of the workbook: its name and the block it stands in, header row included. */
export interface GridTable {
  readonly name: string;
  readonly box: Box;
}

/** One sheet as anybody can read it, the same from Excel and from a file. */
export interface Grid {
  readonly sheet: string;
  readonly visibility: Visibility;
  /**
   * Rows from row 1, cells from column A. A row may be shorter than the widest, and a cell that is empty and has no fill
   * is null: only cells with a value, a fill or bold type stand here.
   */
  readonly rows: readonly (readonly (Cell | null)[])[];
  readonly merges: readonly Box[];
  /** Hidden rows and columns, counted from 0, in order. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly tables: readonly GridTable[];
}

/** A defined name of the workbook, or of one sheet. */
export interface DefinedName {
  readonly name: string;
  /** What it stands for, without a leading "=": 'Lists'!$A$2:$A$8, or a formula. */
  readonly formula: string;
  /** The sheet whose own name it is; null for the whole workbook's. */
  readonly sheet: string | null;
  readonly hidden: boolean;
}

/** A whole workbook as anybody can read it. */
export interface WorkbookContent {
  /** In the order of their tabs. */
  readonly grids: readonly Grid[];
  readonly names: readonly DefinedName[];
}

/** The cell at a place counted from 0; null where nothing stands. */
export function cellAt(grid: Grid, row: number, column: number): Cell | null {
  return grid.rows[row]?.[column] ?? null;
}

/** The text that Excel shows at a place counted from 0, white space at its ends taken off; "" where nothing stands. */
export function textAt(grid: Grid, row: number, column: number): string {
  return grid.rows[row]?.[column]?.text.trim() ?? "";
}
