import { textCell, type CellAt } from "../design/designCells";
import { printOn } from "../design/printSetup";
import type { DesignCell, SheetDesign, SheetKey, Validation } from "../design/sheetDesign";
import { STYLES, TAB_COLOURS } from "../design/styles";
import { assembleSheet } from "./assembleSheet";
import { titleOf, type BookContext, type BookTableKey } from "./bookContext";
import { placeTable } from "./placeTable";
import { columnBox, type RowPlace, type TableColumn, type TableRow } from "./tableSpec";

/** A sheet of ours that is a title, a note and one table. */
export interface TableSheet<Row> {
  readonly key: SheetKey;
  readonly table: BookTableKey;
  readonly heading: string;
  readonly note: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly TableRow<Row>[];
  /** The dropdown of a column: its words as Excel lists them. */
  readonly words?: { readonly column: string; readonly source: string };
}

const HEADER_ROW = 3;

/** A column that is written once and is the officer's from then on. */
export function textColumn<Row>(
  key: string,
  heading: string,
  width: number,
  cell: (row: Row, place: RowPlace) => DesignCell,
  style = STYLES.body as TableColumn<Row>["style"],
): TableColumn<Row> {
  return { key, heading, width, style, upkeep: "officer", cell };
}

/** Rows for a new table; none for one that stands, which is the officer's. */
export function rowsIfNew<Row>(rows: readonly Row[], isThere: boolean): readonly TableRow<Row>[] {
  return isThere ? [] : rows.map((value) => ({ value, at: null }));
}

/** One sheet with a title, a note and a table, new or where it stands. */
export function tableSheet<Row>(sheet: TableSheet<Row>, context: BookContext): SheetDesign {
  const there = context.standing.ours.get(sheet.key);
  const { name, standing } = context.tables[sheet.table];
  const top = there === undefined ? HEADER_ROW : there.rows.length + 1;
  const table = placeTable({ name, columns: sheet.columns, rows: sheet.rows }, standing, top, 0);
  const cells: readonly CellAt[] = [
    { row: 0, column: 0, cell: textCell(sheet.heading, STYLES.title) },
    { row: 1, column: 0, cell: textCell(sheet.note, STYLES.note) },
  ];
  const box = sheet.words === undefined ? null : columnBox(table, sheet.words.column);
  const rule: Validation | null =
    box === null
      ? null
      : { box, rule: { kind: "list", source: sheet.words?.source ?? "" }, ignoreBlank: true, alert: null, prompt: null };
  return assembleSheet({
    key: sheet.key,
    title: titleOf(context, sheet.key),
    isThere: there !== undefined,
    tab: TAB_COLOURS.support,
    cells,
    widths: [],
    tables: [table],
    validations: rule === null ? [] : [rule],
    frozenRows: HEADER_ROW + 1,
    print: printOn(context, table.design.box.top),
  });
}
