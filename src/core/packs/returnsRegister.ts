import { assembleSheet } from "../build/assembleSheet";
import { takenNames } from "../build/bookContext";
import { placeTable } from "../build/placeTable";
import type { StandingTable, TableRow } from "../build/tableSpec";
import { textCell } from "../design/designCells";
import type { CellAt } from "../design/designCells";
import { markerOf } from "../design/markers";
import { printOn } from "../design/printSetup";
import type { BookDesign, ConditionalFormat, SheetDesign } from "../design/sheetDesign";
import { foldHeading, standingOf, tableColumns, tableOrBlock } from "../design/standing";
import type { Standing } from "../design/standing";
import { STYLES, TAB_COLOURS } from "../design/styles";
import { NameBook } from "../design/uniqueNames";
import { boxAddress, cellAddress } from "../grid/a1";
import type { Box } from "../grid/a1";
import { cellAt, textAt } from "../grid/grid";
import type { CellValue, Grid, WorkbookContent } from "../grid/grid";
import { dayOfSerial } from "../plan/days";
import type { IsoDay } from "../plan/plan";
import { STATUSES } from "../plan/statuses";
import { REGISTER_COLUMNS, REGISTER_HEADINGS } from "./registerColumns";
import type { RegisterKey } from "./registerColumns";
import { rowName } from "./registerRow";
import type { RegisterRow } from "./registerRow";
import { readMark } from "./returnMark";

/** What the table is called where the name is free, and the headings by which it is known. */
const TABLE_NAME = "Returns";
const TITLE = "Returns";
const KNOWN_BY = [REGISTER_HEADINGS.agency, REGISTER_HEADINGS.issue];
const HEADER_ROW = 3;

const NOTE = "Which pack went to which agency, and what came back. Kept up to date as packs are issued and returns merged.";

/** A row with the row of the sheet (from 0) where it stands. */
interface StandingRow {
  readonly value: RegisterRow;
  readonly at: number;
}

/** The table where it stands, also without its table object; null where there is none. */
function standingTable({ ours }: Standing): StandingTable | null {
  const grid = ours.get("returns");
  const table = grid === undefined ? null : tableOrBlock(grid, KNOWN_BY);
  return grid === undefined || table === null ? null : { grid, table };
}

function dayIn(value: CellValue): IsoDay | null {
  if (typeof value === "number" && value >= 1) return dayOfSerial(value);
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value.trim()) ? value.trim() : null;
}

function rowAt(grid: Grid, row: number, place: (key: RegisterKey) => number): RegisterRow | null {
  const text = (key: RegisterKey): string => textAt(grid, row, place(key));
  const day = (key: RegisterKey): IsoDay | null => dayIn(cellAt(grid, row, place(key))?.value ?? null);
  const count = (key: RegisterKey): number | null => (/^\d{1,6}$/.test(text(key)) ? Number(text(key)) : null);
  const [agency, issue] = [text("agency"), count("issue")];
  if (agency === "" || issue === null) return null;
  return {
    agency,
    round: text("round"),
    issue,
    issued: day("issued"),
    due: day("due"),
    actions: count("actions") ?? 0,
    file: text("file"),
    returned: day("returned"),
    merged: day("merged"),
    outstanding: count("outstanding"),
    marks: text("marks")
      .split(/\s+/)
      .filter((mark) => mark !== "")
      .map(readMark),
  };
}

function standingRows(standing: StandingTable | null): readonly StandingRow[] {
  if (standing === null) return [];
  const { grid, table } = standing;
  const columns = tableColumns(grid, table);
  const place = (key: RegisterKey): number => columns.get(foldHeading(REGISTER_HEADINGS[key])) ?? -1;
  const found: StandingRow[] = [];
  for (let at = table.box.top + 1; at <= Math.min(table.box.bottom, grid.rows.length - 1); at += 1) {
    const value = rowAt(grid, at, place);
    if (value !== null) found.push({ value, at });
  }
  return found;
}

/** Every pack that the workbook remembers to have been sent, in the order of the Returns sheet; none where there is no such sheet. */
export function readRegister(content: WorkbookContent): readonly RegisterRow[] {
  return standingRows(standingTable(standingOf(content))).map(({ value }) => value);
}

/** Rows with where they stand; the second of two rows of one pack takes the second place. */
function placed(rows: readonly RegisterRow[], standing: readonly StandingRow[]): readonly TableRow<RegisterRow>[] {
  const free = new Map<string, number[]>();
  for (const { value, at } of standing) free.set(rowName(value), [...(free.get(rowName(value)) ?? []), at]);
  return rows.map((value) => ({ value, at: free.get(rowName(value))?.shift() ?? null }));
}

/** Red on the due day of a pack of the latest round that is past it and has not come back. */
function lateColour(body: Box, columns: ReadonlyMap<string, number>): readonly ConditionalFormat[] {
  const [due, returned, issue] = (["due", "returned", "issue"] as const).map((key) => columns.get(key));
  if (due === undefined || returned === undefined || issue === undefined) return [];
  const cell = (column: number): string => `$${cellAddress(body.top, column)}`;
  const issues = boxAddress({ ...body, left: issue, right: issue }).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  const isLate = `AND(ISNUMBER(${cell(due)}),${cell(due)}<TODAY(),${cell(returned)}="",${cell(issue)}=MAX(${issues}))`;
  const { fill, font } = STATUSES.offTrack;
  const rule = { kind: "formula", formula: isLate } as const;
  return [{ box: { ...body, left: due, right: due }, rule, fill, colour: font, bold: true, stopIfTrue: false }];
}

const HEADING_CELLS: readonly CellAt[] = [
  { row: 0, column: 0, cell: textCell(TITLE, STYLES.title) },
  { row: 1, column: 0, cell: textCell(NOTE, STYLES.note) },
];

/** The words of the plan that stand above a printed page. */
export interface PlanWords {
  readonly organisation: string | null;
  readonly title: string | null;
}

/**
 * The Returns sheet with these rows: a new one, or the one that is there brought up to date, each pack where it stands and new ones
 * below. Rows that are no longer given stay as they are. A caller that writes it adds its marker, as `registerBook` does.
 */
export function registerDesign(rows: readonly RegisterRow[], content: WorkbookContent, words: PlanWords): SheetDesign {
  const standing = standingOf(content);
  const there = standing.ours.get("returns");
  const found = standingTable(standing);
  const free = found === null || found.table.name === "" ? new NameBook(takenNames(standing)).name(TABLE_NAME) : found.table.name;
  const spec = { name: free, columns: REGISTER_COLUMNS, rows: placed(rows, standingRows(found)) };
  const at = found === null ? null : { grid: found.grid, table: { ...found.table, name: free } };
  const table = placeTable(spec, at, there === undefined ? HEADER_ROW : there.rows.length + 1, 0);
  return assembleSheet({
    key: "returns",
    title: there?.sheet ?? new NameBook(standing.titles).title(TITLE, TITLE),
    isThere: there !== undefined,
    tab: TAB_COLOURS.support,
    cells: HEADING_CELLS,
    widths: [],
    tables: [table],
    conditionalFormats: lateColour(table.body, table.columns),
    frozenRows: HEADER_ROW + 1,
    print: printOn(words, table.design.box.top),
  });
}

/** The Returns sheet with its marker, for a command that writes nothing else. */
export function registerBook(rows: readonly RegisterRow[], content: WorkbookContent, words: PlanWords): BookDesign {
  const sheet = registerDesign(rows, content, words);
  return { sheets: [sheet], names: [markerOf("returns", sheet.title)] };
}
