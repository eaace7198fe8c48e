import { fullAddress, oneCell } from "../../grid/a1";
import type { CheckContext } from "../checkContext";
import { oncePerCheck } from "./oncePerCheck";

/** One cell of words, where it stands. */
export interface CellWords {
  readonly at: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

function* cellsOf({ content }: CheckContext): Iterable<CellWords> {
  for (const { sheet, visibility, rows } of content.grids) {
    if (visibility !== "visible") continue;
    for (const [row, cells] of rows.entries()) {
      for (const [column, cell] of cells.entries()) {
        if (cell === null || typeof cell.value !== "string" || !/\p{L}/u.test(cell.text)) continue;
        yield { at: fullAddress(sheet, oneCell(row, column)), sheet, row, column, text: cell.text };
      }
    }
  }
}

/** Every cell of words on the sheets in sight, in the order of the tabs, rows and columns. */
export const planTexts = oncePerCheck((context): readonly CellWords[] => [...cellsOf(context)]);
