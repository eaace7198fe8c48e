import type { CellChange } from "../change/cellChange";
import type { Box } from "../grid/a1";
import { fullAddress, oneCell } from "../grid/a1";
import { cellAt } from "../grid/grid";
import type { Grid, GridTable, WorkbookContent } from "../grid/grid";
import { changeAt } from "./cellMerges";

/** The end of a table that leaves it: what is cleared, what is only emptied, and how the workbook is then. */
export interface LeavingRows {
  readonly cleared: readonly Box[];
  readonly emptied: readonly CellChange[];
  /** The workbook as it will be, for designing the smaller table. */
  readonly content: WorkbookContent;
}

/** Reading the looks of every cell that is cleared, to be able to put them back, has its price: more rows are only emptied. */
const MOST_CLEARED_ROWS = 100;

const NOTHING = { value: null, format: "General" };

function emptyCells(grid: Grid, box: Box): readonly CellChange[] {
  const changes: CellChange[] = [];
  for (let row = box.top; row <= box.bottom; row += 1) {
    for (let column = box.left; column <= box.right; column += 1) {
      const value = cellAt(grid, row, column)?.value ?? null;
      if (value !== null) changes.push(changeAt(fullAddress(grid.sheet, oneCell(row, column)), value, NOTHING));
    }
  }
  return changes;
}

function without(grid: Grid, table: GridTable, first: number): Grid {
  const { left, right, bottom, top } = table.box;
  const isGone = (row: number, column: number): boolean => row >= first && row <= bottom && column >= left && column <= right;
  return {
    ...grid,
    rows: grid.rows.map((cells, row) => cells.map((cell, column) => (isGone(row, column) ? null : cell))),
    tables: grid.tables.map((one) =>
      one.name === table.name ? { ...one, box: { ...one.box, bottom: Math.max(first - 1, top + 1) } } : one,
    ),
  };
}

/** The last rows of a table, from `first` (counted from 0) on, leave it. A table keeps one row: the first is then only emptied. */
export function leavingRows(grid: Grid, table: GridTable, first: number, content: WorkbookContent): LeavingRows {
  const leaving = { ...table.box, top: first };
  const beyond = { ...leaving, top: Math.max(first, table.box.top + 2) };
  const isLong = leaving.bottom - leaving.top >= MOST_CLEARED_ROWS;
  const cleared = isLong || beyond.top > beyond.bottom ? [] : [beyond];
  const stays = cleared.length === 0 ? leaving : { ...leaving, bottom: beyond.top - 1 };
  const grids = content.grids.map((one) => (one === grid ? without(grid, table, first) : one));
  return { cleared, emptied: emptyCells(grid, stays), content: { ...content, grids } };
}
