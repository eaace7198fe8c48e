import { cellAddress, parsePlace, quoteSheet } from "../../grid/a1";
import type { Box } from "../../grid/a1";
import type { Cell } from "../../grid/grid";
import type { ColumnKey } from "../../plan/columns";
import type { CheckContext } from "../checkContext";
import type { ActionSpot, RowsTouched } from "../checkRule";
import type { Fix } from "../finding";
import { actionAtRow } from "./actionAtRow";
import { earlierCells } from "./earlierCells";
import { oncePerCheck, renewedPerCheck } from "./oncePerCheck";
import { sheetsRead } from "./sheetsRead";

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
  readonly spot: ActionSpot | null;
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

interface FieldsOfRow {
  readonly spot: ActionSpot;
  readonly columns: ReadonlyMap<number, ColumnKey>;
  readonly first: boolean;
  readonly rows: number;
}

type FieldsAt = (sheet: string, row: number) => FieldsOfRow | undefined;

/** Tells what an action's row holds; the fields of an action are gathered once for all its rows. */
const actionRows = oncePerCheck((context): FieldsAt => {
  const indexAt = actionAtRow(context);
  return (sheet, row) => {
    const index = indexAt(sheet, row);
    const spot = context.actions[index ?? -1];
    const place = spot?.place ?? null;
    if (index === undefined || spot === undefined || place === null) return undefined;
    const { top, bottom } = place.box;
    return { spot, columns: context.columnsOf(index), first: row === top, rows: bottom - top + 1 };
  };
});

const JOINED = ["action", "measure", "update", "funding"] as const satisfies readonly ColumnKey[];

function joinedText({ action }: ActionSpot, role: ColumnKey): string | null {
  const key = JOINED.find((one) => one === role);
  return key === undefined ? null : action[key];
}

type Place = Pick<TextCell, "at" | "sheet" | "row" | "column">;

/** A text that is the same as it was before an edit is kept: what is remembered of texts is soonest found by the very same. */
function keptText(text: string, was: TextCell | null): string {
  return was?.text === text ? was.text : text;
}

function fieldText(place: Place, cell: Cell, fields: FieldsOfRow, was: TextCell | null): TextCell | null {
  const { spot, rows, first } = fields;
  const role = fields.columns.get(place.column) ?? "extra";
  const joined = rows === 1 || role === "extra" ? null : joinedText(spot, role);
  if (joined !== null && !first) return null;
  const { at, sheet, row, column } = place; // Named one by one: a spread here took most of the time of a check.
  const text = keptText(joined ?? cell.text, was);
  return { at, sheet, row, column, text, role, spot, whole: joined === null && cell.text === cell.value };
}

function looseText(place: Place, cell: Cell, marks: readonly Marked[], was: TextCell | null): TextCell {
  const { at, sheet, row, column } = place;
  const mark = marks.find(({ box }) => column >= box.left && column <= box.right);
  const role = mark?.role ?? "prose";
  return { at, sheet, row, column, text: keptText(cell.text, was), role, spot: null, whole: cell.text === cell.value };
}

const everyRow: RowsTouched = () => true;

function gather(context: CheckContext, isWanted: RowsTouched, before: readonly TextCell[]): readonly TextCell[] {
  const fieldsAt = actionRows(context);
  const marks = marksOf(context);
  const earlier = earlierCells(before);
  const texts: TextCell[] = [];
  for (const { sheet, rows: cellRows } of sheetsRead(context)) {
    const quoted = quoteSheet(sheet);
    for (const [row, cells] of cellRows.entries()) {
      if (!isWanted(sheet, row)) continue;
      const fields = fieldsAt(sheet, row);
      for (const [column, cell] of cells.entries()) {
        if (cell === null || cell.text.trim() === "") continue;
        const was = earlier(sheet, row, column);
        const place = { at: was?.at ?? `${quoted}!${cellAddress(row, column)}`, sheet, row, column };
        const text =
          fields === undefined
            ? looseText(place, cell, marks.get(rowKey(sheet, row)) ?? [], was)
            : fieldText(place, cell, fields, was);
        if (text !== null) texts.push(text);
      }
    }
  }
  return texts;
}

/** Every text of the sheets that hold the officer's words, sheet by sheet, row by row: hidden sheets and our own lists are left out. */
export const textCells = renewedPerCheck<readonly TextCell[]>((context, before) => gather(context, everyRow, before ?? []));

const gatheredFor = new WeakMap<RowsTouched, { readonly context: CheckContext; readonly texts: readonly TextCell[] }>();

/** The texts of some rows, as `textCells` has them; gathered once for all rules that ask for the same rows. */
export function textCellsIn(context: CheckContext, rows: RowsTouched): readonly TextCell[] {
  const before = gatheredFor.get(rows);
  if (before?.context === context) return before.texts;
  const texts = gather(context, rows, []);
  gatheredFor.set(rows, { context, texts });
  return texts;
}

/** The change of one cell's text, offered only where the text stands whole in the cell; undefined where it does not. */
export function textFix({ sheet, row, column }: TextCell, before: string, after: string, why: string): Fix {
  return { changes: [{ sheet, cell: cellAddress(row, column), before, after, why }] };
}
