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

const sum = (heights: readonly number[]): number => heights.reduce((all, each) => all + each, 0);

/** Pages that are filled from top to bottom. All heights are in points. */
export class Pages {
  private used: number;

  /** `page` is the height of a page, repeated rows taken off; `before` what stands above the first block. */
  constructor(
    private readonly page: number,
    private readonly before: number,
  ) {
    this.used = before;
  }

  /**
   * Whether a block starts a new page, which it then does: when it does not fit into what is left of the page but fits a whole one, or
   * when not even its banner, header and first row fit.
   */
  startsBlock(heights: readonly number[]): boolean {
    const left = this.page - this.used;
    const height = sum(heights);
    const head = sum(heights.slice(0, KEPT_TOGETHER));
    const starts = this.used > this.before && ((height > left && height <= this.page) || head > left);
    if (starts) this.used = 0;
    return starts;
  }

  /** Whether rows that belong together start a new page, which they then do: when they do not fit into what is left of it. */
  startsRows(heights: readonly number[]): boolean {
    const starts = this.used > 0 && this.used + sum(heights) > this.page;
    if (starts) this.used = 0;
    return starts;
  }

  /** Counts a row that was put down; one that does not fit goes on the next page by itself. */
  add(height: number): void {
    this.used = this.used > 0 && this.used + height > this.page ? height : this.used + height;
  }
}

/** The rows (from 0) at which blocks start a new page; `before` and `page` as for Pages. */
export function pageBreaks(blocks: readonly Block[], before: number, page: number): readonly number[] {
  const pages = new Pages(page, before);
  return blocks.flatMap(({ first, heights }) => {
    const starts = pages.startsBlock(heights);
    heights.forEach((height) => {
      pages.add(height);
    });
    return starts ? [first] : [];
  });
}
