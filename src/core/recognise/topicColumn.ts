import type { Column } from "./columnMeanings";
import type { Line } from "./sheetView";

const TOPIC = /^(?:work )?(?:topic|subject|area|issue|section|heading)s?(?: (?:name|title))?$/i;

/** Whether each cell of a column stands for several rows, merged down or written on the first of them. */
export function headsRows({ column }: Column, lines: readonly Line[]): boolean {
  const rows = lines.filter(({ spots }) => spots.length > 1);
  const cells = rows.flatMap(({ spots }) => spots.filter((spot) => spot.column === column));
  return cells.length > 0 && cells[0]?.row === rows[0]?.row && cells.length * 2 <= rows.length;
}

/** A column called topic or area, left of the actions, whose cells each head several rows, is the aim that those rows stand under. */
export function withTopic(columns: readonly Column[], lines: readonly Line[]): readonly Column[] {
  if (columns.some(({ means }) => means === "priority" || means === "objective")) return columns;
  const action = columns.find(({ means }) => means === "action")?.column ?? -1;
  const topic = columns.find(
    (column) => column.means === null && column.column < action && TOPIC.test(column.heading) && headsRows(column, lines),
  );
  return columns.map((column) => (column === topic ? { ...column, means: "objective" } : column));
}
