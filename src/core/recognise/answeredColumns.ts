import type { Answered } from "./answered";
import type { Column } from "./columnMeanings";

/**
 * Columns with the meanings that the officer gave them. A meaning that another column had goes over to the one it was given to, and of
 * two columns that were given the same one the first keeps it: no text of either is lost. `placeOf` says a column's place.
 */
export function answeredColumns(
  columns: readonly Column[],
  answers: Answered,
  placeOf: (column: Column) => string,
): readonly Column[] {
  const said = new Map<Column, Column["means"]>();
  for (const column of columns) {
    const means = answers.column(placeOf(column));
    if (means === undefined) continue;
    said.set(column, means !== null && [...said.values()].includes(means) ? null : means);
  }
  if (said.size === 0) return columns;
  const given = new Set([...said.values()].filter((means) => means !== null));
  return columns.map((column) => {
    const means = said.get(column);
    if (means !== undefined) return { ...column, means, why: "answer" };
    return column.means !== null && given.has(column.means) ? { ...column, means: null } : column;
  });
}
