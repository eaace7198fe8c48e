import { formulaCell, textCell } from "../design/designCells";
import type { CellStyle, DesignCell } from "../design/sheetDesign";
import { STYLES } from "../design/styles";
import { parsePlace } from "../grid/a1";
import { cellAt, type CellValue, type Grid, type WorkbookContent } from "../grid/grid";
import type { ColumnKey } from "../plan/columns";
import { serialOfDay } from "../plan/days";
import type { Reading } from "../plan/reading";
import type { ActionAtHand } from "./actionsAtHand";
import type { OverviewContext } from "./overviewContext";
import { tablePart, type OverviewPart, type RowAddress } from "./overviewTables";
import { priorityName } from "./planFigures";

/** The columns of the list, in order. From `id` on they are hidden: what the shown ones are worked out from. */
export const LIST_COLUMNS = {
  ref: { heading: "Ref", width: 8 },
  action: { heading: "Action", width: 50 },
  priority: { heading: "Priority", width: 24 },
  lead: { heading: "Lead agency", width: 24 },
  byWhen: { heading: "By when", width: 16 },
  due: { heading: "Due by", width: 13 },
  left: { heading: "Days left", width: 12 },
  status: { heading: "Status", width: 14 },
  updated: { heading: "Updated", width: 13 },
  id: { heading: "Action ID", width: 14 },
  row: { heading: "Row", width: 10 },
  readFrom: { heading: "Read from", width: 14 },
  readAs: { heading: "Read as", width: 12 },
  open: { heading: "Open", width: 10 },
} as const;

export type ListColumn = keyof typeof LIST_COLUMNS;

export const LIST_KEYS = Object.keys(LIST_COLUMNS) as readonly ListColumn[];

/** The place of a column in the list, from 0. */
export function listAt(key: ListColumn): number {
  return LIST_KEYS.indexOf(key);
}

/** The workbook that a list is made of. */
interface OverviewSource {
  readonly content: WorkbookContent;
  readonly reading: Reading;
}

/** On one line: the rows are those of the tables at the left, which must not grow. */
const TEXT: CellStyle = { ...STYLES.body, wrap: false };
const DAY: CellStyle = { ...STYLES.bodyDay, wrap: false };
const STATUS: CellStyle = { ...STYLES.bodyStatus, wrap: false };

interface Source {
  readonly one: ActionAtHand;
  readonly written: CellValue;
  /** The row of its table that it stands in, from 1. */
  readonly position: number;
}

/** A sheet of actions: its cells, and where its table has the headings (row) and the by when (column), from 0. */
interface SheetOfActions {
  readonly grid: Grid;
  readonly header: number;
  readonly byWhen: number | null;
}

function sheetsOfActions({ content, reading }: OverviewSource): ReadonlyMap<string, SheetOfActions> {
  const grids = new Map(content.grids.map((grid) => [grid.sheet, grid]));
  return new Map(
    reading.tables.flatMap(({ at, columns }): [string, SheetOfActions][] => {
      const place = parsePlace(at);
      const grid = grids.get(place?.sheet ?? "");
      const byWhen = parsePlace(columns.find(({ means }) => means === "byWhen")?.at ?? "")?.box.left ?? null;
      return place === null || grid === undefined ? [] : [[place.sheet, { grid, header: place.box.top, byWhen }]];
    }),
  );
}

/** Where an action stands in its table, and what its by-when cell holds as Excel has it. */
function sourceOf(one: ActionAtHand, sheets: ReadonlyMap<string, SheetOfActions>): Source {
  const place = parsePlace(one.action.at);
  const sheet = sheets.get(place?.sheet ?? "");
  if (place === null || sheet === undefined) return { one, written: one.action.byWhen, position: 0 };
  const { grid, header, byWhen } = sheet;
  const written = byWhen === null ? null : (cellAt(grid, place.box.top, byWhen)?.value ?? null);
  return { one, written, position: place.box.top - header };
}

/** The formula that shows a field of the action's row as it stands, a blank as nothing. */
function shown(reference: string | null, row: string): string {
  return reference === null ? '""' : `IF(${row}=0,"",IF(INDEX(${reference},${row})="","",INDEX(${reference},${row})))`;
}

