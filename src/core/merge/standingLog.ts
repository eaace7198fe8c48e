import { DECIDED } from "../build/changeLogSheet";
import type { LoggedValue, LogRow } from "../build/changeLogSheet";
import { foldHeading, standingOf, tableColumns, tableOrBlock } from "../design/standing";
import { cellAt, textAt } from "../grid/grid";
import type { Grid, GridTable, WorkbookContent } from "../grid/grid";
import { BOOK_TABLES } from "../plan/bookTables";
import { dayOfSerial } from "../plan/days";

/** A row of the Change log as it stands. */
export interface StandingLogRow extends LogRow {
  /** Its row on the sheet, counted from 0. */
  readonly row: number;
}

/** The Change log as it stands. */
export interface StandingLog {
  readonly grid: Grid;
  readonly table: GridTable;
  readonly rows: readonly StandingLogRow[];
}

const HEADINGS = BOOK_TABLES.changeLog.headings;
type LogHeading = keyof typeof HEADINGS;

function rowAt(grid: Grid, row: number, columns: ReadonlyMap<string, number>): StandingLogRow | null {
  const place = (key: LogHeading): number => columns.get(foldHeading(HEADINGS[key])) ?? -1;
  const text = (key: LogHeading): string => textAt(grid, row, place(key));
  const value = (key: LogHeading): LoggedValue => {
    const cell = cellAt(grid, row, place(key));
    return { value: cell?.value ?? null, format: cell?.format ?? "General" };
  };
  const merge = Number(text("merge"));
  const when = value("when").value;
  if (!Number.isInteger(merge) || merge < 1 || typeof when !== "number" || text("id") === "") return null;
  return {
    row,
    when: dayOfSerial(when),
    agency: text("agency") === "" ? null : text("agency"),
    source: text("source"),
    sheet: text("sheet"),
    ref: text("ref") === "" ? null : text("ref"),
    column: text("column"),
    before: value("before"),
    after: value("after"),
    decided: text("decided"),
    merge,
    id: text("id"),
    mark: text("mark"),
  };
}

/** The Change log with the rows that merges wrote, from the first to the last; null where the workbook has none. */
export function standingLog(content: WorkbookContent): StandingLog | null {
  const grid = standingOf(content).ours.get("changeLog");
  const table = grid === undefined ? null : tableOrBlock(grid, [HEADINGS.when, HEADINGS.column, HEADINGS.after]);
  if (grid === undefined || table === null) return null;
  const columns = tableColumns(grid, table);
  const rows: StandingLogRow[] = [];
  for (let at = table.box.top + 1; at <= Math.min(table.box.bottom, grid.rows.length - 1); at += 1) {
    const row = rowAt(grid, at, columns);
    if (row !== null) rows.push(row);
  }
  return { grid, table, rows };
}

/** The rows of merges that still stand: those that were taken back, and the notes of that, are left out. */
export function rowsInForce({ rows }: StandingLog): readonly StandingLogRow[] {
  const key = ({ merge, id, column }: StandingLogRow): string => [String(merge), id, column].join("\n");
  const back = new Set(rows.filter(({ decided }) => decided === DECIDED.takenBack).map(key));
  return rows.filter((row) => !back.has(key(row)));
}
