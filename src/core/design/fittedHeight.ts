import type { CellStyle, DesignCell, DesignColumn } from "./sheetDesign";

const DEFAULT_SIZE = 11;
const DEFAULT_WIDTH = 8.43;

/** Points a line takes for each point of type: Excel's row of Calibri 11 is 15 points high. */
const LINE = 15 / 11;

/** Excel's own limit of a row, in points. */
const HIGHEST = 409;

/** Running text is a little narrower than the digits that widths are counted in; bold type is a little wider. Measured in LibreOffice. */
const LETTERS_A_DIGIT = { plain: 1.05, bold: 0.96 } as const;

/** The padding at both sides of a cell, in characters. */
const PADDING = 0.7;

function linesOf(paragraph: string, room: number): number {
  let lines = 1;
  let filled = 0;
  for (const { length } of paragraph.split(" ")) {
    const joined = filled === 0 ? length : filled + 1 + length;
    if (joined <= room) filled = joined;
    else {
      lines += filled === 0 ? 0 : 1;
      lines += Math.max(0, Math.ceil(length / room) - 1);
      filled = length % room || room;
    }
  }
  return lines;
}

function cellHeight(text: string, width: number, { size = DEFAULT_SIZE, bold = false, wrap = false }: CellStyle): number {
  const letters = bold ? LETTERS_A_DIGIT.bold : LETTERS_A_DIGIT.plain;
  const room = Math.max(1, Math.floor(((width - PADDING) * letters * DEFAULT_SIZE) / size));
  const lines = wrap ? text.split(/\r\n|\r|\n/).reduce((sum, paragraph) => sum + linesOf(paragraph, room), 0) : 1;
  return lines * size * LINE;
}

/**
 * About how high a row must be for its wrapped text, in points; null where one line is enough. Excel and LibreOffice trust the height in
 * a file, so one without it is shown cut. `covered` tells the columns whose cell is merged with others: those do not stretch a row.
 */
export function fittedHeight(
  row: readonly (DesignCell | null)[],
  columns: readonly DesignColumn[],
  covered: (column: number) => boolean,
): number | null {
  let height = DEFAULT_SIZE * LINE;
  for (const [column, cell] of row.entries()) {
    if (typeof cell?.value !== "string" || covered(column)) continue;
    height = Math.max(height, cellHeight(cell.value, columns[column]?.width ?? DEFAULT_WIDTH, cell.style ?? {}));
  }
  return height > DEFAULT_SIZE * LINE ? Math.min(HIGHEST, Math.ceil(height * 4) / 4) : null;
}
