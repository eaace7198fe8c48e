import { cellAddress, type Box } from "../grid/a1";
import type { Grid, GridTable } from "../grid/grid";
import { textCell, type CellAt } from "../design/designCells";
import type { CellStyle, DesignCell, DesignColumn, DesignTable } from "../design/sheetDesign";
import { STYLES, TABLE_STYLE } from "../design/styles";

/** Where a row of a table stands: its row (from 0) and the address of its cell under a column. */
export interface RowPlace {
  readonly row: number;
  readonly address: (column: string) => string;
}

/** One column of a table that is to be placed. */
export interface TableColumn<Row> {
  /** Names the column within the design. */
  readonly key: string;
  readonly heading: string;
  /** Other headings under which it may stand in a table that is there; the heading that stands is kept. */
  readonly alsoCalled?: readonly string[];
  /** The heading that we gave it earlier; where it stands it is replaced. */
  readonly formerly?: string;
  readonly style: CellStyle;
  /** In characters; for a column that is added. */
  readonly width: number;
  readonly hidden?: boolean;
  /** ours: put back and written again at each Build. officer: written once, then left alone. */
  readonly upkeep: "ours" | "officer";
  readonly cell: (row: Row, place: RowPlace) => DesignCell;
}

/** A row of a table, and the row of the sheet (from 0) where it stands already; null where it is new. */
export interface TableRow<Row> {
  readonly value: Row;
  readonly at: number | null;
}

/** A table to be placed. A standing one keeps its own name. */
export interface TableSpec<Row> {
  readonly name: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly TableRow<Row>[];
}

/** A table that stands on one of our sheets. */
export interface StandingTable {
  readonly grid: Grid;
  readonly table: GridTable;
}

/** A table with its place, and the cells that are to be written for it. */
export interface PlacedTable {
  readonly design: DesignTable;
  readonly cells: readonly CellAt[];
  /** The rows below the header; at least one. */
  readonly body: Box;
  /** The column of the sheet (from 0) of each column key; a column that is not there is left out. */
  readonly columns: ReadonlyMap<string, number>;
  /** The headings that stand, by column key. */
  readonly headings: ReadonlyMap<string, string>;
  /** The columns (from 0) that this design adds, with their sizes. */
  readonly added: ReadonlyMap<number, DesignColumn>;
}

/** A column with the place (from 0) that it has on the sheet. */
export type ColumnAt<Row> = readonly [column: TableColumn<Row>, at: number];

/** The table object of a placed table. */
export function tableObject(name: string, box: Box): DesignTable {
  return { name, box, style: TABLE_STYLE, filterButtons: true, bandedRows: false };
}

/** The body of a placed table under one column; null where the column is not there. */
export function columnBox(placed: PlacedTable, key: string): Box | null {
  const column = placed.columns.get(key);
  return column === undefined ? null : { ...placed.body, left: column, right: column };
}

/** The cells of one row under the columns given; formulas may name any of `all`. */
export function rowCells<Row>(
  written: readonly ColumnAt<Row>[],
  all: readonly ColumnAt<Row>[],
  value: Row,
  row: number,
): CellAt[] {
  const places = new Map(all.map(([{ key }, at]) => [key, at]));
  const place: RowPlace = { row, address: (key) => cellAddress(row, places.get(key) ?? 0) };
  return written.map(([spec, column]) => ({ row, column, cell: spec.cell(value, place) }));
}

/** Header cells at a row (from 0). */
export function headerCells<Row>(columns: readonly ColumnAt<Row>[], row: number): CellAt[] {
  return columns.map(([{ heading }, column]) => ({ row, column, cell: textCell(heading, STYLES.header) }));
}

/** The sizes of columns that are added. */
export function sizesOf<Row>(columns: readonly ColumnAt<Row>[]): ReadonlyMap<number, DesignColumn> {
  return new Map(columns.map(([{ width, hidden = false }, at]) => [at, { width, hidden }]));
}
