import { cellAt } from "../grid/grid";
import { hueOf } from "../plan/statusOf";
import type { StatusHue } from "../plan/statusOf";
import type { Table } from "./regions";
import type { SheetView } from "./sheetView";

function huesIn(tables: readonly Table[], column: number, view: SheetView): ReadonlySet<StatusHue> {
  const hues = new Set<StatusHue>();
  for (const { lines } of tables) {
    for (const { row, spots } of lines) {
      const fill = spots.length > 1 ? (cellAt(view.grid, row, column)?.fill ?? null) : null;
      const hue = fill === null ? null : hueOf(fill);
      if (hue !== null) hues.add(hue);
    }
  }
  return hues;
}

function traffic(hues: ReadonlySet<StatusHue>): number {
  return (["green", "amber", "red"] as const).filter((hue) => hues.has(hue)).length;
}

/** Whether the column right of a table holds nothing but status colours, one beside most of its rows: a rating without a heading. */
function ratesBeside(tables: readonly Table[], column: number, view: SheetView): boolean {
  const rows = tables.flatMap(({ lines }) => lines.filter(({ spots }) => spots.length > 1));
  const cells = rows.map(({ row }) => cellAt(view.grid, row, column));
  const rated = cells.filter((cell) => cell?.text.trim() === "" && cell.fill !== null && hueOf(cell.fill) !== null);
  return cells.every((cell) => (cell?.text.trim() ?? "") === "") && rated.length * 10 >= rows.length * 6;
}

/**
 * The column whose fills show the status in tables of one form: the status column when its fills are status colours and no mere
 * stripes; with no status column, the last column whose fills show at least two of green, amber and red, even right of the headings.
 * null when none does.
 */
export function statusFillColumn(tables: readonly Table[], view: SheetView): number | null {
  const shape = tables[0]?.shape;
  if (shape === undefined) return null;
  const status = shape.columns.find(({ means }) => means === "status");
  if (status !== undefined) {
    const hues = huesIn(tables, status.column, view);
    const beside = shape.columns.find(({ means }) => means === "action");
    const striped = beside !== undefined && traffic(hues) < 2 && huesIn(tables, beside.column, view).size > 0;
    return hues.size > 0 && !striped ? status.column : null;
  }
  const last = ratesBeside(tables, shape.right + 1, view) ? shape.right + 1 : shape.right;
  for (let column = last; column >= shape.left; column--) {
    if (traffic(huesIn(tables, column, view)) >= 2) return column;
  }
  return null;
}
