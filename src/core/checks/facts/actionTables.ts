import { parsePlace } from "../../grid/a1";
import type { Box } from "../../grid/a1";
import { textAt } from "../../grid/grid";
import type { Grid } from "../../grid/grid";
import { oncePerThing } from "../../plan/oncePerThing";
import type { ColumnReading, TableReading } from "../../plan/reading";
import type { CheckContext } from "../checkContext";
import type { ActionSpot } from "../checkRule";
import { oncePerCheck } from "./oncePerCheck";

/** A column of a table of actions, counted from 0. */
export interface TableColumn extends ColumnReading {
  readonly column: number;
}

/** An action of a table, with the rows that it takes. */
export interface TableAction {
  readonly spot: ActionSpot;
  readonly box: Box;
}

/** A table of actions as it stands on its sheet. */
export interface ActionTable {
  readonly reading: TableReading;
  readonly grid: Grid;
  /** From its row of headings to its last row. */
  readonly box: Box;
  readonly columns: readonly TableColumn[];
  /** Whether at least one heading stands over it. */
  readonly headed: boolean;
  /** In order; an action stands in the table that its first row is in. */
  readonly actions: readonly TableAction[];
}

const columnsOf = oncePerThing(({ columns }: TableReading): readonly TableColumn[] =>
  columns.flatMap((column) => {
    const place = parsePlace(column.at);
    return place === null ? [] : [{ ...column, column: place.box.left }];
  }),
);

function actionsOf(actions: readonly ActionSpot[]): ReadonlyMap<string, readonly TableAction[]> {
  const bySheet = new Map<string, TableAction[]>();
  for (const spot of actions) {
    const { place } = spot;
    if (place === null) continue;
    const there = bySheet.get(place.sheet);
    if (there === undefined) bySheet.set(place.sheet, [{ spot, box: place.box }]);
    else there.push({ spot, box: place.box });
  }
  return bySheet;
}

function tableOf(
  reading: TableReading,
  context: CheckContext,
  bySheet: ReadonlyMap<string, readonly TableAction[]>,
): ActionTable[] {
  const place = parsePlace(reading.at);
  const grid = place === null ? null : context.grid(place.sheet);
  if (place === null || grid === null) return [];
  const { box } = place;
  const columns = columnsOf(reading);
  const inside = (bySheet.get(place.sheet) ?? []).filter((one) => one.box.top >= box.top && one.box.top <= box.bottom);
  const headed = columns.some(({ why, column }) => why === "heading" && textAt(grid, box.top, column) !== "");
  return [{ reading, grid, box, columns, headed, actions: inside }];
}

/** Every table of actions, in the order of the workbook. */
export const actionTables = oncePerCheck((context): readonly ActionTable[] => {
  const bySheet = actionsOf(context.actions);
  return context.reading.tables.flatMap((table) => tableOf(table, context, bySheet));
});

/** Whether nothing is written in a row of a table. */
export function isBlankRow(grid: Grid, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column++) if (textAt(grid, row, column) !== "") return false;
  return true;
}
