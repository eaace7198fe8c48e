import { foldHeading, isFree, tableColumns } from "../design/standing";
import { textAt } from "../grid/grid";
import {
  headerCells,
  rowCells,
  sizesOf,
  tableObject,
  type ColumnAt,
  type PlacedTable,
  type StandingTable,
  type TableColumn,
  type TableSpec,
} from "./tableSpec";

function placesOf<Row>(columns: readonly ColumnAt<Row>[]): ReadonlyMap<string, number> {
  return new Map(columns.map(([{ key }, at]) => [key, at]));
}

/** A new table with its header at `top` and `left` (from 0); one empty row where it has none, because a table needs a body. */
function newTable<Row>(spec: TableSpec<Row>, top: number, left: number): PlacedTable {
  const placed = spec.columns.map((column, at) => [column, left + at] as const);
  const rows = spec.rows.flatMap(({ value }, index) => rowCells(placed, placed, value, top + 1 + index));
  const blank = placed.map(([{ style }, column]) => ({ row: top + 1, column, cell: { value: null, style } }));
  const box = { top, left, bottom: top + Math.max(spec.rows.length, 1), right: left + spec.columns.length - 1 };
  return {
    design: tableObject(spec.name, box),
    cells: [...headerCells(placed, top), ...(spec.rows.length === 0 ? blank : rows)],
    body: { ...box, top: top + 1 },
    columns: placesOf(placed),
    headings: new Map(spec.columns.map(({ key, heading }) => [key, heading])),
    added: sizesOf(placed),
  };
}

/** Finds each column by its own heading first, then by the one it had before, then by another word for it. */
function findColumns<Row>(spec: TableSpec<Row>, { grid, table }: StandingTable): readonly ColumnAt<Row>[] {
  const there = new Map(tableColumns(grid, table));
  const found = new Map<TableColumn<Row>, number>();
  const take = (column: TableColumn<Row>, words: readonly string[]): void => {
    const word = words.map(foldHeading).find((candidate) => there.has(candidate));
    const at = word === undefined ? undefined : there.get(word);
    if (word === undefined || at === undefined || found.has(column)) return;
    found.set(column, at);
    there.delete(word);
  };
  for (const column of spec.columns) take(column, [column.heading]);
  for (const column of spec.columns) take(column, column.formerly === undefined ? [] : [column.formerly]);
  for (const column of spec.columns) take(column, column.alsoCalled ?? []);
  return [...found];
}

/** The row (from 0) at which new rows begin: the only body row where nothing stands in it, else the row below the table. */
function firstNewRow({ grid, table: { box } }: StandingTable): number {
  const isBlank = box.bottom === box.top + 1 && isFree({ ...grid, tables: [] }, { ...box, top: box.bottom });
  return isBlank ? box.bottom : box.bottom + 1;
}

/** The columns of ours that are missing, at the table's right; none where the sheet is not free there. */
function missingColumns<Row>(
  spec: TableSpec<Row>,
  found: readonly ColumnAt<Row>[],
  standing: StandingTable,
): readonly ColumnAt<Row>[] {
  const { box } = standing.table;
  const missing = spec.columns.filter((column) => column.upkeep === "ours" && !found.some(([there]) => there === column));
  const room = { ...box, left: box.right + 1, right: box.right + missing.length };
  return missing.length > 0 && isFree(standing.grid, room) ? missing.map((column, at) => [column, box.right + 1 + at]) : [];
}

/** Columns whose heading is one that we gave them earlier. */
function staleColumns<Row>(found: readonly ColumnAt<Row>[], { grid, table }: StandingTable): readonly ColumnAt<Row>[] {
  return found.filter(([{ heading, formerly }, at]) => {
    const stands = foldHeading(textAt(grid, table.box.top, at));
    return formerly !== undefined && stands === foldHeading(formerly) && stands !== foldHeading(heading);
  });
}

/**
 * A table that stands already: it keeps its place, name, columns and order. Only our own columns are written, missing ones of ours
 * are added at its right, and new rows below it, each only where the sheet is free there.
 */
function keepTable<Row>(spec: TableSpec<Row>, standing: StandingTable): PlacedTable {
  const { grid, table } = standing;
  const found = findColumns(spec, standing);
  const added = missingColumns(spec, found, standing);
  const all = [...found, ...added];
  const ours = all.filter(([{ upkeep }]) => upkeep === "ours");
  const renamed = [...staleColumns(found, standing), ...added];
  const right = table.box.right + added.length;
  const fresh = spec.rows.filter(({ at }) => at === null);
  const start = firstNewRow(standing);
  const room = { left: table.box.left, right, top: table.box.bottom + 1, bottom: start + fresh.length - 1 };
  const appended = isFree(grid, room) ? fresh : [];
  const box = { ...table.box, right, bottom: Math.max(table.box.bottom, start + appended.length - 1) };
  const kept = spec.rows.flatMap(({ value, at }) => (at === null ? [] : rowCells(ours, all, value, at)));
  return {
    design: tableObject(table.name, box),
    cells: [
      ...headerCells(renamed, box.top),
      ...kept,
      ...appended.flatMap(({ value }, index) => rowCells(all, all, value, start + index)),
    ],
    body: { ...box, top: box.top + 1 },
    columns: placesOf(all),
    headings: new Map([
      ...found.map(([{ key }, at]) => [key, textAt(grid, box.top, at)] as const),
      ...renamed.map(([{ key, heading }]) => [key, heading] as const),
    ]),
    added: sizesOf(added),
  };
}

/** Places a table where it stands, or anew at `top` and `left` (from 0). */
export function placeTable<Row>(spec: TableSpec<Row>, standing: StandingTable | null, top: number, left: number): PlacedTable {
  return standing === null ? newTable(spec, top, left) : keepTable(spec, standing);
}