function rowCells({ one, written, position }: Source, context: OverviewContext, address: RowAddress): readonly DesignCell[] {
  const { action, due, updated, status } = one;
  const at = (key: ListColumn): string => address(listAt(key));
  const table = context.tables.find(({ priority }) => priority === one.priority);
  const field = (key: ColumnKey): string => shown(table?.column(key) ?? null, at("row"));
  const ids = table?.column("id") ?? null;
  const finished = context.statuses.filter((each) => each.finished).map(({ named }) => `${at("status")}=${named}`);
  const isOpen = finished.length === 0 ? "1" : `IF(OR(${finished.join(",")}),0,1)`;
  const dueSerial = due === null ? "" : serialOfDay(due);
  const same = `IF(${at("readAs")}="","",${at("readAs")})`;
  const read = `IF(${at("byWhen")}=${at("readFrom")},${same},IF(ISNUMBER(${at("byWhen")}),${at("byWhen")},""))`;
  const isDue = due !== null && !one.isFinished;
  const cells: Readonly<Record<ListColumn, DesignCell>> = {
    // Not as typed: Excel takes a formula that is entered into a cell of text for text.
    ref: formulaCell(field("ref"), action.ref ?? "", TEXT),
    action: formulaCell(field("action"), action.action, TEXT),
    priority: textCell(priorityName(one.priority), TEXT),
    lead: formulaCell(field("lead"), action.lead[0] ?? "", TEXT),
    byWhen: formulaCell(field("byWhen"), typeof written === "number" ? written : (action.byWhen ?? ""), DAY),
    due: formulaCell(`IF(${at("byWhen")}="","",${read})`, dueSerial, DAY),
    left: formulaCell(
      `IF(AND(ISNUMBER(${at("due")}),${at("open")}=1),${at("due")}-TODAY(),"")`,
      isDue ? serialOfDay(due) - serialOfDay(context.figures.asAt) : "",
      STYLES.bodyCount,
    ),
    status: formulaCell(field("status"), status?.label ?? action.status ?? "", STATUS),
    updated: formulaCell(field("updated"), updated === null ? (action.updated ?? "") : serialOfDay(updated), DAY),
    id: textCell(action.id, { ...TEXT, format: "@" }),
    row: formulaCell(ids === null ? "0" : `IFERROR(MATCH(${at("id")},${ids},0),0)`, position, STYLES.bodyCount),
    readFrom: typeof written === "string" ? textCell(written, { ...TEXT, format: "@" }) : { value: written, style: DAY },
    readAs: due === null ? textCell(null, DAY) : { value: serialOfDay(due), style: DAY },
    open: formulaCell(`IF(${at("row")}=0,0,${isOpen})`, one.isFinished ? 0 : 1, STYLES.bodyCount),
  };
  return LIST_KEYS.map((key) => cells[key]);
}

/** What is due first stands first; without a day last; else the order of the plan. */
function byDue(one: ActionAtHand, other: ActionAtHand): number {
  if (one.due === other.due) return 0;
  if (one.due === null || other.due === null) return one.due === null ? 1 : -1;
  return one.due < other.due ? -1 : 1;
}

/**
 * Every action with the day that its by when means, the first due first. All but that day is live; the day holds while the by when
 * reads as it did when it was worked out, or is a date. Actions without an ID cannot be found again and are left out.
 */
export function actionList(
  context: OverviewContext,
  source: OverviewSource,
  words: { readonly name: string; readonly top: number; readonly left: number },
): OverviewPart {
  const sheets = sheetsOfActions(source);
  const listed = context.actions.filter(({ action }) => action.id !== null);
  const sources = [...listed].sort(byDue).map((one) => sourceOf(one, sheets));
  const rows = sources.map((each) => (address: RowAddress) => rowCells(each, context, address));
  const empty = (): readonly DesignCell[] => LIST_KEYS.map(() => textCell(null, TEXT));
  const headings = LIST_KEYS.map((key) => LIST_COLUMNS[key].heading);
  const title = "Every action by the day on which it is due";
  return tablePart({ title, name: words.name, headings }, rows.length === 0 ? [empty] : rows, words.top, words.left);
}
