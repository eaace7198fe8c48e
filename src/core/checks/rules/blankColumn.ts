import { fullAddress } from "../../grid/a1";
import { cellAt, textAt } from "../../grid/grid";
import { COLUMNS } from "../../plan/columns";
import type { CheckContext } from "../checkContext";
import type { PlanRule } from "../checkRule";
import { actionTables } from "../facts/actionTables";
import type { ActionTable, TableColumn } from "../facts/actionTables";
import { rowBlocks } from "../facts/rowBlocks";
import type { RowBlock } from "../facts/rowBlocks";
import type { Found } from "../finding";

const LEAST_ROWS = 2;

/** A column of a table that is looked at; one without a heading or a meaning has null. */
interface Column {
  readonly at: number;
  readonly heading: string;
  readonly means: TableColumn["means"];
}

function columnsToLookAt({ columns, box }: ActionTable, structured: boolean): readonly Column[] {
  const found: Column[] = [];
  for (let at = box.left; at <= box.right; at++) {
    const { means = null, heading = "" } = columns.find((one) => one.column === at) ?? {};
    const ours = structured && means !== null && means !== "priority" && COLUMNS[means].always;
    if (!ours && means !== "priority" && means !== "action") found.push({ at, heading, means });
  }
  return found;
}

function isBlank({ grid, actions }: ActionTable, column: number): boolean {
  return actions.every(({ box }) => {
    for (let row = box.top; row <= box.bottom; row++) {
      const cell = cellAt(grid, row, column);
      if (cell !== null && (cell.text.trim() !== "" || cell.fill !== null)) return false;
    }
    return true;
  });
}

/** The blank columns of a table, those that stand side by side together. */
function blankRuns(table: ActionTable, structured: boolean): readonly (readonly Column[])[] {
  const runs: Column[][] = [];
  for (const column of columnsToLookAt(table, structured)) {
    if (!isBlank(table, column.at)) continue;
    const last = runs.at(-1);
    if (last?.at(-1)?.at === column.at - 1) last.push(column);
    else runs.push([column]);
  }
  return runs;
}

function isReview({ actions }: ActionTable): boolean {
  return actions[0]?.spot.review ?? false;
}

/** Whether another table of the plan has something in a column of the same meaning. */
function filledElsewhere(run: readonly Column[], table: ActionTable, tables: readonly ActionTable[]): boolean {
  const wanted = new Set(run.flatMap(({ means }) => (means === null ? [] : [means])));
  return tables.some(
    (other) =>
      other !== table &&
      isReview(other) === isReview(table) &&
      other.columns.some(({ means, column }) => means !== null && wanted.has(means) && !isBlank(other, column)),
  );
}

function lookIn(table: ActionTable, tables: readonly ActionTable[], { reading }: CheckContext): readonly Found[] {
  const { grid, actions } = table;
  const top = actions[0]?.box.top ?? 0;
  const bottom = actions.at(-1)?.box.bottom ?? top;
  if (actions.length < LEAST_ROWS) return [];
  return blankRuns(table, reading.structured).map((run) => {
    const left = run[0]?.at ?? 0;
    return {
      at: fullAddress(grid.sheet, { top, bottom, left, right: left + run.length - 1 }),
      facts: { columns: run.map(({ heading }) => heading || "no heading").join(", "), rows: String(actions.length) },
      ...(filledElsewhere(run, table, tables) ? { level: "confirm" as const } : {}),
    };
  });
}

/** Columns of a table of targets that have a heading and nothing under it. */
function lookInTargets({ sheet, left, right, rows }: RowBlock, { grid: gridOf }: CheckContext): readonly Found[] {
  const grid = gridOf(sheet);
  const top = rows[0]?.top ?? 0;
  if (grid === null || rows.length < LEAST_ROWS) return [];
  const found: Found[] = [];
  for (let column = left; column <= right; column++) {
    const heading = textAt(grid, top - 1, column);
    if (heading === "" || rows.some((row) => textAt(grid, row.top, column) !== "")) continue;
    const box = { top, bottom: rows.at(-1)?.bottom ?? top, left: column, right: column };
    found.push({ at: fullAddress(sheet, box), facts: { columns: heading, rows: String(rows.length) } });
  }
  return found;
}

/** A whole column of a table of actions or targets is empty. Columns that our own sheets always have may be. */
export const blankColumn: PlanRule = {
  about: "plan",
  code: "blank-column",
  level: "improve",
  title: "Columns that are empty",
  why: "An empty column takes room on the page, and a screen reader reads blank after blank.",
  says: "{columns}: empty in all {rows} rows of the table.",
  todo: "Fill it, or leave the column out until there is something to say.",
  look: (context) => {
    const tables = actionTables(context);
    const targets = context.reading.structured ? [] : rowBlocks(context.reading.plan.targets);
    return [
      ...tables.flatMap((table) => lookIn(table, tables, context)),
      ...targets.flatMap((block) => lookInTargets(block, context)),
    ];
  },
};
