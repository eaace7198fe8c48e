import { tableObject } from "../build/tableSpec";
import { blankSheet } from "../design/blankSheet";
import { columnsOf, rowsOf, textCell } from "../design/designCells";
import type { SheetDesign } from "../design/sheetDesign";
import { STYLES, TAB_COLOURS } from "../design/styles";
import { COLUMNS } from "../plan/columns";
import { PACK_HEADINGS, PACK_SHEETS } from "../returns/packRecord";
import type { PackInput } from "./packInput";
import { packListRule } from "./packLists";
import type { PackList } from "./packLists";
import { OPEN, PACK_PROTECTION, packPrint } from "./packLooks";

const HEADER_ROW = 3;
const TABLE_NAME = "NewActions";
/** Rows for proposals: more can be had by taking the protection off. */
const ROWS = 10;

const NEW_COLUMNS: readonly { readonly heading: string; readonly width: number; readonly list: PackList | null }[] = [
  { heading: PACK_HEADINGS.priority, width: 28, list: "priorities" },
  { heading: COLUMNS.action.heading, width: 60, list: null },
  { heading: COLUMNS.lead.heading, width: 28, list: "agencies" },
  { heading: COLUMNS.partners.heading, width: 30, list: null },
  { heading: COLUMNS.byWhen.heading, width: 16, list: null },
  { heading: COLUMNS.measure.heading, width: 40, list: null },
];

const NOTE =
  "To propose an action for the plan, write one a row. The partnership decides whether it goes in. Leave the rest empty.";

/** The sheet on which a partner may propose actions: empty rows, all open. */
export function newActionsSheet(input: PackInput): SheetDesign {
  const box = { top: HEADER_ROW, left: 0, bottom: HEADER_ROW + ROWS, right: NEW_COLUMNS.length - 1 };
  const blanks = Array.from({ length: ROWS }, (_, at) => HEADER_ROW + 1 + at).flatMap((row) =>
    NEW_COLUMNS.map((_, column) => ({ row, column, cell: { value: null, style: { ...STYLES.bodyAsTyped, ...OPEN } } })),
  );
  return {
    ...blankSheet(PACK_SHEETS.proposals),
    tabColour: TAB_COLOURS.support,
    rows: rowsOf([
      { row: 0, column: 0, cell: textCell("New actions that you propose", STYLES.title) },
      { row: 1, column: 0, cell: textCell(NOTE, STYLES.note) },
      ...NEW_COLUMNS.map(({ heading }, column) => ({ row: HEADER_ROW, column, cell: textCell(heading, STYLES.header) })),
      ...blanks,
    ]),
    columns: columnsOf(NEW_COLUMNS.map(({ width }) => width)),
    tables: [tableObject(TABLE_NAME, box)],
    validations: NEW_COLUMNS.flatMap(({ list }, column) =>
      list === null ? [] : [packListRule({ ...box, top: box.top + 1, left: column, right: column }, list)],
    ),
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    print: packPrint(input, HEADER_ROW),
    protection: PACK_PROTECTION,
  };
}
