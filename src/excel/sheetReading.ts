import type { Box } from "../core/grid/a1";
import type { Cell, Grid, GridTable } from "../core/grid/grid";
import type { SheetOverview } from "./bookOverview";
import { rangeOf } from "./ranges";
import type { CellMap } from "./readBlock";

/** What is being gathered of one sheet. */
export interface SheetReading {
  readonly overview: SheetOverview;
  readonly cells: CellMap;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  merges: readonly Box[];
  used: Box | null;
  /** The part of `used` that shows something. */
  filled: Box | null;
}

/** A table and the sheet that it stands on. */
export interface FoundTable extends GridTable {
  readonly sheetId: string;
}

/** The order of boxes on a sheet: from the top, then from the left. */
export function byPlace(one: Box, other: Box): number {
  return one.top - other.top || one.left - other.left;
}

/** Asks which rows and columns of a box are hidden; call the answer after the round trip. */
export function askHidden(sheet: Excel.Worksheet, box: Box): (reading: SheetReading) => void {
  const rows = rangeOf(sheet, { ...box, left: 0, right: 0 }).getRowProperties({ rowHidden: true });
  const columns = rangeOf(sheet, { ...box, top: 0, bottom: 0 }).getColumnProperties({ columnHidden: true });
  return ({ hiddenRows, hiddenColumns }) => {
    for (const [row, { rowHidden }] of rows.value.entries()) if (rowHidden === true) hiddenRows.add(box.top + row);
    for (const [column, { columnHidden }] of columns.value.entries())
      if (columnHidden === true) hiddenColumns.add(box.left + column);
  };
}

/** One sheet as anybody can read it, from what was gathered of it. */
export function gridOf(reading: SheetReading, tables: readonly FoundTable[]): Grid {
  const { id, title, visibility } = reading.overview;
  const rows = rowsOf(reading.cells);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const standing = tables.filter(({ sheetId }) => sheetId === id).sort((one, other) => byPlace(one.box, other.box));
  return {
    sheet: title,
    visibility,
    rows,
    merges: reading.merges,
    hiddenRows: [...reading.hiddenRows].filter((row) => row < rows.length).sort((one, other) => one - other),
    hiddenColumns: [...reading.hiddenColumns].filter((column) => column < width).sort((one, other) => one - other),
    tables: standing.map(({ name, box }) => ({ name, box })),
  };
}

function rowsOf(cells: CellMap): (Cell | null)[][] {
  return fullLength(cells).map((line) => fullLength(line ?? new Map<number, Cell>()));
}

/** What a map holds, as a list from 0 to its highest place. */
function fullLength<Held>(held: ReadonlyMap<number, Held>): (Held | null)[] {
  let last = -1;
  for (const place of held.keys()) last = Math.max(last, place);
  return Array.from({ length: last + 1 }, (_, place) => held.get(place) ?? null);
}
