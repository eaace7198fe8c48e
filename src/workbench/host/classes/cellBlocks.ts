import type { Box } from "../../../core/grid/a1";
import { boxSize } from "../model/boxes";
import { refusal } from "../wire/hostError";

/** Excel's limit for one read. */
const MOST_CELLS = 5_000_000;

/** What each cell of a block gives, as Excel answers: rows of columns; null when the block is too large to read. */
export function blockOf<Value>(box: Box, read: (row: number, column: number) => Value): Value[][] | null {
  const { rows, columns } = boxSize(box);
  if (rows * columns > MOST_CELLS) return null;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => read(box.top + row, box.left + column)),
  );
}

/** Hands each cell its value: a single value goes to all; an array must have the block's very size (InvalidArgument). */
export function spread(box: Box, values: unknown, write: (row: number, column: number, value: unknown) => void): void {
  const { rows, columns } = boxSize(box);
  if (rows * columns > MOST_CELLS) throw refusal("RangeExceedsLimit");
  const given = Array.isArray(values) ? (values as readonly unknown[]) : null;
  if (given !== null) checkSize(given, rows, columns);
  for (let row = 0; row < rows; row += 1) {
    const rowValues = given === null ? null : (given[row] as readonly unknown[]);
    for (let column = 0; column < columns; column += 1) {
      write(box.top + row, box.left + column, rowValues === null ? values : rowValues[column]);
    }
  }
}

/** Refuses with InvalidArgument an array that does not have so many rows and columns. */
export function checkSize(values: readonly unknown[], rows: number, columns: number): void {
  const fits = values.length === rows && values.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) throw refusal("InvalidArgument", `the array must have ${rows} rows and ${columns} columns`);
}

/** The one value that all cells of a block share; null when they differ, as Excel answers. */
export function shared<Value>(box: Box, read: (row: number, column: number) => Value): Value | null {
  const first = read(box.top, box.left);
  for (let row = box.top; row <= box.bottom; row += 1) {
    for (let column = box.left; column <= box.right; column += 1) {
      if (read(row, column) !== first) return null;
    }
  }
  return first;
}
