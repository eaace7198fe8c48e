import { columnLetters, fullAddress, oneCell, quoteSheet } from "../grid/a1";
import type { Grid } from "../grid/grid";
import type { Hidden } from "../plan/reading";

/** Runs of figures that follow each other, as first and last. */
function runsOf(figures: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const figure of figures) {
    const last = runs.at(-1);
    if (last !== undefined && figure === last[1] + 1) last[1] = figure;
    else runs.push([figure, figure]);
  }
  return runs;
}

function holdsText({ rows }: Grid, row: number): boolean {
  return (rows[row] ?? []).some((cell) => cell !== null && cell.text.trim() !== "");
}

function columnHoldsText({ rows }: Grid, column: number): boolean {
  return rows.some((row) => (row[column]?.text.trim() ?? "") !== "");
}

/** What is out of sight on a sheet, rows and columns only where they hold text; a hidden sheet as a whole. */
function hiddenOn(grid: Grid): readonly Hidden[] {
  const { sheet } = grid;
  if (grid.visibility !== "visible") return [{ kind: "sheet", at: fullAddress(sheet, oneCell(0, 0)), sheet, count: 1 }];
  const of = (kind: "rows" | "columns", figures: readonly number[], name: (figure: number) => string): readonly Hidden[] =>
    runsOf(figures).map(([first, last]) => ({
      kind,
      at: `${quoteSheet(sheet)}!${name(first)}:${name(last)}`,
      sheet,
      count: last - first + 1,
    }));
  return [
    ...of(
      "columns",
      grid.hiddenColumns.filter((column) => columnHoldsText(grid, column)),
      columnLetters,
    ),
    ...of(
      "rows",
      grid.hiddenRows.filter((row) => holdsText(grid, row)),
      (row) => String(row + 1),
    ),
  ];
}

/** What is out of sight in a workbook's sheets, in their order. */
export function hiddenParts(grids: readonly Grid[]): readonly Hidden[] {
  return grids.flatMap(hiddenOn);
}
