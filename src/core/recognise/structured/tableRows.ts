import { foldHeading, tableColumns, tableWith } from "../../design/standing";
import { fullAddress } from "../../grid/a1";
import type { Box } from "../../grid/a1";
import { cellAt, textAt } from "../../grid/grid";
import type { Cell, Grid } from "../../grid/grid";

/** One row of a table of ours, asked by the heading of a column. */
export interface OurRow {
  readonly at: string;
  /** What is shown under a heading, white space at its ends taken off; null where nothing stands or the column is missing. */
  readonly text: (heading: string) => string | null;
  /** The lines of a cell, empty ones left out. */
  readonly lines: (heading: string) => readonly string[];
  readonly cell: (heading: string) => Cell | null;
  /** Whether the table has a column under a heading. */
  readonly has: (heading: string) => boolean;
}

/** A table of ours with its place and the column of each heading (folded). */
export interface OurTable {
  readonly box: Box;
  readonly columns: ReadonlyMap<string, number>;
}

/** Where headings stand without a table object, as when another program saved the file: a row that has them all, down to the end. */
function looseTable(grid: Grid, headings: readonly string[]): Box | null {
  const wanted = headings.map(foldHeading);
  for (let row = 0; row < grid.rows.length; row += 1) {
    const texts = (grid.rows[row] ?? []).map((cell) => foldHeading(cell?.text ?? ""));
    const left = texts.findIndex((text) => text !== "");
    if (left < 0 || !wanted.every((heading) => texts.includes(heading))) continue;
    const right = texts.reduce((last, text, column) => (text === "" ? last : column), left);
    return { top: row, left, bottom: grid.rows.length - 1, right };
  }
  return null;
}

/** Finds the table of a sheet that has all the headings; null when there is none. */
export function findTable(grid: Grid, headings: readonly string[]): OurTable | null {
  const table = tableWith(grid, headings);
  const box = table?.box ?? looseTable(grid, headings);
  return box === null ? null : { box, columns: tableColumns(grid, { name: "", box }) };
}

function rowAt(grid: Grid, { box, columns }: OurTable, row: number): OurRow {
  const place = (heading: string): number => columns.get(foldHeading(heading)) ?? -1;
  const text = (heading: string): string => textAt(grid, row, place(heading));
  return {
    at: fullAddress(grid.sheet, { ...box, top: row, bottom: row }),
    text: (heading) => (text(heading) === "" ? null : text(heading)),
    lines: (heading) =>
      text(heading)
        .split(/\r\n|\r|\n/)
        .map((line) => line.trim())
        .filter((line) => line !== ""),
    cell: (heading) => cellAt(grid, row, place(heading)),
    has: (heading) => columns.has(foldHeading(heading)),
  };
}

/** The rows of a table in which something stands, columns that do not count left out of the asking. */
export function rowsOfTable(grid: Grid, table: OurTable, without: readonly string[] = []): readonly OurRow[] {
  const ignored = new Set(without.map((heading) => table.columns.get(foldHeading(heading)) ?? -1));
  const rows: OurRow[] = [];
  for (let row = table.box.top + 1; row <= Math.min(table.box.bottom, grid.rows.length - 1); row += 1) {
    const cells = (grid.rows[row] ?? []).slice(0, table.box.right + 1);
    const filled = cells.some(
      (cell, column) => column >= table.box.left && !ignored.has(column) && (cell?.text.trim() ?? "") !== "",
    );
    if (filled) rows.push(rowAt(grid, table, row));
  }
  return rows;
}
