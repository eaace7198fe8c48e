import { markedSheets } from "../design/markers";
import type { WorkbookContent } from "../grid/grid";
import { looseRows } from "./looseRows";
import type { PackRecord } from "./packRecord";
import { rawRows } from "./rawRows";
import type { RawRow } from "./rawRows";
import { returnColumns } from "./returnColumns";
import type { ReturnColumns } from "./returnColumns";
import { hasIds, returnTables } from "./returnTables";
import type { ReturnTable } from "./returnTables";

/** A table of a return with its columns. */
export interface ReadTable {
  readonly table: ReturnTable;
  readonly columns: ReturnColumns;
}

/** The rows of a file and where they came from. */
export interface FileRows {
  readonly rows: readonly RawRow[];
  /** Tables that were found by headings or IDs; none where the file was read as a plan. */
  readonly tables: readonly ReadTable[];
  /** Whether it is a structured plan made by us. */
  readonly isPlan: boolean;
  /** Whether there is more than any return has; then there may be no rows. */
  readonly tooLong: boolean;
}

function holdsPlan({ names }: WorkbookContent): boolean {
  return [...markedSheets(names).keys()].some((key) => key === "plan" || key.startsWith("priority:"));
}

/** More rows than this are no return, and matching them would hold up the batch. */
const MOST_ROWS = 10_000;

/**
 * Finds the rows of actions in a file: in the tables of a pack, whatever became of it; else as a plan of any layout. `ownHeadings` are
 * the plan's own, folded.
 */
export function fileRows(
  content: WorkbookContent,
  record: PackRecord | null,
  isId: (text: string) => boolean,
  ownHeadings: ReadonlySet<string>,
): FileRows {
  const isPlan = holdsPlan(content);
  const tables = isPlan ? [] : returnTables(content, isId);
  const isPack = record !== null || tables.some(hasIds);
  const read = isPack ? tables.map((table) => ({ table, columns: returnColumns(table, record, ownHeadings) })) : [];
  const rows = read.flatMap(({ table, columns }) => rawRows(table, columns));
  if (rows.length > 0) return { rows, tables: read, isPlan, tooLong: rows.length > MOST_ROWS };
  const size = content.grids.reduce((sum, grid) => sum + grid.rows.length, 0);
  const tooLong = size > MOST_ROWS;
  return { rows: tooLong ? [] : looseRows(content), tables: [], isPlan, tooLong };
}
