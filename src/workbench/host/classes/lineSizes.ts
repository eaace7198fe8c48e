import type { DesignColumn, DesignRow } from "../../../core/design/sheetDesign";
import { boxSize } from "../model/boxes";
import { charactersOfPoints, DEFAULT_COLUMN_POINTS, DEFAULT_ROW_POINTS, pointsOfCharacters } from "../model/sizes";
import type { Call } from "../wire/call";
import { refusal } from "../wire/hostError";
import { guardSheet } from "./guards";
import type { RangeRef } from "./refs";

const STANDARD_COLUMN: DesignColumn = { width: null, hidden: false };
const STANDARD_ROW: DesignRow = { height: null, hidden: false };
const MOST_COLUMNS = 2_000;
const MOST_ROWS = 200_000;

/** Sizes of a column or row: what the block's lines share, or null. */
function sharedOf<Size, Value>(sizes: readonly Size[], read: (size: Size) => Value): Value | null {
  const found = new Set(sizes.map(read));
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** The columns of a block as they stand. */
export function columnsOf(range: RangeRef, { book }: Call): DesignColumn[] {
  const { state } = range.sheet(book);
  const { columns } = boxSize(range.box);
  return Array.from({ length: columns }, (_, index) => state.columns.get(range.box.left + index) ?? STANDARD_COLUMN);
}

/** The rows of a block as they stand; for more rows than can be told apart, those that were set and a standard one. */
export function rowsOf(range: RangeRef, { book }: Call): DesignRow[] {
  const { state } = range.sheet(book);
  const { rows } = boxSize(range.box);
  if (rows > MOST_ROWS) return [STANDARD_ROW, ...state.rowSizes.values()];
  return Array.from({ length: rows }, (_, index) => state.rowSizes.get(range.box.top + index) ?? STANDARD_ROW);
}

/** The rows of a block as they can be seen: those that a filter hides count as hidden. */
function seenRowsOf(range: RangeRef, call: Call): DesignRow[] {
  const { filteredRows } = range.sheet(call.book).state;
  const rows = rowsOf(range, call);
  if (filteredRows.size === 0 || rows.length !== boxSize(range.box).rows) return rows;
  return rows.map((row, index) => (filteredRows.has(range.box.top + index) ? { ...row, hidden: true } : row));
}

/** Changes every column of a block. */
export function changeColumns(range: RangeRef, call: Call, change: (column: DesignColumn) => DesignColumn): void {
  const sheet = range.sheet(call.book);
  guardSheet(sheet, "allowFormatColumns");
  if (boxSize(range.box).columns > MOST_COLUMNS) throw refusal("NotImplemented", "sizes of all columns of a sheet");
  const columns = new Map(sheet.state.columns);
  for (const [index, column] of columnsOf(range, call).entries()) columns.set(range.box.left + index, change(column));
  sheet.state.columns = columns;
  call.book.note({ kind: "layout", sheetId: sheet.id });
}

/** Changes every row of a block. */
export function changeRows(range: RangeRef, call: Call, change: (row: DesignRow) => DesignRow): void {
  const sheet = range.sheet(call.book);
  guardSheet(sheet, "allowFormatRows");
  if (boxSize(range.box).rows > MOST_ROWS) throw refusal("NotImplemented", "sizes of all rows of a sheet");
  const rows = new Map(sheet.state.rowSizes);
  for (const [index, row] of rowsOf(range, call).entries()) rows.set(range.box.top + index, change(row));
  sheet.state.rowSizes = rows;
  call.book.note({ kind: "layout", sheetId: sheet.id });
}

/** A column's width in points; 0 when hidden, as Excel answers. */
export function columnPoints({ width, hidden }: DesignColumn): number {
  if (hidden) return 0;
  return width === null ? DEFAULT_COLUMN_POINTS : pointsOfCharacters(width);
}

/** A row's height in points; 0 when hidden. A row that fits its text answers one line's height: the stand-in measures no text. */
export function rowPoints({ height, hidden }: DesignRow): number {
  return hidden ? 0 : (height ?? DEFAULT_ROW_POINTS);
}

/** The width that a block's columns share, in points; null when they differ. */
export function sharedWidth(range: RangeRef, call: Call): number | null {
  return sharedOf(columnsOf(range, call), columnPoints);
}

/** The height that a block's rows share, in points; null when they differ. */
export function sharedHeight(range: RangeRef, call: Call): number | null {
  return sharedOf(rowsOf(range, call), rowPoints);
}

/** Sets columns to a width in points, 0 to hide (InvalidArgument outside 0 to 255 characters). */
export function setWidth(range: RangeRef, points: unknown, call: Call): void {
  if (typeof points !== "number" || points < 0 || charactersOfPoints(points) > 255)
    throw refusal("InvalidArgument", "columnWidth");
  changeColumns(range, call, (column) =>
    points === 0 ? { ...column, hidden: true } : { width: charactersOfPoints(points), hidden: false },
  );
}

/** Sets rows to a height in points, 0 to hide (InvalidArgument outside 0 to 409). */
export function setHeight(range: RangeRef, points: unknown, call: Call): void {
  if (typeof points !== "number" || points < 0 || points > 409.5) throw refusal("InvalidArgument", "rowHeight");
  changeRows(range, call, (row) => (points === 0 ? { ...row, hidden: true } : { height: points, hidden: false }));
}

/** Whether a block's rows or columns are hidden; null when they differ. */
export function sharedHidden(range: RangeRef, call: Call, lines: "rows" | "columns"): boolean | null {
  const sizes: readonly { readonly hidden: boolean }[] = lines === "rows" ? seenRowsOf(range, call) : columnsOf(range, call);
  return sharedOf(sizes, ({ hidden }) => hidden);
}
