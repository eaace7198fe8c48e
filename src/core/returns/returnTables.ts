import { foldHeading } from "../design/standing";
import type { Cell, Grid, WorkbookContent } from "../grid/grid";
import { COLUMNS, COLUMN_KEYS } from "../plan/columns";
import type { ColumnKey } from "../plan/columns";
import { oncePerText } from "../plan/oncePerText";
import { isRecordSheet } from "./recordSheet";

/** Where a table of actions stands on a sheet of a return: its row of headings and the rows below it, counted from 0. */
export interface ReturnTable {
  readonly grid: Grid;
  /** -1: the headings are gone, and the first row of actions is row 0. */
  readonly header: number;
  /** Whether it was found by the IDs of its rows, as no headings were known. */
  readonly byIds: boolean;
  /** The first row after the table. */
  readonly end: number;
}

/** The heading of the column by which an action is known. */
const ID_HEADING = foldHeading(COLUMNS.id.heading);

/** What each heading, folded, means: our own words first, then those of officers. */
export const HEADINGS: ReadonlyMap<string, ColumnKey> = new Map([
  ...[...COLUMN_KEYS].flatMap((key) => COLUMNS[key].alsoCalled.map((word): [string, ColumnKey] => [word, key])).reverse(),
  ...COLUMN_KEYS.map((key): [string, ColumnKey] => [foldHeading(COLUMNS[key].heading), key]),
]);

/** A heading is short; a longer text is none and is not looked at. */
const LONGEST_HEADING = 60;

/** How many headings a row must have that tell what a column holds. */
const ENOUGH = 3;

const keyOfHeading = oncePerText((text) => HEADINGS.get(foldHeading(text)));

function keysIn(row: readonly (Cell | null)[]): ReadonlySet<ColumnKey> {
  const keys = new Set<ColumnKey>();
  for (const cell of row) {
    if (cell === null || typeof cell.value !== "string" || cell.text.length > LONGEST_HEADING) continue;
    const key = keyOfHeading(cell.text);
    if (key !== undefined) keys.add(key);
  }
  return keys;
}

function isHeader(row: readonly (Cell | null)[]): boolean {
  const keys = keysIn(row);
  return keys.size >= ENOUGH && (keys.has("action") || keys.has("id") || keys.has("update"));
}

/** The row above the first one that holds an ID of an action, where the headings are gone or none is known; null when no ID stands there. */
function aboveIds({ rows }: Grid, isId: (text: string) => boolean): number | null {
  const first = rows.findIndex((row) => row.some((cell) => cell !== null && cell.text.length <= 12 && isId(cell.text.trim())));
  return first < 0 ? null : first - 1;
}

function tablesOn(grid: Grid, isId: (text: string) => boolean): readonly ReturnTable[] {
  const headers = grid.rows.flatMap((row, index) => (isHeader(row) ? [index] : []));
  const anchor = headers.length > 0 ? null : aboveIds(grid, isId);
  const starts = anchor === null ? headers : [anchor];
  return starts.map((header, at) => ({ grid, header, byIds: anchor !== null, end: starts[at + 1] ?? grid.rows.length }));
}

/**
 * The tables of actions of a return, whatever became of their table objects, sheets and headings. What only a program can show
 * (the record of the pack, its lists) is not looked at. Linear in the cells.
 */
export function returnTables({ grids }: WorkbookContent, isId: (text: string) => boolean): readonly ReturnTable[] {
  return grids.filter((grid) => grid.visibility !== "veryHidden" && !isRecordSheet(grid)).flatMap((grid) => tablesOn(grid, isId));
}

/** Whether a table has a column of IDs. */
export function hasIds({ grid, header, byIds }: ReturnTable): boolean {
  return byIds || (grid.rows[header] ?? []).some((cell) => foldHeading(cell?.text ?? "") === ID_HEADING);
}
