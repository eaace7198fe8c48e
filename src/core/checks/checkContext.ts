import type { Grid, WorkbookContent } from "../grid/grid";
import { parsePlace, fullAddress, oneCell } from "../grid/a1";
import type { ColumnKey } from "../plan/columns";
import type { IsoDay, Priority } from "../plan/plan";
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
}

type ColumnsOfTable = ReadonlyMap<ColumnKey, number>;

interface TableSpot {
  readonly sheet: string;
  readonly top: number;
  readonly bottom: number;
  readonly columns: ColumnsOfTable;
}

function tableSpots(reading: Reading): readonly TableSpot[] {
  return reading.tables.flatMap((table) => {
    const place = parsePlace(table.at);
    if (place === null) return [];
    const columns = new Map<ColumnKey, number>();
    for (const { at, means } of table.columns) {
      const cell = parsePlace(at);
      if (means !== null && means !== "priority" && cell !== null && !columns.has(means)) columns.set(means, cell.box.left);
    }
    return [{ sheet: place.sheet, top: place.box.top, bottom: place.box.bottom, columns }];
  });
}

function spotsOf(priorities: readonly Priority[], review: boolean): readonly ActionSpot[] {
  return priorities.flatMap((priority) => priority.actions.map((action) => ({ action, priority, review })));
}

/** Everything that the rules look at, from one reading of a workbook. `today` comes from outside. */
export function checkContext(reading: Reading, content: WorkbookContent, today: IsoDay): CheckContext {
  const grids = new Map(content.grids.map((grid) => [grid.sheet, grid]));
  const tables = tableSpots(reading);
  const tableOf = (at: string): { readonly table: TableSpot; readonly row: number } | null => {
    const place = parsePlace(at);
    const table = tables.find(
      ({ sheet, top, bottom }) => place?.sheet === sheet && place.box.top >= top && place.box.top <= bottom,
    );
    return place === null || table === undefined ? null : { table, row: place.box.top };
  };
  return {
    reading,
    content,
    today,
    actions: [...spotsOf(reading.plan.priorities, false), ...spotsOf(reading.review?.priorities ?? [], true)],
    grid: (sheet) => grids.get(sheet) ?? null,
    fieldAt: ({ action }, key) => {
      const found = tableOf(action.at);
      const column = found?.table.columns.get(key);
      return found === null || column === undefined ? action.at : fullAddress(found.table.sheet, oneCell(found.row, column));
    },
    hasField: ({ action }, key) => tableOf(action.at)?.table.columns.has(key) ?? false,
  };
}
