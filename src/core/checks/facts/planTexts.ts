import { cellAddress, quoteSheet } from "../../grid/a1";
import type { CheckContext } from "../checkContext";
import type { RowsTouched } from "../checkRule";
import { oncePerCheck } from "./oncePerCheck";
import { perPart } from "./perPart";
import { rowsRead } from "./sheetRows";
import type { SheetRow } from "./sheetRows";

/** One cell of words, where it stands. */
export interface CellWords {
  readonly at: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly bold: boolean;
}

function wordsOf({ sheet, row, cells }: SheetRow): readonly CellWords[] {
  const words: CellWords[] = [];
  const quoted = quoteSheet(sheet);
  for (const [column, cell] of cells.entries()) {
    if (typeof cell?.value !== "string" || cell.text.length < 2) continue;
    const { text, bold } = cell;
    words.push({ at: `${quoted}!${cellAddress(row, column)}`, sheet, row, column, text, bold });
  }
  return words;
}

/** The cells of words of each row of the sheets that the plan was read from; a row's list stays the same while nothing in it changes. */
export const planTextRows = perPart(rowsRead, wordsOf);

/** Every cell of words on the sheets that the plan was read from, in the order of the tabs, rows and columns. */
export const planTexts = oncePerCheck((context): readonly CellWords[] => planTextRows(context).flat());

/** The same in some rows. */
export function planTextsIn(context: CheckContext, isWanted: RowsTouched): readonly CellWords[] {
  const rows = planTextRows(context);
  return rowsRead(context).flatMap(({ sheet, row }, at) => (isWanted(sheet, row) ? (rows[at] ?? []) : []));
}
