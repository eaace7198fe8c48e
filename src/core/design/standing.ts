import { boxesTouch, parsePlace, type Box } from "../grid/a1";
import { textAt, type Grid, type GridTable, type WorkbookContent } from "../grid/grid";
import { markedSheets } from "./markers";
import type { SheetKey } from "./sheetDesign";

/** What a workbook holds before we write: our sheets by their markers, and every title and name that is taken. */
export interface Standing {
  readonly ours: ReadonlyMap<SheetKey, Grid>;
  /** The titles of all sheets. */
  readonly titles: readonly string[];
  /** The names of all tables and defined names. */
  readonly names: readonly string[];
  readonly content: WorkbookContent;
}

/** Sees what a workbook holds. A marker whose sheet is gone counts as not there. */
export function standingOf(content: WorkbookContent): Standing {
  const bySheet = new Map(content.grids.map((grid) => [grid.sheet.toLowerCase(), grid]));
  const ours = new Map<SheetKey, Grid>();
  for (const [key, title] of markedSheets(content.names)) {
    const grid = bySheet.get(title.toLowerCase());
    if (grid !== undefined) ours.set(key, grid);
  }
  const tables = content.grids.flatMap((grid) => grid.tables.map((table) => table.name));
  const names = content.names.map((defined) => defined.name);
  return { ours, titles: content.grids.map((grid) => grid.sheet), names: [...tables, ...names], content };
}

/** A heading as it is compared: lower case, single spaces. */
export function foldHeading(text: string): string {
  return text.trim().replace(/\s+/g, " ").toLowerCase();
}

/** The column, counted from 0, under each heading of a table, headings folded; the first of several equal ones counts. */
export function tableColumns(grid: Grid, table: GridTable): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (let column = table.box.right; column >= table.box.left; column -= 1) {
    found.set(foldHeading(textAt(grid, table.box.top, column)), column);
  }
  return found;
}

/** The table of a sheet that has all the headings given; null when there is none. */
export function tableWith(grid: Grid, headings: readonly string[]): GridTable | null {
  const holds = (table: GridTable): boolean => {
    const columns = tableColumns(grid, table);
    return headings.every((heading) => columns.has(foldHeading(heading)));
  };
  return grid.tables.find(holds) ?? null;
}

/**
 * Where a table stands without a table object, as when another program saved the file: from the row that has all the headings down
 * to the last row in which something stands under them; null when there is none.
 */
export function headedBox(grid: Grid, headings: readonly string[]): Box | null {
  const wanted = headings.map(foldHeading);
  for (let top = 0; top < grid.rows.length; top += 1) {
    const texts = Array.from(grid.rows[top] ?? [], (cell) => foldHeading(cell?.text ?? ""));
    if (!wanted.every((heading) => texts.includes(heading))) continue;
    let left = texts.indexOf(wanted[0] ?? "");
    let right = left;
    while (left > 0 && texts[left - 1] !== "") left -= 1;
    while (right + 1 < texts.length && texts[right + 1] !== "") right += 1;
    let bottom = grid.rows.length - 1;
    while (bottom > top + 1 && isFree({ ...grid, tables: [] }, { top: bottom, bottom, left, right })) bottom -= 1;
    return { top, left, bottom: Math.max(bottom, top + 1), right };
  }
  return null;
}

/** The table of a sheet that has all the headings, or the block of cells that was one; null when there is neither. */
export function tableOrBlock(grid: Grid, headings: readonly string[]): GridTable | null {
  const table = tableWith(grid, headings);
  const box = table === null ? headedBox(grid, headings) : null;
  return box === null ? table : { name: "", box };
}

/** Whether nothing is written in a box, and no other table stands in it. */
export function isFree(grid: Grid, box: Box): boolean {
  if (grid.tables.some((table) => boxesTouch(table.box, box))) return false;
  for (let row = box.top; row <= Math.min(box.bottom, grid.rows.length - 1); row += 1) {
    for (let column = box.left; column <= box.right; column += 1) {
      if ((grid.rows[row]?.[column]?.value ?? null) !== null) return false;
    }
  }
  return true;
}

/** The row, counted from 0, at which an address stands on a sheet; null when it is not on it. */
export function rowOn(sheet: string, at: string): number | null {
  const place = parsePlace(at);
  return place !== null && place.sheet.toLowerCase() === sheet.toLowerCase() ? place.box.top : null;
}
