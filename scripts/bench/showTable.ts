/** One line of a table. */
export type Row = readonly (string | number)[];

const shown = (value: string | number): string => (typeof value === "number" ? value.toLocaleString("en-GB") : value);

/** A table as text: words to the left of their column, figures to the right. */
export function showTable(headings: readonly string[], rows: readonly Row[]): string {
  const lines = [headings, ...rows].map((row) => row.map(shown));
  const widths = headings.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const isWords = headings.map((_, column) => typeof rows[0]?.[column] === "string");
  const cell = (text: string, column: number): string =>
    isWords[column] === true ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0);
  return lines.map((line) => line.map(cell).join("  ").trimEnd()).join("\n");
}
