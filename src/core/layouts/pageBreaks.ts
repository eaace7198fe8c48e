/** What stands on the paper between two possible page breaks: a priority with its banner, header and rows. */
export interface Block {
  /** The row (from 0) at which it begins. */
  readonly first: number;
  /** The height of each of its rows, in points. */
  readonly heights: readonly number[];
}

/** A4 landscape within our margins, in points. */
const PAPER = { width: 770, height: 480 } as const;

/** The width of one character of the default font, and the height of a line, in points. */
const CHARACTER = 5.25;
const LINE = 15;

/** Banner, header and first row belong together. */
const KEPT_TOGETHER = 3;

/** How many lines a text takes in a column of so many characters. */
export function linesIn(text: string, width: number): number {
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / Math.max(width - 2, 1))), 0);
}

/** The height of a row in points: that of its tallest cell. */
export function rowHeight(cells: readonly { readonly text: string; readonly width: number }[]): number {
  return LINE * Math.max(1, ...cells.map(({ text, width }) => linesIn(text, width)));
}

/** The height of a page in points of the sheet, when columns of so many characters are fitted to its width. */
function pageHeight(width: number): number {
  return PAPER.height * Math.max(1, (width * CHARACTER) / PAPER.width);
}

/**
 * The rows (from 0) that should start a new page: a block starts one when it does not fit into what is left of the page but fits a
 * whole one, or when not even its banner, header and first row fit. `before` is the height that stands above the first block, and
 * `width` that of all columns in characters; heights are estimates from the length of the text.
 */
export function pageBreaks(blocks: readonly Block[], before: number, width: number): readonly number[] {
  const page = pageHeight(width);
  const breaks: number[] = [];
  let used = before;
  for (const { first, heights } of blocks) {
    const height = heights.reduce((sum, each) => sum + each, 0);
    const head = heights.slice(0, KEPT_TOGETHER).reduce((sum, each) => sum + each, 0);
    const left = page - used;
    const breaksHere = used > before && ((height > left && height <= page) || head > left);
    if (breaksHere) breaks.push(first);
    used = ((breaksHere ? 0 : used) + height) % page;
  }
  return breaks;
}
