import { cellAddress, parsePlace, quoteSheet } from "../../grid/a1";
import type { Box } from "../../grid/a1";
import type { Cell } from "../../grid/grid";
import type { ColumnKey } from "../../plan/columns";
import type { Reading } from "../../plan/reading";
import type { CheckContext } from "../checkContext";
import type { ActionSpot, RowsTouched } from "../checkRule";
import type { Fix } from "../finding";
import { oncePerCheck } from "./oncePerCheck";
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
function marksOf(reading: Reading): ReadonlyMap<string, readonly Marked[]> {
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
}

interface FieldsOfRow {
  readonly spot: ActionSpot;
  readonly columns: ReadonlyMap<number, ColumnKey>;
  readonly first: boolean;
  readonly rows: number;
}

function columnsByTable(reading: Reading): (sheet: string, row: number) => ReadonlyMap<number, ColumnKey> {
  const tables = reading.tables.flatMap((table) => {
    const place = parsePlace(table.at);
    if (place === null) return [];
    const columns = new Map<number, ColumnKey>();
    for (const { at, means } of table.columns) {
      const cell = parsePlace(at);
      if (cell !== null && means !== null && means !== "priority") columns.set(cell.box.left, means);
    }
    return [{ ...place, columns }];
  });
  const none = new Map<number, ColumnKey>();
  return (sheet, row) =>
    tables.find((table) => table.sheet === sheet && row >= table.box.top && row <= table.box.bottom)?.columns ?? none;
}

function actionRows({ actions, reading }: CheckContext): ReadonlyMap<string, FieldsOfRow> {
  const columnsAt = columnsByTable(reading);
  const rows = new Map<string, FieldsOfRow>();
  for (const spot of actions) {
    const place = parsePlace(spot.action.at);
    if (place === null) continue;
    const { sheet, box } = place;
    const columns = columnsAt(sheet, box.top);
    for (let row = box.top; row <= box.bottom; row++) {
      rows.set(rowKey(sheet, row), { spot, columns, first: row === box.top, rows: box.bottom - box.top + 1 });
    }
  }
  return rows;
}

const JOINED = ["action", "measure", "update", "funding"] as const satisfies readonly ColumnKey[];

function joinedText({ action }: ActionSpot, role: ColumnKey): string | null {
  const key = JOINED.find((one) => one === role);
  return key === undefined ? null : action[key];
}

type Place = Pick<TextCell, "at" | "sheet" | "row" | "column">;

function fieldText(place: Place, cell: Cell, fields: FieldsOfRow): TextCell | null {
  const { spot, rows, first } = fields;
  const role = fields.columns.get(place.column) ?? "extra";
  const joined = rows === 1 || role === "extra" ? null : joinedText(spot, role);
  if (joined !== null && !first) return null;
  const { at, sheet, row, column } = place; // Named one by one: a spread here took most of the time of a check.
  const text = joined ?? cell.text;
  return { at, sheet, row, column, text, role, spot, whole: joined === null && cell.text === cell.value };
}

function looseText(place: Place, cell: Cell, marks: readonly Marked[]): TextCell {
  const { at, sheet, row, column } = place;
  const mark = marks.find(({ box }) => column >= box.left && column <= box.right);
  const role = mark?.role ?? "prose";
  return { at, sheet, row, column, text: cell.text, role, spot: null, whole: cell.text === cell.value };
}

const everyRow: RowsTouched = () => true;

/** The texts of some rows, as `textCells` has them. */
export function textCellsIn(context: CheckContext, isWanted: RowsTouched): readonly TextCell[] {
  const rows = actionRows(context);
  const marks = marksOf(context.reading);
  const texts: TextCell[] = [];
  for (const { sheet, rows: cellRows } of sheetsRead(context)) {
    const quoted = quoteSheet(sheet);
    for (const [row, cells] of cellRows.entries()) {
      if (!isWanted(sheet, row)) continue;
      const fields = rows.get(rowKey(sheet, row));
      for (const [column, cell] of cells.entries()) {
        if (cell === null || cell.text.trim() === "") continue;
        const place = { at: `${quoted}!${cellAddress(row, column)}`, sheet, row, column };
        const text =
          fields === undefined ? looseText(place, cell, marks.get(rowKey(sheet, row)) ?? []) : fieldText(place, cell, fields);
        if (text !== null) texts.push(text);
      }
    }
  }
  return texts;
}

/** Every text of the sheets that hold the officer's words, sheet by sheet, row by row: hidden sheets and our own lists are left out. */
export const textCells: (context: CheckContext) => readonly TextCell[] = oncePerCheck((context) =>
  textCellsIn(context, everyRow),
);

/** The change of one cell's text, offered only where the text stands whole in the cell; undefined where it does not. */
export function textFix({ sheet, row, column }: TextCell, before: string, after: string, why: string): Fix {
  return { changes: [{ sheet, cell: cellAddress(row, column), before, after, why }] };
}
