import { cellAddress, quoteSheet } from "../../grid/a1";
import type { CheckContext } from "../checkContext";
import type { RowsTouched } from "../checkRule";
import { oncePerCheck } from "./oncePerCheck";
import { sheetsRead } from "./sheetsRead";

/** One cell of words, where it stands. */
export interface CellWords {
  readonly at: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const everyRow: RowsTouched = () => true;

/** The same as `planTexts`, in some rows. */
export function planTextsIn(context: CheckContext, isWanted: RowsTouched): readonly CellWords[] {
  const words: CellWords[] = [];
  for (const { sheet, rows } of sheetsRead(context)) {
    const quoted = quoteSheet(sheet);
    for (const [row, cells] of rows.entries()) {
      if (!isWanted(sheet, row)) continue;
      for (const [column, cell] of cells.entries()) {
        if (typeof cell?.value !== "string" || cell.text.length < 2) continue;
        words.push({ at: `${quoted}!${cellAddress(row, column)}`, sheet, row, column, text: cell.text });
      }
    }
  }
  return words;
}

/** Every cell of words on the sheets that the plan was read from, in the order of the tabs, rows and columns. */
export const planTexts: (context: CheckContext) => readonly CellWords[] = oncePerCheck((context) =>
  planTextsIn(context, everyRow),
);
