import { fullAddress } from "../../grid/a1";
import { cellAt } from "../../grid/grid";
import { COLUMNS } from "../../plan/columns";
import type { PlanRule } from "../checkRule";
import { actionTables } from "../facts/actionTables";
import type { ActionTable } from "../facts/actionTables";
import type { Found } from "../finding";

const LEAST_ROWS = 2;

function columnsToLookAt({ columns, box }: ActionTable, structured: boolean): readonly { at: number; heading: string }[] {
  const found: { at: number; heading: string }[] = [];
  for (let at = box.left; at <= box.right; at++) {
    const column = columns.find((one) => one.column === at);
    const means = column?.means ?? null;
    const ours = structured && means !== null && means !== "priority" && COLUMNS[means].always;
    if (!ours && means !== "priority" && means !== "action") found.push({ at, heading: column?.heading ?? "" });
  }
  return found;
}

/** The blank columns of a table, those that stand side by side together. */
function runsOf(table: ActionTable, structured: boolean): readonly { left: number; right: number; headings: string[] }[] {
  const { grid, actions } = table;
  const isBlank = (column: number): boolean =>
    actions.every(({ box }) => {
      for (let row = box.top; row <= box.bottom; row++) {
        const cell = cellAt(grid, row, column);
        if (cell !== null && (cell.text.trim() !== "" || cell.fill !== null)) return false;
      }
      return true;
    });
  const runs: { left: number; right: number; headings: string[] }[] = [];
  for (const { at, heading } of columnsToLookAt(table, structured)) {
    if (!isBlank(at)) continue;
    const last = runs.at(-1);
    if (last?.right === at - 1) {
      last.right = at;
      last.headings.push(heading);
    } else runs.push({ left: at, right: at, headings: [heading] });
  }
  return runs;
}

function lookIn(table: ActionTable, structured: boolean): readonly Found[] {
  const { grid, actions } = table;
  if (actions.length < LEAST_ROWS) return [];
  const top = actions[0]?.box.top ?? 0;
  const bottom = actions.at(-1)?.box.bottom ?? top;
  return runsOf(table, structured).map(({ left, right, headings }) => ({
    at: fullAddress(grid.sheet, { top, bottom, left, right }),
    facts: { columns: headings.map((heading) => heading || "no heading").join(", "), rows: String(actions.length) },
  }));
}

/** A whole column of a table of actions is empty. Columns that our own sheets always have may be. */
export const blankColumn: PlanRule = {
  about: "plan",
  code: "blank-column",
  level: "improve",
  title: "Columns that are empty",
  why: "An empty column takes room on the page, and a screen reader reads blank after blank.",
  says: "{columns}: empty for all {rows} actions of the table.",
  todo: "Fill it, or leave the column out until there is something to say.",
  look: (context) => actionTables(context).flatMap((table) => lookIn(table, context.reading.structured)),
};
