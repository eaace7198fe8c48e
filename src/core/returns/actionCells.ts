import { fullAddress, oneCell, parsePlace } from "../grid/a1";
import { cellAt } from "../grid/grid";
import type { Cell, Grid, WorkbookContent } from "../grid/grid";
import { COLUMN_KEYS } from "../plan/columns";
import type { ColumnKey } from "../plan/columns";
import type { Reading } from "../plan/reading";

/** A cell of the plan as it stands now. */
export interface PlanCell {
  /** 'Sheet'!H12. */
  readonly at: string;
  /** null: nothing stands there. */
  readonly cell: Cell | null;
}

interface ActionTable {
  readonly grid: Grid;
  readonly top: number;
  readonly bottom: number;
  readonly columns: ReadonlyMap<ColumnKey, number>;
}

const KEYS: ReadonlySet<string> = new Set(COLUMN_KEYS);

function isColumn(means: string | null): means is ColumnKey {
  return means !== null && KEYS.has(means);
}

function tablesOf({ tables }: Reading, { grids }: WorkbookContent): ReadonlyMap<string, readonly ActionTable[]> {
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  const found = new Map<string, ActionTable[]>();
  for (const table of tables) {
    const place = parsePlace(table.at);
    const grid = place === null ? undefined : bySheet.get(place.sheet);
    if (place === null || grid === undefined) continue;
    const columns = new Map<ColumnKey, number>();
    for (const { at, means } of table.columns) {
      const column = parsePlace(at)?.box.left;
      if (isColumn(means) && column !== undefined && !columns.has(means)) columns.set(means, column);
    }
    const same = found.get(place.sheet) ?? [];
    same.push({ grid, top: place.box.top, bottom: place.box.bottom, columns });
    found.set(place.sheet, same);
  }
  return found;
}

function cellsAt(at: string, tables: ReadonlyMap<string, readonly ActionTable[]>): ReadonlyMap<ColumnKey, PlanCell> {
  const place = parsePlace(at);
  const row = place?.box.top ?? -1;
  const table = tables.get(place?.sheet ?? "")?.find(({ top, bottom }) => row >= top && row <= bottom);
  const cells = new Map<ColumnKey, PlanCell>();
  for (const [key, column] of table?.columns ?? []) {
    if (table === undefined) continue;
    cells.set(key, { at: fullAddress(table.grid.sheet, oneCell(row, column)), cell: cellAt(table.grid, row, column) });
  }
  return cells;
}

/** Gives the cells of an action that was read, by where it stands. */
export function actionCells(reading: Reading, content: WorkbookContent): (at: string) => ReadonlyMap<ColumnKey, PlanCell> {
  const tables = tablesOf(reading, content);
  return (at) => cellsAt(at, tables);
}
