import { fullAddress, oneCell } from "../grid/a1";
import { cellAt } from "../grid/grid";
import type { Grid } from "../grid/grid";
import type { ColumnKey } from "../plan/columns";
import type { ReturnedCell } from "./returnReading";
import type { ReturnColumns } from "./returnColumns";
import type { ReturnTable } from "./returnTables";

/** A row of a return before it is matched with an action. */
export interface RawRow {
  readonly at: string;
  /** What stands in the column of IDs, in capitals; "" where nothing stands. */
  readonly id: string;
  readonly priority: string | null;
  readonly cells: ReadonlyMap<ColumnKey, ReturnedCell>;
  readonly others: ReadonlyMap<string, ReturnedCell>;
}

const NO_OTHERS: ReadonlyMap<string, ReturnedCell> = new Map();

/** The cells of a row in columns that mean nothing to us, blank ones too; columns without a heading are left out. */
function othersOf(grid: Grid, row: number, { others }: ReturnColumns): ReadonlyMap<string, ReturnedCell> {
  if (others.length === 0) return NO_OTHERS;
  return new Map(
    others.flatMap(({ column, heading }): [string, ReturnedCell][] => {
      const cell = cellAt(grid, row, column);
      const at = fullAddress(grid.sheet, oneCell(row, column));
      return heading === "" ? [] : [[heading, { at, text: cell?.text.trim() ?? "", value: cell?.value ?? null }]];
    }),
  );
}

/** The rows of a table in which anything stands that we know the column of, an ID among it. */
export function rawRows(table: ReturnTable, of: ReturnColumns): readonly RawRow[] {
  const { known, priority } = of;
  const { grid, header, end } = table;
  const columns = [...known].map(([key, { column }]) => [key, column] as const);
  const all = columns.map(([, column]) => column);
  const [left, right] = [Math.min(...all), Math.max(...all)];
  const rows: RawRow[] = [];
  for (let row = header + 1; row < Math.min(end, grid.rows.length) && columns.length > 0; row++) {
    const cells = new Map<ColumnKey, ReturnedCell>();
    let [id, filled] = ["", false];
    for (const [key, column] of columns) {
      const cell = cellAt(grid, row, column);
      const text = cell?.text.trim() ?? "";
      if (text !== "") filled = true;
      if (key === "id") id = text.toUpperCase();
      else cells.set(key, { at: fullAddress(grid.sheet, oneCell(row, column)), text, value: cell?.value ?? null });
    }
    if (!filled) continue;
    const said = priority === null ? "" : (cellAt(grid, row, priority)?.text.trim() ?? "");
    rows.push({
      at: fullAddress(grid.sheet, { top: row, bottom: row, left, right }),
      id,
      priority: said === "" ? null : said,
      cells,
      others: othersOf(grid, row, of),
    });
  }
  return rows;
}
