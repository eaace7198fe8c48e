import { foldHeading, standingOf, tableColumns, tableOrBlock } from "../design/standing";
import { cellAt, textAt, type Grid, type GridTable, type WorkbookContent } from "../grid/grid";
import { dayOfSerial } from "../plan/days";
import { SNAPSHOT_TABLE, type Snapshot, type SnapshotAction } from "./snapshot";

/** The sheet of snapshots and its table, as they stand; null when the workbook holds none. */
export function standingSnapshots(content: WorkbookContent): { readonly grid: Grid; readonly table: GridTable } | null {
  const grid = standingOf(content).ours.get("snapshots");
  const { taken, action } = SNAPSHOT_TABLE.headings;
  const table = grid === undefined ? null : tableOrBlock(grid, [taken, action]);
  return grid === undefined || table === null ? null : { grid, table };
}

/** The snapshots that a workbook holds, the oldest first. Rows without a day are not snapshots. */
export function snapshotsIn(content: WorkbookContent): readonly Snapshot[] {
  const standing = standingSnapshots(content);
  if (standing === null) return [];
  const { grid, table } = standing;
  const columns = tableColumns(grid, table);
  const place = (key: keyof typeof SNAPSHOT_TABLE.headings): number =>
    columns.get(foldHeading(SNAPSHOT_TABLE.headings[key])) ?? -1;
  const days = new Map<string, SnapshotAction[]>();
  for (let row = table.box.top + 1; row <= Math.min(table.box.bottom, grid.rows.length - 1); row += 1) {
    const taken = cellAt(grid, row, place("taken"))?.value;
    if (typeof taken !== "number") continue;
    const text = (key: keyof typeof SNAPSHOT_TABLE.headings): string | null => {
      const shown = textAt(grid, row, place(key));
      return shown === "" ? null : shown;
    };
    const day = dayOfSerial(taken);
    const actions = days.get(day) ?? [];
    actions.push({
      id: text("id"),
      ref: text("ref"),
      priority: text("priority") ?? "",
      action: text("action") ?? "",
      lead: (text("lead") ?? "").split("\n").filter((name) => name !== ""),
      byWhen: text("byWhen"),
      status: text("status"),
    });
    days.set(day, actions);
  }
  return [...days].map(([taken, actions]) => ({ taken, actions })).sort((one, other) => (one.taken < other.taken ? -1 : 1));
}
