import { contentOf } from "./columnContent";
import type { HeaderRow } from "./headerRows";
import type { Line } from "./sheetView";

/** Whether a heading stands over a column, its own or one merged across it. */
function isHeaded({ headings, reach }: HeaderRow, column: number): boolean {
  return headings.has(column) || [...reach].some(([left, right]) => left < column && column <= right);
}

/** The shortest name of a group, on average: a mark in the margin ("x", "NEW") is shorter. */
const SHORTEST_NAME = 6;
const LONGEST_NAME = 110;

/**
 * The column left of a table that has no heading and names groups of its rows: merged down over them, or written on the first row of
 * each, the table's first row among them. null when there is none.
 */
export function groupNames(header: HeaderRow, lines: readonly Line[]): number | null {
  const column = header.left - 1;
  const rows = lines.filter(({ spots }) => spots.length > 1 && spots.some((spot) => spot.column > column));
  const names = rows.flatMap(({ spots }) => spots.filter((spot) => spot.column === column));
  const [first] = names;
  if (column < 0 || first === undefined || names.length < 2 || first.row !== rows[0]?.row) return null;
  const letters = names.reduce((sum, { text }) => sum + text.length, 0) / names.length;
  const once = new Set(names.map(({ text }) => text)).size === names.length;
  const fits = letters >= SHORTEST_NAME && names.every(({ text }) => text.length <= LONGEST_NAME && /\p{L}{3}/u.test(text));
  return once && fits && names.length * 3 <= rows.length * 2 ? column : null;
}

/** The columns beside and between a header's that have no heading but are filled down the table, or name groups of its rows. */
export function unheaded(header: HeaderRow, lines: readonly Line[], naming: number | null): readonly number[] {
  const filled = (column: number): boolean => contentOf(lines, column, column).share >= 0.4;
  const within = Array.from({ length: header.right - header.left }, (_, index) => header.left + index + 1);
  const inside = within.filter((column) => !isHeaded(header, column) && filled(column));
  const beside = header.left > 0 && (naming === header.left - 1 || filled(header.left - 1)) ? [header.left - 1] : [];
  const after = filled(header.right + 1) ? [header.right + 1] : [];
  return [...beside, ...inside, ...after];
}
