import { cellAddress, columnLetters, fullAddress, oneCell } from "../../grid/a1";
import { textAt } from "../../grid/grid";
import { COLUMNS } from "../../plan/columns";
import type { PlanRule } from "../checkRule";
import { actionTables } from "../facts/actionTables";
import type { ActionTable, TableColumn } from "../facts/actionTables";
import type { Fix, Found } from "../finding";

/** Fewer cells than this beside a table are notes, not a column. */
const FEWEST_FILLED = 3;

/** The heading that certainly belongs there: what the table before says, or "Ref" over refs. */
function headingFor({ heading, means, why }: TableColumn): string | null {
  if (why === "table-before" && heading !== "") return heading;
  return means === "ref" ? COLUMNS.ref.heading : null;
}

/** The columns without a heading, those that stand side by side together. */
function bareRuns({ columns, grid, box }: ActionTable): readonly (readonly TableColumn[])[] {
  const runs: TableColumn[][] = [];
  for (const column of columns) {
    if (column.why === "heading" || textAt(grid, box.top, column.column) !== "") continue;
    const last = runs.at(-1);
    if (last?.at(-1)?.column === column.column - 1) last.push(column);
    else runs.push([column]);
  }
  return runs;
}

function fixOf({ grid, box }: ActionTable, run: readonly TableColumn[]): Fix | null {
  const headings = run.map(headingFor);
  if (headings.includes(null)) return null;
  const why = "A heading that was missing";
  return {
    changes: run.map(({ column }, index) => {
      return { sheet: grid.sheet, cell: cellAddress(box.top, column), before: null, after: headings[index] ?? null, why };
    }),
  };
}

function sayColumns(left: number, count: number): string {
  const first = columnLetters(left);
  return count === 1 ? `column ${first}` : `columns ${first} to ${columnLetters(left + count - 1)}`;
}

/** How many of a table's actions have something in a column. */
function filledIn({ grid, actions }: ActionTable, column: number): number {
  return actions.filter(({ box }) => textAt(grid, box.top, column) !== "").length;
}

/** A column right beside the table that most of its actions fill, without a heading and so not read as part of it. */
function besideIt(table: ActionTable): readonly Found[] {
  const { grid, box, actions } = table;
  const column = box.right + 1;
  const filled = filledIn(table, column);
  if (filled < FEWEST_FILLED || filled * 2 <= actions.length || textAt(grid, box.top, column) !== "") return [];
  const holds = `words beside ${filled} of ${actions.length} actions`;
  const at = fullAddress(grid.sheet, oneCell(box.top, column));
  return [{ at, facts: { columns: sayColumns(column, 1), holds }, level: "confirm" }];
}

function lookIn(table: ActionTable): readonly Found[] {
  return table.headed ? [...inIt(table), ...besideIt(table)] : [];
}

function inIt(table: ActionTable): readonly Found[] {
  const { grid, box } = table;
  return bareRuns(table).map((run) => {
    const names = run.map(({ means }) =>
      means === null || means === "priority" ? "words of its own" : COLUMNS[means].heading.toLowerCase(),
    );
    const fix = fixOf(table, run);
    const left = run[0]?.column ?? 0;
    return {
      at: fullAddress(grid.sheet, { top: box.top, bottom: box.top, left, right: left + run.length - 1 }),
      facts: { columns: sayColumns(left, run.length), holds: names.join(", ") },
      ...(fix === null ? {} : { fix }),
      ...(run.every(({ means }) => means === "ref") ? { level: "improve" as const } : {}),
    };
  });
}

/** A table of actions with other headings has none over some of its columns. A bare column of refs is common, and only improved. */
export const missingHeader: PlanRule = {
  about: "plan",
  code: "missing-header",
  level: "must-fix",
  title: "Columns without a heading",
  why: "Nobody can tell for certain what a column without a heading holds, and a screen reader has nothing to say.",
  says: "No heading stands over {columns}: {holds}.",
  todo: "Write the heading, the same as in the other tables.",
  reads: [],
  look: (context) => actionTables(context).flatMap(lookIn),
};
