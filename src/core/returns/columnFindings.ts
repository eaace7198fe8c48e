import { foldHeading } from "../design/standing";
import { oneCell, fullAddress } from "../grid/a1";
import { textAt } from "../grid/grid";
import { COLUMNS } from "../plan/columns";
import type { ColumnKey } from "../plan/columns";
import type { ReadTable } from "./fileRows";
import { PACK_SHEETS } from "./packRecord";
import type { PackRecord } from "./packRecord";
import { OWN_OF_PACKS } from "./returnColumns";
import { returnFinding } from "./returnRules";
import type { ReturnCode } from "./returnRules";
import type { KnownBy } from "./returnColumns";
import type { ReturnFinding } from "./returnReading";

/** What is said of a column that was not known by its own heading. */
const SAID_OF: Readonly<Record<KnownBy, ReturnCode | null>> = {
  heading: "column-renamed",
  "near-heading": "column-renamed",
  content: "column-renamed",
  place: "column-guessed",
};

function placeOf({ table }: ReadTable, column: number): string {
  return fullAddress(table.grid.sheet, oneCell(Math.max(table.header, 0), column));
}

function renamed(read: ReadTable): readonly ReturnFinding[] {
  return [...read.columns.known].flatMap(([key, { column, heading, by }]) => {
    const own = COLUMNS[key].heading;
    const code = heading === foldHeading(own) ? null : SAID_OF[by];
    const found = textAt(read.table.grid, Math.max(read.table.header, 0), column);
    return code === null || key === "id" ? [] : [returnFinding(code, placeOf(read, column), { column: own, found })];
  });
}

function removed(tables: readonly ReadTable[], { columns, open }: PackRecord): readonly ReturnFinding[] {
  const known = new Set(tables.flatMap(({ columns: of }) => [...of.known.keys()]));
  return columns
    .filter((key) => key !== "id" && !known.has(key))
    .map((key) =>
      returnFinding(open.includes(key) ? "column-removed" : "protected-column-removed", null, { column: COLUMNS[key].heading }),
    );
}

function isMoved({ columns }: ReadTable, record: PackRecord): boolean {
  const places = record.columns.flatMap((key: ColumnKey) => columns.known.get(key)?.column ?? []);
  return places.some((place, at) => place < (places[at - 1] ?? -1));
}

/** Columns that mean nothing to us and hold something; those that packs have of themselves are known. */
function added(read: ReadTable, ownHeadings: ReadonlySet<string>): readonly ReturnFinding[] {
  const { grid, header, end } = read.table;
  return read.columns.others.flatMap(({ column, heading }) => {
    if (OWN_OF_PACKS.has(heading) || ownHeadings.has(heading)) return [];
    let count = 0;
    for (let row = header + 1; row < Math.min(end, grid.rows.length); row++) if (textAt(grid, row, column) !== "") count++;
    const found = textAt(grid, Math.max(header, 0), column);
    return count === 0 ? [] : [returnFinding("column-added", placeOf(read, column), { found, count: String(count) })];
  });
}

/** The sheet of the actions under another name. */
function sheetRenamed(tables: readonly ReadTable[]): readonly ReturnFinding[] {
  const sheets = tables.filter(({ columns }) => columns.known.has("id")).map(({ table }) => table.grid.sheet);
  const [sheet] = sheets;
  return sheet === undefined || sheets.includes(PACK_SHEETS.actions)
    ? []
    : [returnFinding("sheet-renamed", null, { found: sheet })];
}

/** What became of the columns of a pack: renamed, removed, moved, added. `ownHeadings` are the plan's own, folded. */
export function columnFindings(
  tables: readonly ReadTable[],
  record: PackRecord,
  ownHeadings: ReadonlySet<string>,
): readonly ReturnFinding[] {
  return [
    ...removed(tables, record),
    ...tables.flatMap(renamed),
    ...(tables.some((read) => isMoved(read, record)) ? [returnFinding("columns-moved")] : []),
    ...tables.flatMap((read) => added(read, ownHeadings)),
    ...sheetRenamed(tables),
    ...(tables.every(({ table }) => table.grid.tables.length === 0) ? [returnFinding("table-gone")] : []),
  ];
}
