import { cellAddress, fullAddress, oneCell, parsePlace } from "../../grid/a1";
import type { Box } from "../../grid/a1";
import type { Cell } from "../../grid/grid";
import type { ColumnKey } from "../../plan/columns";
import type { Reading } from "../../plan/reading";
import type { CheckContext } from "../checkContext";
import type { ActionSpot } from "../checkRule";
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

interface Marked {
  readonly box: Box;
  readonly role: TextRole;
}

/** The boxes of a sheet that say what a text in them is for; later ones win. */
function boxesOf(reading: Reading): ReadonlyMap<string, readonly Marked[]> {
  const boxes = new Map<string, Marked[]>();
  const mark = (at: string, role: TextRole): void => {
    const place = parsePlace(at);
    if (place === null) return;
    const there = boxes.get(place.sheet);
    if (there === undefined) boxes.set(place.sheet, [{ box: place.box, role }]);
    else there.push({ box: place.box, role });
  };
  const { plan, review } = reading;
  for (const { at } of plan.members) mark(at, "contact");
  for (const { at } of plan.glossary) mark(at, "glossary");
  for (const { at } of plan.targets) mark(at, "target");
  for (const { at } of [...plan.priorities, ...(review?.priorities ?? [])]) mark(at, "title");
  for (const table of reading.tables) for (const { at } of table.columns) mark(at, "heading");
  return boxes;
}

const rowKey = (sheet: string, row: number): string => `${row} ${sheet}`;

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
  return { ...place, text: joined ?? cell.text, role, spot, whole: joined === null && cell.text === cell.value };
}

function looseText(place: Place, cell: Cell, marks: readonly Marked[]): TextCell {
  const { row, column } = place;
  const mark = marks.find(({ box }) => row >= box.top && row <= box.bottom && column >= box.left && column <= box.right);
  return { ...place, text: cell.text, role: mark?.role ?? "prose", spot: null, whole: cell.text === cell.value };
}

function textsOf(context: CheckContext): readonly TextCell[] {
  const rows = actionRows(context);
  const boxes = boxesOf(context.reading);
  return sheetsRead(context).flatMap((grid) => {
    const marks = boxes.get(grid.sheet) ?? [];
    return grid.rows.flatMap((cells, row) => {
      const fields = rows.get(rowKey(grid.sheet, row));
      return cells.flatMap((cell, column) => {
        if (cell === null || cell.text.trim() === "") return [];
        const place = { at: fullAddress(grid.sheet, oneCell(row, column)), sheet: grid.sheet, row, column };
        return (fields === undefined ? looseText(place, cell, marks) : fieldText(place, cell, fields)) ?? [];
      });
    });
  });
}

/** Every text of the sheets that hold the officer's words, sheet by sheet, row by row: hidden sheets and our own lists are left out. */
export const textCells: (context: CheckContext) => readonly TextCell[] = oncePerCheck(textsOf);

/** The change of one cell's text, offered only where the text stands whole in the cell; undefined where it does not. */
export function textFix({ sheet, row, column }: TextCell, before: string, after: string, why: string): Fix {
  return { changes: [{ sheet, cell: cellAddress(row, column), before, after, why }] };
}
