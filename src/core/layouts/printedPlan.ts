import type { Box } from "../grid/a1";
import type { KeyStatus } from "../build/statusKey";
import { textCell, type CellAt } from "../design/designCells";
import type { CellStyle, DesignCell, DesignRow } from "../design/sheetDesign";
import { STYLES } from "../design/styles";
import { PRINTED, statusStyle, type PrintedAction } from "./layoutCells";
import type { LayoutInfo } from "./layouts";
import { linesIn, rowHeight, type Block } from "./pageBreaks";

/** A priority as it is printed. */
export interface PrintedPriority {
  readonly banner: string;
  readonly rows: readonly PrintedAction[];
}

/** What is printed: the words above it, the key and the priorities. */
export interface PrintedPlan {
  readonly title: string;
  readonly subtitle: string;
  readonly key: readonly KeyStatus[];
  readonly priorities: readonly PrintedPriority[];
}

/** The rows of a printed plan, put together from the top. */
export interface PrintedRows {
  readonly cells: readonly CellAt[];
  readonly merges: readonly Box[];
  readonly rowSizes: readonly DesignRow[];
  readonly blocks: readonly Block[];
  /** The height above the first priority, in points. */
  readonly before: number;
}

/** The height of one line of a banner or title, in points; merged cells are not fitted by Excel, so that theirs is set. */
const BANNER_LINE = 20;

/** Puts rows below one another and keeps count of their heights. */
class Paper {
  readonly cells: CellAt[] = [];
  readonly merges: Box[] = [];
  readonly rowSizes: DesignRow[] = [];
  readonly heights: number[] = [];

  constructor(private readonly layout: LayoutInfo) {}

  get next(): number {
    return this.heights.length;
  }

  /** Text over columns `left` to `right` of the next row, merged; every cell has the style so that fill and lines go across. */
  span(text: string, style: CellStyle, left: number, right: number): void {
    const row = this.next;
    for (let column = left; column <= right; column += 1) {
      this.cells.push({ row, column, cell: column === left ? textCell(text, style) : { value: null, style } });
    }
    if (right > left) this.merges.push({ top: row, bottom: row, left, right });
  }

  end(height: number, isSet: boolean): void {
    this.heights.push(height);
    this.rowSizes.push({ height: isSet ? height : null, hidden: false });
  }

  /** One merged line over the whole width. */
  line(text: string, style: CellStyle): void {
    const width = this.layout.columns.reduce((sum, column) => sum + column.width, 0);
    this.span(text, style, 0, this.layout.columns.length - 1);
    this.end(BANNER_LINE * linesIn(text, (width * 11) / (style.size ?? 11)), true);
  }

  row(cells: readonly DesignCell[]): void {
    cells.forEach((cell, column) => this.cells.push({ row: this.next, column, cell }));
    const sized = this.layout.columns.map(({ width }, at) => ({ text: String(cells[at]?.value ?? ""), width }));
    this.end(rowHeight(sized), false);
  }
}

/** The key: word, meaning and colour together, two statuses a row. */
function addKey(paper: Paper, key: readonly KeyStatus[], columns: number): void {
  const middle = Math.ceil(columns / 2);
  const shown = key.filter(({ label }) => label !== "");
  for (let at = 0; at < shown.length; at += 2) {
    shown.slice(at, at + 2).forEach((status, side) => {
      const words = [status.label, status.meaning].filter((part) => part !== "").join(": ");
      const style = { ...statusStyle(status.label, key), horizontal: "left" } as const;
      paper.span(words, style, side * middle, side === 0 ? middle - 1 : columns - 1);
    });
    paper.end(BANNER_LINE, true);
  }
}

/** The printed plan from the top: title, subtitle, key where the layout has it, then each priority's banner, header and actions. */
export function printedRows(plan: PrintedPlan, layout: LayoutInfo): PrintedRows {
  const paper = new Paper(layout);
  paper.line(plan.title, { ...STYLES.title, wrap: true });
  paper.line(plan.subtitle, STYLES.subtitle);
  if (layout.statusKey) addKey(paper, plan.key, layout.columns.length);
  paper.row([]);
  const before = paper.heights.reduce((sum, height) => sum + height, 0);
  const blocks = plan.priorities.map(({ banner, rows }) => {
    const first = paper.next;
    paper.line(banner, STYLES.banner);
    paper.row(layout.columns.map(({ heading }) => textCell(heading, STYLES.header)));
    for (const row of rows) paper.row(layout.columns.map(({ holds }) => PRINTED[holds](row, plan.key)));
    paper.row([]);
    return { first, heights: paper.heights.slice(first) };
  });
  const { cells, merges, rowSizes } = paper;
  return { cells, merges, rowSizes, blocks, before };
}
