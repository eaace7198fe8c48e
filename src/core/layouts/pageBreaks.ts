/** What stands on the paper between two possible page breaks: a priority with its banner, header and rows. */
export interface Block {
  /** The row (from 0) at which it begins. */
  readonly first: number;
  /** The height of each of its rows, in points. */
  readonly heights: readonly number[];
}

/** The papers, landscape and within our margins, in points. */
const PAPERS = { a4: { width: 770, height: 480 }, a3: { width: 1119, height: 730 } } as const;

export type Paper = keyof typeof PAPERS;

/** The width of one character of the default font, in points. */
const CHARACTER = 5.25;

/** How much of a page is counted on: heights are told from the text, and a row that does not fit takes a page of its own. */
const COUNTED_ON = 0.93;

/** Banner, header and first row belong together. */
const KEPT_TOGETHER = 3;

/** The height of a page in points of the sheet, when columns of so many characters are fitted to its width. */
export function pageHeight(width: number, paper: Paper): number {
  const { height, width: room } = PAPERS[paper];
  return COUNTED_ON * height * Math.max(1, (width * CHARACTER) / room);
}

/**
 * The rows (from 0) that should start a new page: a block starts one when it does not fit into what is left of the page but fits a
 * whole one, or when not even its banner, header and first row fit. `before` is the height that stands above the first block, and
 * `page` that of a page, repeated rows taken off; all in points.
 */
export function pageBreaks(blocks: readonly Block[], before: number, page: number): readonly number[] {
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
