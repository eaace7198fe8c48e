import { cellAddress, type Box } from "../grid/a1";
import { tableObject } from "../build/tableSpec";
import { formulaCell, textCell, type CellAt } from "../design/designCells";
import type { DesignCell, DesignTable } from "../design/sheetDesign";
import { STYLES } from "../design/styles";

/** A part of the overview: its cells, and its table where it is one. */
export interface OverviewPart {
  readonly cells: readonly CellAt[];
  readonly tables: readonly DesignTable[];
  /** The block of its rows below the headings, and the first row (from 0) that is free below it. */
  readonly body: Box;
  readonly next: number;
}

/** The places of one row: the address of its cell in a column counted from the part's first. */
export type RowAddress = (column: number) => string;

/** A part that is a title and a table of rows, its title at `top` and `left` (from 0). Each row makes its cells knowing where it stands. */
export function tablePart(
  words: { readonly title: string; readonly name: string; readonly headings: readonly string[] },
  rows: readonly ((address: RowAddress, row: number) => readonly DesignCell[])[],
  top: number,
  left: number,
): OverviewPart {
  const header = top + 1;
  const body = { top: header + 1, left, bottom: header + rows.length, right: left + words.headings.length - 1 };
  const cells = rows.flatMap((make, at) => {
    const row = body.top + at;
    return make((column) => cellAddress(row, left + column), row).map((cell, column) => ({ row, column: left + column, cell }));
  });
  return {
    cells: [
      { row: top, column: left, cell: textCell(words.title, { ...STYLES.subtitle, bold: true, colour: "1F3864" }) },
      ...words.headings.map((heading, column) => ({
        row: header,
        column: left + column,
        cell: textCell(heading, STYLES.header),
      })),
      ...cells,
    ],
    tables: [{ ...tableObject(words.name, { ...body, top: header }), filterButtons: false }],
    body,
    next: body.bottom + 1,
  };
}

/** A count that Excel works out. */
export function countCell(formula: string, value: number): DesignCell {
  return formulaCell(formula, value, STYLES.bodyCount);
}

/** The cells of one column of a block as formulas name them: $B$5:$B$9. */
export function columnRange({ top, bottom }: Box, column: number): string {
  const fixed = (row: number): string => cellAddress(row, column).replace(/^([A-Z]+)/, "$$$1$$");
  return `${fixed(top)}:${fixed(bottom)}`;
}

/** Formulas added up; 0 for none. */
export function sumOf(formulas: readonly string[]): string {
  return formulas.length === 0 ? "0" : formulas.join("+");
}
