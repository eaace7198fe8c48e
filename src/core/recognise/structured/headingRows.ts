import { foldHeading } from "../../design/standing";
import { cellAt, textAt } from "../../grid/grid";
import type { Cell, Grid } from "../../grid/grid";

/** The labelled rows above a table of ours: label to the cells beside it, from top to bottom. */
export type HeadingRows = ReadonlyMap<string, readonly Cell[]>;

/**
 * Reads the heading rows of one of our sheets, down to a row counted from 0: a label in column A with its values in column B below
 * one another, up to an empty row or the next label. Labels are folded; of equal ones the first counts.
 */
export function readHeadingRows(grid: Grid, before: number): HeadingRows {
  const found = new Map<string, Cell[]>();
  let open: Cell[] | null = null;
  for (let row = 1; row < before; row += 1) {
    const label = foldHeading(textAt(grid, row, 0));
    const value = cellAt(grid, row, 1);
    const filled = value !== null && value.text.trim() !== "";
    if (label !== "") {
      open = found.has(label) ? null : [];
      if (open !== null) found.set(label, open);
    } else if (!filled) open = null;
    if (open !== null && filled) open.push(value);
  }
  return found;
}

/** The values beside a label, as shown; none where the label is missing. */
export function textsBeside(rows: HeadingRows, label: string): readonly string[] {
  return (rows.get(foldHeading(label)) ?? []).map(({ text }) => text.trim());
}

/** The values beside a label as one text, a line each; null where there are none. */
export function textBeside(rows: HeadingRows, label: string): string | null {
  const texts = textsBeside(rows, label);
  return texts.length === 0 ? null : texts.join("\n");
}
