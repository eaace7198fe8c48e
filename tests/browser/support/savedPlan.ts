import type { BookDesign, DesignTable, SheetDesign } from "../../../src/core/design/sheetDesign";
import { cellAddress } from "../../../src/core/grid/a1";
import type { Grid } from "../../../src/core/grid/grid";
import type { Outcome } from "../../../src/app/outcome";
import { readBook } from "../../../src/xlsx/readBook";
import { readContent } from "../../../src/xlsx/readGrids";

/** The value of an outcome; a trouble fails the test by its code. */
export function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(`${outcome.trouble.code} ${JSON.stringify(outcome.trouble.facts ?? {})}`);
  return outcome.value;
}

/** What a saved file holds: its sheets as designs, and as grids by title. */
export interface SavedBook {
  readonly book: BookDesign;
  readonly grids: ReadonlyMap<string, Grid>;
}

/** A saved file as our own reader sees it. */
export async function readSaved(bytes: Uint8Array): Promise<SavedBook> {
  const content = valueOf(await readContent(bytes, "saved.xlsx"));
  const book = valueOf(await readBook(bytes, "saved.xlsx"));
  return { book, grids: new Map(content.grids.map((grid) => [grid.sheet, grid])) };
}

/** The priority sheets in their order. */
export const prioritySheets = ({ book }: SavedBook): readonly SheetDesign[] =>
  book.sheets.filter(({ key }) => key?.startsWith("priority:") === true);

/** The sheet of a key. */
export function sheetOf({ book }: SavedBook, key: SheetDesign["key"]): SheetDesign {
  const sheet = book.sheets.find((candidate) => candidate.key === key);
  if (sheet === undefined) throw new Error(`There is no sheet ${String(key)}`);
  return sheet;
}

/** The first table of a sheet. */
export function tableOf({ title, tables }: SheetDesign): DesignTable {
  const [table] = tables;
  if (table === undefined) throw new Error(`${title} has no table`);
  return table;
}

/** How many rows of actions a priority sheet holds. */
export const rowCount = (sheet: SheetDesign): number => tableOf(sheet).box.bottom - tableOf(sheet).box.top;

/** The address of a cell of a sheet's table by its heading and its row, counted from 1. */
export function addressIn(sheet: SheetDesign, heading: string, row: number): string {
  const { box } = tableOf(sheet);
  const column = (sheet.rows[box.top] ?? []).findIndex((cell, index) => index >= box.left && cell?.value === heading);
  if (column === -1) throw new Error(`${sheet.title} has no column ${heading}`);
  return cellAddress(box.top + row, column);
}
