import { cellAddress, parsePlace, quoteSheet } from "../grid/a1";
import { cellAt } from "../grid/grid";
import type { Cell, Grid, WorkbookContent } from "../grid/grid";
import type { ColumnKey } from "../plan/columns";
import { oncePerThing } from "../plan/oncePerThing";
import type { Action, IsoDay, Priority } from "../plan/plan";
import type { Reading } from "../plan/reading";
import type { ActionSpot } from "./checkRule";

/** All that a rule can look at. Built once for a check. */
export interface CheckContext {
  readonly reading: Reading;
  readonly content: WorkbookContent;
  readonly today: IsoDay;
  /** Every action of the plan, then of the review, in order. */
  readonly actions: readonly ActionSpot[];
  readonly grid: (sheet: string) => Grid | null;
  /** Where a field of an action stands: 'Sheet'!E23; the action's own place where its table has no such column. */
  readonly fieldAt: (spot: ActionSpot, key: ColumnKey) => string;
  /** Whether the table that an action stands in has a column. */
  readonly hasField: (spot: ActionSpot, key: ColumnKey) => boolean;
  /** What the columns mean of the table that an action stands in, by its place among `actions`; columns of the source's own are left out. */
  readonly columnsOf: (action: number) => ReadonlyMap<number, ColumnKey>;
  /** The cell that a field of an action stands in; null where it is empty or its table has no such column. */
  readonly fieldCell: (spot: ActionSpot, key: ColumnKey) => Cell | null;
}

type ColumnsOfTable = ReadonlyMap<ColumnKey, number>;

interface TableSpot {
  readonly sheet: string;
  /** The sheet as it stands in an address. */
  readonly quoted: string;
  readonly top: number;
  readonly bottom: number;
  /** Where a meaning stands first. */
  readonly columns: ColumnsOfTable;
  readonly meanings: ReadonlyMap<number, ColumnKey>;
}

/** Where an action stands: its table and its first row, counted from 0. */
interface RowSpot {
  readonly table: TableSpot;
  readonly row: number;
}

const tableSpots = oncePerThing((tables: Reading["tables"]): readonly TableSpot[] => {
  return tables.flatMap((table) => {
    const place = parsePlace(table.at);
    if (place === null) return [];
    const columns = new Map<ColumnKey, number>();
    const meanings = new Map<number, ColumnKey>();
    for (const { at, means } of table.columns) {
      const cell = parsePlace(at);
      if (means === null || means === "priority" || cell === null) continue;
      if (!columns.has(means)) columns.set(means, cell.box.left);
      meanings.set(cell.box.left, means);
    }
    const { sheet, box } = place;
    return [{ sheet, quoted: quoteSheet(sheet), top: box.top, bottom: box.bottom, columns, meanings }];
  });
});

const placeOf = oncePerThing(({ at }: Action) => parsePlace(at));

function spotsIn(priority: Priority, review: boolean): readonly ActionSpot[] {
  return priority.actions.map((action) => ({ action, priority, review, place: placeOf(action) }));
}

const planned = oncePerThing((priority: Priority) => spotsIn(priority, false));
const reviewed = oncePerThing((priority: Priority) => spotsIn(priority, true));

const NO_MEANINGS: ReadonlyMap<number, ColumnKey> = new Map();

function rowSpots(reading: Reading, actions: readonly ActionSpot[]): ReadonlyMap<Action, RowSpot> {
  const tables = tableSpots(reading.tables);
  const spots = new Map<Action, RowSpot>();
  for (const { action, place } of actions) {
    const row = place?.box.top ?? -1;
    const table = tables.find(({ sheet, top, bottom }) => sheet === place?.sheet && row >= top && row <= bottom);
    if (table !== undefined) spots.set(action, { table, row });
  }
  return spots;
}

/** Everything that the rules look at, from one reading of a workbook. `today` comes from outside. */
export function checkContext(reading: Reading, content: WorkbookContent, today: IsoDay): CheckContext {
  const grids = new Map(content.grids.map((grid) => [grid.sheet, grid]));
  const actions = [...reading.plan.priorities.flatMap(planned), ...(reading.review?.priorities ?? []).flatMap(reviewed)];
  const rows = rowSpots(reading, actions);
  const cellOf = ({ action }: ActionSpot, key: ColumnKey): { table: TableSpot; row: number; column: number } | null => {
    const found = rows.get(action);
    const column = found?.table.columns.get(key);
    return found === undefined || column === undefined ? null : { table: found.table, row: found.row, column };
  };
  return {
    reading,
    content,
    today,
    actions,
    grid: (sheet) => grids.get(sheet) ?? null,
    fieldAt: (spot, key) => {
      const cell = cellOf(spot, key);
      return cell === null ? spot.action.at : `${cell.table.quoted}!${cellAddress(cell.row, cell.column)}`;
    },
    hasField: ({ action }, key) => rows.get(action)?.table.columns.has(key) ?? false,
    columnsOf: (index) => {
      const spot = actions[index];
      return (spot === undefined ? undefined : rows.get(spot.action)?.table.meanings) ?? NO_MEANINGS;
    },
    fieldCell: (spot, key) => {
      const cell = cellOf(spot, key);
      const grid = cell === null ? undefined : grids.get(cell.table.sheet);
      return cell === null || grid === undefined ? null : cellAt(grid, cell.row, cell.column);
    },
  };
}
