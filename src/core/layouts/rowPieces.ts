import { fittedHeight } from "../design/fittedHeight";
import type { DesignColumn } from "../design/sheetDesign";
import type { PrintCell } from "./printDocument";
import { sheetCell } from "./sheetCells";

/** What is taller than this, in points, goes on in the next row: Excel shows no row higher than 409. */
export const TALLEST = 360;

/** The most characters (from 0 to all) of which a text of so many is not too tall. */
function mostThatFits(text: string, isTall: (text: string) => boolean): number {
  let [fits, tooMany] = [1, text.length + 1];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (isTall(text.slice(0, middle))) tooMany = middle;
    else fits = middle;
  }
  return fits;
}

/** Where a text that fits up to `most` is cut: at its last space, else between two characters. */
function cutAt(text: string, most: number): number {
  const space = text.lastIndexOf(" ", most);
  if (space > 0) return space;
  return /[\uD800-\uDBFF]/.test(text.charAt(most - 1)) && most > 1 ? most - 1 : most;
}

/** A line in parts that are not too tall by themselves. */
export function lineParts(line: string, isTall: (text: string) => boolean): readonly string[] {
  const parts: string[] = [];
  let rest = line;
  while (isTall(rest)) {
    const at = cutAt(rest, mostThatFits(rest, isTall));
    parts.push(rest.slice(0, at));
    rest = rest.slice(at).trimStart();
  }
  return [...parts, rest];
}

/** The lines of a cell in cells that are not too tall to be shown. */
function cellPieces(cell: PrintCell, column: DesignColumn): readonly PrintCell[] {
  const isTall = (lines: readonly string[]): boolean =>
    (fittedHeight([sheetCell({ ...cell, lines })], [column], () => false) ?? 0) > TALLEST;
  if (!isTall(cell.lines)) return [cell];
  const rows: string[][] = [];
  for (const line of cell.lines.flatMap((each) => lineParts(each, (text) => isTall([text])))) {
    const last = rows.at(-1);
    if (last === undefined || isTall([...last, line])) rows.push([line]);
    else last.push(line);
  }
  return rows.map((lines) => ({ ...cell, lines }));
}

/** A row in rows that are not too tall to be shown: what does not fit goes on in the row below, where all else is empty. */
export function rowPieces(row: readonly PrintCell[], columns: readonly DesignColumn[]): readonly (readonly PrintCell[])[] {
  const pieces = row.map((cell, at) => cellPieces(cell, columns[at] ?? { width: null, hidden: false }));
  const depth = Math.max(1, ...pieces.map(({ length }) => length));
  return Array.from({ length: depth }, (_, at) =>
    row.map((cell, column) => pieces[column]?.[at] ?? { ...cell, lines: [], status: null }),
  );
}
