import { cellAddress, parsePlace, quoteSheet } from "../../grid/a1";
import type { Box } from "../../grid/a1";
import type { Cell } from "../../grid/grid";
import type { ColumnKey } from "../../plan/columns";
import type { Action } from "../../plan/plan";
import type { CheckContext } from "../checkContext";
import type { RowsTouched } from "../checkRule";
import type { Fix } from "../finding";
import { actionAtRow } from "./actionAtRow";
import { oncePerCheck } from "./oncePerCheck";
import { keptParts, perPart } from "./perPart";
import { rowsRead } from "./sheetRows";
import type { SheetRow } from "./sheetRows";

/** What a text is for: a field of an action, a heading of a table, a priority's title, a name or a way to reach somebody, or prose. */
export type TextRole = ColumnKey | "extra" | "heading" | "title" | "contact" | "glossary" | "target" | "prose";

/** One text of the workbook where it stands; an action's field that runs over several rows is one text at its first row. */
export interface TextCell {
  /** 'Sheet'!B4. */
  readonly at: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly role: TextRole;
  /** The action whose field it is. */
  readonly action: Action | null;
  /** Whether the text is exactly what stands in the one cell, so that a changed text can be written there. */
  readonly whole: boolean;
}

const rowKey = (sheet: string, row: number): string => `${row} ${sheet}`;

interface Marked {
  readonly box: Box;
  readonly role: TextRole;
}

/** What says what a text in a row is for, by row; the first that holds a cell counts. */
const marksOf = oncePerCheck(({ reading }: CheckContext): ReadonlyMap<string, readonly Marked[]> => {
  const marks = new Map<string, Marked[]>();
  const mark = (at: string, role: TextRole): void => {
    const place = parsePlace(at);
    if (place === null) return;
    const { sheet, box } = place;
    for (let row = box.top; row <= box.bottom; row++) {
      const key = rowKey(sheet, row);
      const there = marks.get(key);
      if (there === undefined) marks.set(key, [{ box, role }]);
      else there.push({ box, role });
    }
  };
  const { plan, review } = reading;
  for (const { at } of plan.members) mark(at, "contact");
  for (const { at } of plan.glossary) mark(at, "glossary");
  for (const { at } of plan.targets) mark(at, "target");
  for (const { at } of [...plan.priorities, ...(review?.priorities ?? [])]) mark(at, "title");
  for (const table of reading.tables) for (const { at } of table.columns) mark(at, "heading");
  return marks;
});

/** A row, and the action that takes it. */
interface RowAtHand {
  readonly row: SheetRow;
  readonly action: Action | null;
}

/** The rows that hold the officer's words; one is the very same after an edit that touches neither it nor its action. */
const rowsAtHand = keptParts((context) => {
  const indexAt = actionAtRow(context);
  return rowsRead(context).map((row): RowAtHand => {
    const index = indexAt(row.sheet, row.row) ?? -1;
    return { row, action: context.actions[index]?.action ?? null };
  });
});

/** What an action's row holds: what its columns mean, and which of the action's rows it is. */
interface FieldsOfRow {
  readonly action: Action;
  readonly columns: ReadonlyMap<number, ColumnKey>;
  readonly first: boolean;
  readonly rows: number;
}

function fieldsAt(context: CheckContext, { sheet, row }: SheetRow): FieldsOfRow | null {
  const index = actionAtRow(context)(sheet, row);
  const { action, place = null } = context.actions[index ?? -1] ?? {};
  if (index === undefined || action === undefined || place === null) return null;
  const { top, bottom } = place.box;
  return { action, columns: context.columnsOf(index), first: row === top, rows: bottom - top + 1 };
}

const JOINED = ["action", "measure", "update", "funding"] as const satisfies readonly ColumnKey[];

function joinedText(action: Action, role: ColumnKey): string | null {
  const key = JOINED.find((one) => one === role);
  return key === undefined ? null : action[key];
}

type Place = Pick<TextCell, "at" | "sheet" | "row" | "column">;

function fieldText(place: Place, cell: Cell, { action, columns, first, rows }: FieldsOfRow): TextCell | null {
  const role = columns.get(place.column) ?? "extra";
  const joined = rows === 1 || role === "extra" ? null : joinedText(action, role);
  if (joined !== null && !first) return null;
  const { at, sheet, row, column } = place; // Named one by one: a spread here took most of the time of a check.
  return { at, sheet, row, column, text: joined ?? cell.text, role, action, whole: joined === null && cell.text === cell.value };
}

function looseText(place: Place, cell: Cell, marks: readonly Marked[]): TextCell {
  const { at, sheet, row, column } = place;
  const mark = marks.find(({ box }) => column >= box.left && column <= box.right);
  return { at, sheet, row, column, text: cell.text, role: mark?.role ?? "prose", action: null, whole: cell.text === cell.value };
}

function textsOf({ sheet, row, cells }: SheetRow, fields: FieldsOfRow | null, marks: readonly Marked[]): readonly TextCell[] {
  const texts: TextCell[] = [];
  const quoted = quoteSheet(sheet);
  for (const [column, cell] of cells.entries()) {
    if (cell === null || cell.text.trim() === "") continue;
    const place = { at: `${quoted}!${cellAddress(row, column)}`, sheet, row, column };
    const text = fields === null ? looseText(place, cell, marks) : fieldText(place, cell, fields);
    if (text !== null) texts.push(text);
  }
  return texts;
}

const NO_MARKS: readonly Marked[] = [];

function textsAtHand({ row }: RowAtHand, context: CheckContext): readonly TextCell[] {
  return textsOf(row, fieldsAt(context, row), marksOf(context).get(rowKey(row.sheet, row.row)) ?? NO_MARKS);
}

/** The texts of each row of the sheets that hold the officer's words; a row's list stays the very same while nothing in it changes. */
export const textRows = perPart(rowsAtHand, textsAtHand);

/** Every text of the sheets that hold the officer's words, sheet by sheet, row by row: hidden sheets and our own lists are left out. */
export const textCells = oncePerCheck((context): readonly TextCell[] => textRows(context).flat());

const gatheredFor = new WeakMap<RowsTouched, { readonly context: CheckContext; readonly texts: readonly TextCell[] }>();

/** The texts of some rows, as `textCells` has them; gathered once for all rules that ask for the same rows. */
export function textCellsIn(context: CheckContext, rows: RowsTouched): readonly TextCell[] {
  const before = gatheredFor.get(rows);
  if (before?.context === context) return before.texts;
  const all = textRows(context);
  const texts = rowsRead(context).flatMap(({ sheet, row }, at) => (rows(sheet, row) ? (all[at] ?? []) : []));
  gatheredFor.set(rows, { context, texts });
  return texts;
}

/** The change of one cell's text, offered only where the text stands whole in the cell; undefined where it does not. */
export function textFix({ sheet, row, column }: TextCell, before: string, after: string, why: string): Fix {
  return { changes: [{ sheet, cell: cellAddress(row, column), before, after, why }] };
}
