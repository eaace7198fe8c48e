import { textCell, type CellAt } from "../design/designCells";
import { cellSafe } from "../design/safeText";
import type { DesignCell } from "../design/sheetDesign";
import { STYLES } from "../design/styles";

/** One labelled part of the heading rows: the label in column A, its values below one another in column B. */
export interface HeadingPart {
  readonly label: string;
  readonly values: readonly DesignCell[];
}

/** Heading rows as cells, with where each label stands and the first row that is free again (from 0). */
export interface HeadingBlock {
  readonly cells: readonly CellAt[];
  /** Label to its first and last row (from 0). */
  readonly rows: ReadonlyMap<string, { readonly first: number; readonly last: number }>;
  readonly next: number;
  /** About how many lines of text the rows take on screen. */
  readonly lines: number;
}

/** The widths of the label and the value column, in characters. */
export const LABEL_WIDTH = 13;
export const VALUE_WIDTH = 60;

/** Paragraphs as values: one a row, empty ones left out because an empty row ends the part. */
export function paragraphCells(texts: readonly string[]): readonly DesignCell[] {
  const paragraphs = texts.flatMap((text) => cellSafe(text).split("\n"));
  return paragraphs.filter((text) => text.trim() !== "").map((text) => textCell(text.trim(), STYLES.text));
}

function linesOf(cell: DesignCell): number {
  return Math.max(1, Math.ceil(String(cell.value ?? "").length / VALUE_WIDTH));
}

/** The heading rows of a sheet: its title in A1, then every part that has a value, as PLAN_LABELS tells. */
export function headingBlock(title: string | null, parts: readonly HeadingPart[]): HeadingBlock {
  const cells: CellAt[] = [{ row: 0, column: 0, cell: textCell(title, STYLES.title) }];
  const rows = new Map<string, { first: number; last: number }>();
  let next = 1;
  for (const { label, values } of parts.filter((part) => part.values.length > 0)) {
    cells.push({ row: next, column: 0, cell: textCell(label, STYLES.label) });
    values.forEach((cell, at) => cells.push({ row: next + at, column: 1, cell }));
    rows.set(label, { first: next, last: next + values.length - 1 });
    next += values.length;
  }
  const lines = parts.flatMap(({ values }) => values).reduce((sum, cell) => sum + linesOf(cell), 2);
  return { cells, rows, next, lines };
}
