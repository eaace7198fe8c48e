import { distinctHeadings } from "../build/distinctHeadings";
import { blankSheet } from "../design/blankSheet";
import { columnsOf, rowsOf, textCell, type CellAt } from "../design/designCells";
import { printPages } from "../design/printSetup";
import type { CellStyle, DesignCell, SheetDesign } from "../design/sheetDesign";
import type { NameBook } from "../design/uniqueNames";
import { figureCell } from "../design/valueCells";
import { quoteSheet } from "../grid/a1";
import type { PrintDocument } from "./printDocument";

/** A table in words: as many cells as columns in each row, none of them empty. */
export interface PlainTable {
  readonly columns: readonly { readonly heading: string; readonly width: number }[];
  readonly rows: readonly (readonly { readonly text: string; readonly shows: "text" | "typed" | "number" | "link" }[])[];
}

/** A sheet of words and one table at most. */
export interface PlainSheet {
  readonly heading: string;
  readonly words: readonly string[];
  readonly table: PlainTable | null;
}

/** Source: Analysis Function: a plain typeface of 12 points at least, wrapped, no fills. */
const PLAIN = { font: "Arial", size: 12, wrap: true, vertical: "top" } as const satisfies CellStyle;
const TITLE: CellStyle = { ...PLAIN, wrap: false, size: 16, bold: true };
const HEADER: CellStyle = { ...PLAIN, bold: true, lines: { bottom: { style: "medium", colour: "000000" } } };

/** Type of 12 points needs more room than the type that widths are counted in. */
const WIDER = 1.15;

const WORDS_WIDTH = 110;

const CELLS = {
  text: (text) => textCell(text, PLAIN),
  typed: (text) => textCell(text, { ...PLAIN, format: "@" }),
  number: (text) => figureCell(text, { ...PLAIN, horizontal: "right" }),
  link: (text) => ({
    ...textCell(text, { ...PLAIN, underline: true, colour: "0B4F9E" }),
    link: `#${quoteSheet(text)}!A1`,
  }),
} as const satisfies Record<PlainTable["rows"][number][number]["shows"], (text: string) => DesignCell>;

/** What words say of a table's place, so that nobody has to look for it. */
function leadIn({ words, table }: PlainSheet): readonly string[] {
  return table === null ? words : [...words, "This sheet has one table."];
}

function tableCells({ columns, rows }: PlainTable, top: number): readonly CellAt[] {
  const headings = distinctHeadings(
    columns.map(({ heading }) => heading),
    [],
  );
  const header = headings.map((heading, column) => ({ row: top, column, cell: textCell(heading, HEADER) }));
  const body = rows.flatMap((row, at) =>
    row.map(({ text, shows }, column) => ({ row: top + 1 + at, column, cell: CELLS[shows](text) })),
  );
  return [...header, ...body];
}

/** A sheet that is read aloud from A1 down: title, words, table. `tables` gives out the names of tables. */
export function plainSheet(sheet: PlainSheet, title: string, tables: NameBook, document: PrintDocument): SheetDesign {
  const { heading, table } = sheet;
  const words = leadIn(sheet);
  // Words wrap where they have the sheet to themselves; above a table they run on over its columns.
  const style = table === null ? PLAIN : { ...PLAIN, wrap: false };
  const top = 1 + words.length;
  const repeated = table === null ? 0 : top;
  const cells: readonly CellAt[] = [
    { row: 0, column: 0, cell: textCell(heading, TITLE) },
    ...words.map((text, at) => ({ row: 1 + at, column: 0, cell: textCell(text, style) })),
    ...(table === null ? [] : tableCells(table, top)),
  ];
  const widths = table === null ? [WORDS_WIDTH] : table.columns.map(({ width }) => Math.max(12, Math.round(width * WIDER)));
  const right = widths.length - 1;
  const box = { top, left: 0, bottom: top + (table?.rows.length ?? 0), right };
  const name = tables.name(`Table_${title.replace(/[^A-Za-z0-9]+/g, "_")}`);
  return {
    ...blankSheet(title),
    whenThere: "replace",
    rows: rowsOf(cells),
    columns: columnsOf(widths),
    tables: table === null ? [] : [{ name, box, style: null, filterButtons: false, bandedRows: false }],
    print: printPages({ ...document, titleRows: { first: repeated, last: repeated }, breaks: [] }),
  };
}
