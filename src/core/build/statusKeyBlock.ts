import type { Box } from "../grid/a1";
import { textAt, type Grid } from "../grid/grid";
import { formulaCell, textCell, type CellAt } from "../design/designCells";
import type { DesignCell } from "../design/sheetDesign";
import { STYLES } from "../design/styles";
import { BOOK_TABLES } from "../plan/bookTables";
import { columnReference, type BookContext } from "./bookContext";
import { countHeadings, noStatus, statusCount } from "./priorityColumns";
import type { PlacedPriority } from "./prioritySheet";

const HEADINGS = BOOK_TABLES.priorities.headings;
/** The rows below the statuses: those without one, and all. */
export const KEY_TOTALS = 2;

const KEY_HEADINGS = ["Status", "Meaning", "Actions"] as const;

/** The status key with how many actions of the whole plan have each status, its header at a row (from 0). */
export function keyCells(top: number, priorities: readonly PlacedPriority[], context: BookContext): readonly CellAt[] {
  const { tables, lists, key } = context;
  const headings = countHeadings(context);
  const header = KEY_HEADINGS.map((heading, column) => ({ row: top, column, cell: textCell(heading, STYLES.header) }));
  const sum = (heading: string, value: number): DesignCell =>
    formulaCell(`SUM(${columnReference(tables.priorities.name, heading)})`, value, STYLES.bodyCount);
  const rows = key.flatMap(({ label, meaning }, at) => {
    const row = top + 1 + at;
    const explained = `INDEX(${columnReference(tables.statuses.name, BOOK_TABLES.statuses.headings.meaning)},${String(at + 1)})&""`;
    const count = priorities.reduce((all, priority) => all + statusCount(priority, label), 0);
    return [
      { row, column: 0, cell: formulaCell(`INDEX(${lists.statuses},${String(at + 1)})`, label, STYLES.bodyStatus) },
      { row, column: 1, cell: formulaCell(explained, meaning, STYLES.body) },
      { row, column: 2, cell: sum(headings[at] ?? label, count) },
    ];
  });
  const none = priorities.reduce((all, priority) => all + noStatus(priority, context), 0);
  const all = priorities.reduce((count, priority) => count + priority.rows.length, 0);
  const last = [
    { words: HEADINGS.noStatus, meaning: "No status, or one that is not in the key.", cell: sum(HEADINGS.noStatus, none) },
    { words: "All actions", meaning: "", cell: sum(HEADINGS.total, all) },
  ].flatMap(({ words, meaning, cell }, at) => {
    const row = top + 1 + key.length + at;
    return [
      { row, column: 0, cell: textCell(words, STYLES.bodyStatus) },
      { row, column: 1, cell: textCell(meaning, STYLES.body) },
      { row, column: 2, cell },
    ];
  });
  return [...header, ...rows, ...last];
}

/** The first column of the key on a plan's sheet that is there, below its header; null when it is gone. */
export function standingKeyBox(grid: Grid): Box | null {
  const header = grid.rows.findIndex((_, row) => KEY_HEADINGS.every((heading, column) => textAt(grid, row, column) === heading));
  if (header < 0) return null;
  let bottom = header;
  while (textAt(grid, bottom + 1, 0) !== "") bottom += 1;
  return bottom === header ? null : { top: header + 1, left: 0, bottom, right: 0 };
}
