import type { Box } from "../grid/a1";
import type { Grid, Hex } from "../grid/grid";

/** One cell with text, and how far it reaches through its merge. */
export interface Spot {
  readonly row: number;
  readonly column: number;
  readonly bottom: number;
  readonly right: number;
  /** As shown, line breaks kept, white space at its ends taken off; never "". */
  readonly text: string;
  readonly bold: boolean;
  readonly fill: Hex | null;
}

/** One row that holds text, its cells from left to right. */
export interface Line {
  readonly row: number;
  readonly spots: readonly Spot[];
  /** Whether the row above it is empty (also the sheet's first row). */
  readonly gapAbove: boolean;
}

/** A sheet as the steps of recognition see it. */
export interface SheetView {
  readonly grid: Grid;
  readonly lines: readonly Line[];
  /** The line of a row; null when the row holds no text. */
  readonly lineAt: (row: number) => Line | null;
  /** The cell that reaches down over this place through a merge; null when none does. */
  readonly reaching: (row: number, column: number) => Spot | null;
  /** Whether a cell above reaches down over any place of this row. */
  readonly isReached: (row: number) => boolean;
  /** The heading that names the year of this part, where a sheet holds the actions of two; null for any other view. */
  readonly yearHeading: Spot | null;
}

const COLUMNS_OF_A_SHEET = 16_384;

function placeKey(row: number, column: number): number {
  return row * COLUMNS_OF_A_SHEET + column;
}

function spotsOf(grid: Grid, row: number, merges: ReadonlyMap<number, Box>, covered: ReadonlySet<number>): readonly Spot[] {
  const spots: Spot[] = [];
  const cells = grid.rows[row] ?? [];
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column] ?? null;
    const text = cell === null ? "" : cell.text.trim();
    if (cell === null || text === "") continue;
    const key = placeKey(row, column);
    if (covered.has(key)) continue;
    const { bottom, right } = merges.get(key) ?? { bottom: row, right: column };
    spots.push({ row, column, bottom, right, text, bold: cell.bold, fill: cell.fill });
  }
  return spots;
}

/** The places that a merge covers, its first cell apart; only as far as the sheet has rows and cells. */
function coveredPlaces(grid: Grid): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const { top, left, bottom, right } of grid.merges) {
    for (let row = top; row <= Math.min(bottom, grid.rows.length - 1); row++) {
      const last = Math.min(right, (grid.rows[row]?.length ?? 0) - 1);
      for (let column = left; column <= last; column++) if (row !== top || column !== left) covered.add(placeKey(row, column));
    }
  }
  return covered;
}

/** Sees a sheet as lines of cells with text, merges resolved. Linear in the sheet's cells. */
export function viewSheet(grid: Grid): SheetView {
  const merges = new Map(grid.merges.map((merge) => [placeKey(merge.top, merge.left), merge]));
  const covered = coveredPlaces(grid);
  const lines: Line[] = [];
  const down = new Map<number, Spot>();
  const reached = new Set<number>();
  for (let row = 0; row < grid.rows.length; row++) {
    const spots = spotsOf(grid, row, merges, covered);
    if (spots.length === 0) continue;
    lines.push({ row, spots, gapAbove: lines.at(-1)?.row !== row - 1 });
    for (const spot of spots) {
      const last = Math.min(spot.bottom, grid.rows.length - 1);
      for (let below = spot.row + 1; below <= last; below++) {
        down.set(placeKey(below, spot.column), spot);
        reached.add(below);
      }
    }
  }
  const reaching: SheetView["reaching"] = (row, column) => down.get(placeKey(row, column)) ?? null;
  return withLines({ grid, reaching, isReached: (row) => reached.has(row), yearHeading: null }, lines);
}

/** The same sheet with other lines: a part of it. */
export function withLines(view: Omit<SheetView, "lines" | "lineAt">, lines: readonly Line[]): SheetView {
  const byRow = new Map(lines.map((line) => [line.row, line]));
  return { ...view, lines, lineAt: (row) => byRow.get(row) ?? null };
}
