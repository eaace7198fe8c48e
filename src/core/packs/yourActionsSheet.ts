import { dayRule } from "../build/cellRules";
import { tableObject } from "../build/tableSpec";
import { blankSheet } from "../design/blankSheet";
import { rowsOf, textCell } from "../design/designCells";
import type { CellAt } from "../design/designCells";
import type { ConditionalFormat, DesignCell, SheetDesign, Validation } from "../design/sheetDesign";
import { STYLES, TAB_COLOURS } from "../design/styles";
import type { Box } from "../grid/a1";
import { cellText } from "../grid/cellText";
import { COLUMN_KEYS } from "../plan/columns";
import type { ColumnKey } from "../plan/columns";
import { dayWords } from "../plan/days";
import { PACK_SHEETS } from "../returns/packRecord";
import type { IssuedAction } from "../returns/packRecord";
import { isOpen, packColumns } from "./packColumns";
import type { PackColumn, PackRow } from "./packColumns";
import type { PackInput } from "./packInput";
import { packListRule, packRagColours, packStatusColours } from "./packLists";
import { PACK_PROTECTION, packPrint } from "./packLooks";

const HEADER_ROW = 3;
const TABLE_NAME = "YourActions";

/** A sheet of the pack with what its record has to keep. */
export interface YourActions {
  readonly design: SheetDesign;
  readonly columns: readonly ColumnKey[];
  readonly open: readonly ColumnKey[];
  readonly actions: readonly IssuedAction[];
}

function shownText({ value, style }: DesignCell): string {
  return cellText(value, style?.format ?? "General");
}

/** The rows of the table and what was issued in them. */
function tableCells(columns: readonly PackColumn[], { share }: PackInput): readonly (readonly DesignCell[])[] {
  return share.actions.map((shared, at) => {
    const row: PackRow = { shared, action: shared.action, status: shared.action.status };
    const place = { row: HEADER_ROW + 1 + at, address: () => "" };
    return columns.map(({ cell }) => cell(row, place));
  });
}

function recorded(
  columns: readonly PackColumn[],
  cells: readonly (readonly DesignCell[])[],
  { share }: PackInput,
): YourActions["actions"] {
  return share.actions.map(({ action, priority, role }, at) => {
    const values = columns.flatMap(({ key }, column): [ColumnKey, string][] => {
      const [known] = COLUMN_KEYS.filter((each) => each === key);
      const cell = cells[at]?.[column];
      return known === undefined || cell === undefined ? [] : [[known, shownText(cell)]];
    });
    return { id: action.id, role, priorityId: priority.id ?? "", values: new Map(values) };
  });
}

function rulesOf(
  columns: readonly PackColumn[],
  body: Box,
  input: PackInput,
): [readonly Validation[], readonly ConditionalFormat[]] {
  const boxOf = (key: ColumnKey): Box | null => {
    const at = columns.findIndex((column) => column.key === key);
    return at < 0 ? null : { ...body, left: at, right: at };
  };
  const [status, rag, updated] = [boxOf("status"), boxOf("rag"), boxOf("updated")];
  return [
    [
      ...(status === null ? [] : [packListRule(status, "statuses")]),
      ...(rag === null ? [] : [packListRule(rag, "ratings")]),
      ...(updated === null ? [] : [dayRule(updated)]),
    ],
    [...(status === null ? [] : packStatusColours(status, input)), ...(rag === null ? [] : packRagColours(rag, input))],
  ];
}

function headingCells({ fingerprint: { agency, round, due }, plan }: PackInput): readonly CellAt[] {
  const by = due === null ? [] : [`please return by ${dayWords(due)}`];
  const words = [...(plan.title === null ? [] : [plan.title]), round, ...by].join(" · ");
  return [
    { row: 0, column: 0, cell: textCell(`Your actions: ${agency}`, STYLES.title) },
    { row: 1, column: 0, cell: textCell(words, STYLES.subtitle) },
  ];
}

/** The sheet of an agency's actions: those it leads by priority, then those it supports; what it is to fill in is open, the rest protected. */
export function yourActionsSheet(input: PackInput): YourActions {
  const columns = packColumns(input);
  const cells = tableCells(columns, input);
  const bottom = HEADER_ROW + Math.max(cells.length, 1);
  const box = { top: HEADER_ROW, left: 0, bottom, right: columns.length - 1 };
  const [validations, conditionalFormats] = rulesOf(columns, { ...box, top: box.top + 1 }, input);
  const rows = rowsOf([
    ...headingCells(input),
    ...columns.map(({ heading }, column) => ({ row: HEADER_ROW, column, cell: textCell(heading, STYLES.header) })),
    ...cells.flatMap((row, at) => row.map((cell, column) => ({ row: HEADER_ROW + 1 + at, column, cell }))),
  ]);
  const sizes = columns.map(({ width, hidden = false }) => ({ width, hidden }));
  const keys = COLUMN_KEYS.filter((key) => columns.some((column) => column.key === key));
  return {
    design: {
      ...blankSheet(PACK_SHEETS.actions),
      tabColour: TAB_COLOURS.priority,
      rows,
      columns: sizes,
      tables: [tableObject(TABLE_NAME, box)],
      validations,
      conditionalFormats,
      freeze: { rows: HEADER_ROW + 1, columns: 1 },
      print: packPrint(input, HEADER_ROW),
      protection: PACK_PROTECTION,
    },
    columns: keys,
    open: keys.filter(isOpen),
    actions: recorded(columns, cells, input),
  };
}
