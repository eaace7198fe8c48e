import { textCell, type CellAt } from "../design/designCells";
import { fittedHeight } from "../design/fittedHeight";
import type { CellStyle, DesignCell, DesignColumn, DesignRow } from "../design/sheetDesign";
import type { Box } from "../grid/a1";
import type { Pages } from "./pageBreaks";

/** The least height of a line of its own, in points; merged cells are not fitted by Excel, so that theirs is set. */
const LINE = 20;

/** Other programs set merged text wider than Excel does, and do not fit the row to it: it is counted on in part. */
const SURE = 0.9;

const DEFAULT_HEIGHT = 15;

/** Rows of a sheet put below one another, with their heights. */
export class PaperRows {
  readonly cells: CellAt[] = [];
  readonly merges: Box[] = [];
  readonly rowSizes: DesignRow[] = [];
  /** In points; of rows that Excel fits, what they will about need. */
  readonly heights: number[] = [];
  /** The rows (from 0) that start a new page. */
  readonly breaks: number[] = [];
  /** The pages that rows fill from now on; null while nothing counts them. */
  pages: Pages | null = null;

  constructor(readonly columns: readonly DesignColumn[]) {}

  /** The row (from 0) that comes next. */
  get next(): number {
    return this.heights.length;
  }

  /** A row of cells, as high as its text needs. */
  row(cells: readonly DesignCell[]): void {
    cells.forEach((cell, column) => this.cells.push({ row: this.next, column, cell }));
    this.end(null, this.heightOf(cells));
  }

  /** Starts a new page where a block of so high rows needs one. */
  startBlock(heights: readonly number[]): void {
    if (this.pages?.startsBlock(heights) === true) this.breaks.push(this.next);
  }

  /** Starts a new page where rows that belong together do not fit on this one; whether it did. */
  startRows(...rows: readonly (readonly DesignCell[])[]): boolean {
    const starts = this.pages?.startsRows(rows.map((cells) => this.heightOf(cells) ?? DEFAULT_HEIGHT)) ?? false;
    if (starts) this.breaks.push(this.next);
    return starts;
  }

  /** One text over the whole width. */
  line(text: string, style: CellStyle): void {
    this.spread([{ text, style, left: 0, right: this.columns.length - 1 }]);
  }

  /** Texts side by side, each over columns of its own, merged; every cell has the style, so that fill and lines go across. */
  spread(parts: readonly { text: string; style: CellStyle; left: number; right: number }[]): void {
    const row = this.next;
    let height = LINE;
    for (const { text, style, left, right } of parts) {
      for (let column = left; column <= right; column += 1) {
        this.cells.push({ row, column, cell: column === left ? textCell(text, style) : { value: null, style } });
      }
      if (right > left) this.merges.push({ top: row, bottom: row, left, right });
      height = Math.max(height, this.spreadHeight(text, style, left, right));
    }
    this.end(height, height);
  }

  /** How high a text is that is spread over columns, in points; 0 where one line is enough. */
  spreadHeight(text: string, style: CellStyle, left = 0, right = this.columns.length - 1): number {
    const width = this.widthOf(left, right) * SURE;
    return fittedHeight([textCell(text, style)], [{ width, hidden: false }], () => false) ?? 0;
  }

  /** How wide columns are together, in characters. */
  widthOf(left: number, right: number): number {
    return this.columns.slice(left, right + 1).reduce((sum, { width }) => sum + (width ?? 0), 0);
  }

  /** The height of rows from `first` on, in points. */
  heightFrom(first: number): number {
    return this.heights.slice(first).reduce((sum, height) => sum + height, 0);
  }

  private heightOf(cells: readonly DesignCell[]): number | null {
    return fittedHeight(cells, this.columns, () => false);
  }

  private end(set: number | null, height: number | null): void {
    this.rowSizes.push({ height: set, hidden: false });
    this.heights.push(height ?? DEFAULT_HEIGHT);
    this.pages?.add(height ?? DEFAULT_HEIGHT);
  }
}
