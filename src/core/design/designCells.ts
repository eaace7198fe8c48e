import type { CellStyle, DesignCell, DesignColumn } from "./sheetDesign";
import { cellSafe, needsTextFormat } from "./safeText";

/** One cell and where it stands, counted from 0. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
  readonly cell: DesignCell;
}

/** A cell of text that Excel keeps as it is; an empty one of the style where there is no text. */
export function textCell(text: string | null, style: CellStyle): DesignCell {
  const safe = cellSafe(text ?? "");
  if (safe === "") return { value: null, style };
  return { value: safe, style: needsTextFormat(safe) ? { ...style, format: "@" } : style };
}

/** A cell of lines, one name or paragraph a line. */
export function linesCell(lines: readonly string[], style: CellStyle): DesignCell {
  return textCell(lines.join("\n"), style);
}

/** A cell that Excel works out. `formula` has no leading "="; `value` is what it comes to now. */
export function formulaCell(formula: string, value: string | number, style: CellStyle): DesignCell {
  return { value, formula, style };
}

/** Cells in any order as the rows of a sheet; a later cell at the same place wins. */
export function rowsOf(cells: readonly CellAt[]): readonly (readonly (DesignCell | null)[])[] {
  const rows: (DesignCell | null)[][] = [];
  for (const { row, column, cell } of cells) {
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    while (line.length <= column) line.push(null);
    line[column] = cell;
  }
  return rows;
}

/** Columns that are seen, by their widths in characters. */
export function columnsOf(widths: readonly number[]): readonly DesignColumn[] {
  return widths.map((width) => ({ width, hidden: false }));
}
