import { fullAddress } from "../../grid/a1";
import type { CheckContext } from "../checkContext";
import type { PlanRule } from "../checkRule";
import { actionTables, isBlankRow } from "../facts/actionTables";
import { rowBlocks } from "../facts/rowBlocks";
import type { RowBlock } from "../facts/rowBlocks";
import type { Found } from "../finding";

/** More blank rows than this end a table; what follows is another. */
const MOST_ROWS = 3;

function lookIn({ sheet, left, right, rows }: RowBlock, context: CheckContext): readonly Found[] {
  const grid = context.grid(sheet);
  if (grid === null) return [];
  return rows.slice(1).flatMap((box, index): Found[] => {
    const top = (rows[index]?.bottom ?? box.top) + 1;
    const count = box.top - top;
    if (count < 1 || count > MOST_ROWS) return [];
    for (let row = top; row < box.top; row++) if (!isBlankRow(grid, row, left, right)) return [];
    if (grid.merges.some((merge) => merge.top < top && merge.bottom >= top && merge.left <= right && merge.right >= left))
      return [];
    return [{ at: fullAddress(sheet, { top, bottom: box.top - 1, left, right }), facts: { rows: String(count) } }];
  });
}

/** Blank rows stand between the rows of one table: of actions, of targets, of the glossary. */
export const gapInTable: PlanRule = {
  about: "plan",
  code: "gap-in-table",
  level: "confirm",
  title: "Blank rows inside a table",
  why: "Sorting, filtering and screen readers stop at a blank row and take what follows for another table.",
  says: "Blank rows between rows of one table: {rows}.",
  todo: "Delete the blank rows, or fill in what is missing.",
  look: (context) => {
    const tables = actionTables(context).map(({ grid, box, actions }) => ({
      sheet: grid.sheet,
      left: box.left,
      right: box.right,
      rows: actions.map((action) => action.box),
    }));
    const { targets, glossary } = context.reading.plan;
    return [...tables, ...rowBlocks(targets), ...rowBlocks(glossary)].flatMap((block) => lookIn(block, context));
  },
};
