import { fullAddress } from "../../grid/a1";
import type { Box } from "../../grid/a1";
import { textAt } from "../../grid/grid";
import type { Grid } from "../../grid/grid";
import type { PlanRule } from "../checkRule";
import { actionTables } from "../facts/actionTables";
import type { ActionTable, TableAction } from "../facts/actionTables";
import type { Found } from "../finding";

/** The written cells of a row within a table; null where nothing is written. */
function writtenIn(grid: Grid, row: number, { left, right }: Box): Box | null {
  let first = left;
  while (first <= right && textAt(grid, row, first) === "") first++;
  let last = right;
  while (last > first && textAt(grid, row, last) === "") last--;
  return first > right ? null : { top: row, bottom: row, left: first, right: last };
}

/** The rows of an action after its first that hold some of its text, those that follow each other together. */
function runsIn({ grid, box }: ActionTable, action: Box, headings: ReadonlySet<string>): readonly Box[] {
  const runs: Box[] = [];
  for (let row = action.top + 1; row <= action.bottom; row++) {
    const written = headings.has(`${row} ${grid.sheet}`) ? null : writtenIn(grid, row, box);
    if (written === null) continue;
    const last = runs.at(-1);
    if (last?.bottom !== row - 1) runs.push(written);
    else {
      const left = Math.min(last.left, written.left);
      runs[runs.length - 1] = { top: last.top, bottom: row, left, right: Math.max(last.right, written.right) };
    }
  }
  return runs;
}

function lookAt(table: ActionTable, { box, spot }: TableAction, headings: ReadonlySet<string>): readonly Found[] {
  const { grid } = table;
  const meant = grid.merges.some(({ top, bottom, left }) => top === box.top && bottom > box.top && left <= table.box.right);
  if (meant) return [];
  return runsIn(table, box, headings).map((run) => {
    const found = textAt(grid, run.top, run.left).slice(0, 60);
    return {
      at: fullAddress(grid.sheet, run),
      facts: { ref: spot.action.ref === null ? "An action" : `Action ${spot.action.ref}`, row: String(box.top + 1), found },
    };
  });
}

/** The text of an action runs on into a row of its own, as where a page broke. Cells merged downwards say that it is meant. */
export const splitRow: PlanRule = {
  about: "plan",
  code: "split-row",
  level: "confirm",
  title: "Actions split over several rows",
  why: "Sorting or filtering parts the rows, and half of the action is lost.",
  says: "{ref}: its text runs on from row {row} into this row: “{found}”.",
  todo: "Join the rows, so that the action stands in one.",
  look: (context) => {
    const tables = actionTables(context);
    const headings = new Set(tables.filter(({ headed }) => headed).map(({ grid, box }) => `${box.top} ${grid.sheet}`));
    return tables.flatMap((table) =>
      table.actions.filter(({ box }) => box.bottom > box.top).flatMap((action) => lookAt(table, action, headings)),
    );
  },
};
