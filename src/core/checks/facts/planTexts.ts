import { cellAddress, quoteSheet } from "../../grid/a1";
import type { CheckContext } from "../checkContext";
import type { RowsTouched } from "../checkRule";
import { earlierCells } from "./earlierCells";
import { renewedPerCheck } from "./oncePerCheck";
import { sheetsRead } from "./sheetsRead";

/** One cell of words, where it stands. */
export interface CellWords {
  readonly at: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly bold: boolean;
}

const everyRow: RowsTouched = () => true;

function gather(context: CheckContext, isWanted: RowsTouched, before: readonly CellWords[]): readonly CellWords[] {
  const words: CellWords[] = [];
  const earlier = earlierCells(before);
  for (const { sheet, rows } of sheetsRead(context)) {
    const quoted = quoteSheet(sheet);
    for (const [row, cells] of rows.entries()) {
      if (!isWanted(sheet, row)) continue;
      for (const [column, cell] of cells.entries()) {
        if (typeof cell?.value !== "string" || cell.text.length < 2) continue;
        const was = earlier(sheet, row, column);
        const { text, bold } = cell;
        const isSame = was?.text === text && was.bold === bold;
        words.push(isSame ? was : { at: `${quoted}!${cellAddress(row, column)}`, sheet, row, column, text, bold });
      }
    }
  }
  return words;
}

/** Every cell of words on the sheets that the plan was read from, in the order of the tabs, rows and columns. */
export const planTexts = renewedPerCheck<readonly CellWords[]>((context, before) => gather(context, everyRow, before ?? []));

/** The same in some rows. */
export function planTextsIn(context: CheckContext, isWanted: RowsTouched): readonly CellWords[] {
  return gather(context, isWanted, []);
}
