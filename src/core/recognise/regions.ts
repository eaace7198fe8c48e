import type { Answered } from "./answered";
import { answeredColumns } from "./answeredColumns";
import { labelOf } from "./cards";
import { keyLength } from "./colourKey";
import { columnsByContent, columnsOf } from "./columnMeanings";
import type { Column } from "./columnMeanings";
import { columnPlace } from "./columnPlace";
import { isGlossaryTitle } from "./glossary";
import { findHeaderRows } from "./headerRows";
import type { HeaderRow } from "./headerRows";
import { isLone, styleOf } from "./lone";
import type { TableShape } from "./lone";
import { isMembersTitle } from "./members";
import type { Line, SheetView } from "./sheetView";

/** Lines that stand in no table: titles, paragraphs, notes, cards, lists. */
export interface Loose {
  readonly kind: "loose";
  readonly lines: readonly Line[];
}

/** A row of headings and the lines below it that belong to it. */
export interface Table {
  readonly kind: "table";
  readonly header: HeaderRow;
  /** The columns of a table of actions; empty for other tables. */
  readonly columns: readonly Column[];
  readonly shape: TableShape;
  readonly lines: readonly Line[];
}

export type Region = Loose | Table;

/** A table whose headings repeat an earlier one's has that one's columns: a few rows after a page break tell less. */
function shapeOf(
  header: HeaderRow,
  lines: readonly Line[],
  shapes: ReadonlyMap<HeaderRow, TableShape>,
  told: (columns: readonly Column[], header: HeaderRow) => readonly Column[],
): TableShape {
  const earlier = header.repeats === null ? undefined : shapes.get(header.repeats);
  const read = earlier === undefined ? (header.kind === "actions" ? columnsOf(header, lines) : []) : repeated(header, earlier);
  const columns = told(read, header);
  const left = Math.min(header.left, ...columns.map(({ column }) => column));
  const right = Math.max(header.right, ...columns.map((column) => column.right));
  return { left, right, columns, style: earlier?.style ?? styleOf(lines, columns) };
}

function repeated(header: HeaderRow, earlier: TableShape): readonly Column[] {
  return earlier.columns.map((column) =>
    header.written.has(column.column) || column.heading === "" ? column : { ...column, why: "table-before" as const },
  );
}

/** How many of a table's last lines run across it and so belong to what comes after. */
function tailLength(lines: readonly Line[], headerFollows: boolean, shape: TableShape): number {
  let length = 0;
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at];
    if (line === undefined) break;
    // "Lead officer: | …" right above the next headings says who leads what they head.
    const leads = headerFollows && labelOf(line) === "lead";
    if (!leads && !isLone(line, headerFollows && length === 0, shape)) break;
    length++;
  }
  return length;
}

/** In lists of other kinds, what comes after an empty row and fills one cell only is no longer the list. */
function listTail(lines: readonly Line[], header: HeaderRow): number {
  const at = lines.findIndex((line, index) => {
    const [spot] = line.spots;
    const wide = spot !== undefined && (spot.right > spot.column || spot.bold || spot.text.length > 80);
    return (
      line.spots.length === 1 && spot?.column === header.left && spot.bottom === spot.row && (wide || line.gapAbove) && index > 0
    );
  });
  return at < 0 ? 0 : lines.length - at;
}

const NO_HEADER = {
  row: -1,
  lastRow: -1,
  kind: "actions",
  headings: new Map(),
  reach: new Map(),
  written: new Set<number>(),
  repeats: null,
} as const;
const FEWEST_ROWS = 3;

/** A sheet without headings: its longest run of rows with several cells is a table of actions if its columns tell. */
function withoutHeadings(view: SheetView, answers: Answered): readonly Region[] {
  const { lines } = view;
  const whole: Region[] = lines.length === 0 ? [] : [{ kind: "loose", lines }];
  const first = lines.findIndex((line) => line.spots.length > 1);
  const last = lines.reduce((found, line, index) => (line.spots.length > 1 ? index : found), -1);
  const body = lines.slice(first, last + 1);
  if (first < 0 || body.length < FEWEST_ROWS || announcesList(view)) return whole;
  const told = columnsByContent(body);
  const [left, right] = [told?.[0]?.column, told?.at(-1)?.column];
  if (told === null || left === undefined || right === undefined) return whole;
  const columns = answeredColumns(told, answers, ({ column }) => columnPlace(view.grid.sheet, body[0]?.row ?? 0, column));
  const shape = { left, right, columns, style: styleOf(body, columns) };
  const parts: Region[] = [
    { kind: "loose", lines: lines.slice(0, first) },
    { kind: "table", header: { ...NO_HEADER, left, right }, columns, shape, lines: body },
    { kind: "loose", lines: lines.slice(last + 1) },
  ];
  return parts.filter((part) => part.lines.length > 0);
}

/** Whether a sheet's name or its first lines say that it is a glossary or a list of members. */
function announcesList({ grid, lines }: SheetView): boolean {
  const tops = [grid.sheet, ...lines.slice(0, FEWEST_ROWS).map((line) => line.spots[0]?.text ?? "")];
  return tops.some((text) => isGlossaryTitle(text) || isMembersTitle(text));
}

/** Cuts a sheet, with what was answered about its columns, into tables and what stands between them, from top to bottom. */
export function cutSheet(view: SheetView, answers: Answered): readonly Region[] {
  const headers = findHeaderRows(view);
  if (headers.length === 0) return withoutHeadings(view, answers);
  const places = new Map(view.lines.map((line, index) => [line.row, index]));
  const shapes = new Map<HeaderRow, TableShape>();
  const told = (columns: readonly Column[], { lastRow }: HeaderRow): readonly Column[] =>
    answeredColumns(columns, answers, ({ column }) => columnPlace(view.grid.sheet, lastRow, column));
  const regions: Region[] = [];
  let loose = view.lines.slice(0, places.get(headers[0]?.row ?? 0));
  headers.forEach((header, index) => {
    const next = headers[index + 1];
    const lines = view.lines.slice((places.get(header.lastRow) ?? 0) + 1, next === undefined ? undefined : places.get(next.row));
    const shape = shapeOf(header, lines, shapes, told);
    shapes.set(header, shape);
    const key = header.kind === "actions" ? keyLength(lines, view) : 0;
    const rows = lines.slice(0, lines.length - key);
    const tail = key + (header.kind === "actions" ? tailLength(rows, next !== undefined, shape) : listTail(lines, header));
    if (loose.length > 0) regions.push({ kind: "loose", lines: loose });
    regions.push({ kind: "table", header, columns: shape.columns, shape, lines: lines.slice(0, lines.length - tail) });
    loose = lines.slice(lines.length - tail);
  });
  if (loose.length > 0) regions.push({ kind: "loose", lines: loose });
  return regions;
}
