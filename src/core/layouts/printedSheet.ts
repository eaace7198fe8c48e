import type { KeyStatus } from "../build/statusKey";
import { blankSheet } from "../design/blankSheet";
import { columnsOf, rowsOf, textCell } from "../design/designCells";
import { fittedHeight } from "../design/fittedHeight";
import { printPages } from "../design/printSetup";
import type { DesignColumn, SheetDesign } from "../design/sheetDesign";
import { STYLES, TAB_COLOURS } from "../design/styles";
import { dayWords } from "../plan/days";
import { pageBreaks, pageHeight, type Block } from "./pageBreaks";
import { PaperRows } from "./paperRows";
import { periodWords } from "./periodWords";
import type { PrintCell, PrintColumn, PrintDocument, PrintSection, PrintTable, PrintText } from "./printDocument";
import { pointLines, sheetCell, statusStyle } from "./sheetCells";
import type { SheetGroup } from "./sheetGroups";

/** Cards taller than this, in points, go on in the next row: Excel shows no row higher than 409. */
const TALLEST_CARD = 360;

/** A heading cell's text, whole width: the organisation at the left, the time at the right. */
function addRunningHead(paper: PaperRows, document: PrintDocument, columns: number): void {
  const time = [document.period === null ? "" : periodWords(document.period), `as at ${dayWords(document.asAt)}`];
  const words = time.filter((part) => part !== "").join(" · ");
  const right = { ...STYLES.subtitle, wrap: true, horizontal: "right" } as const;
  const left = { ...STYLES.subtitle, wrap: true } as const;
  const middle = Math.ceil(columns / 2);
  if (document.organisation === null || columns < 2) {
    paper.line([document.organisation ?? "", words].filter((part) => part !== "").join(" · "), left);
    return;
  }
  paper.spread([
    { text: document.organisation, style: left, left: 0, right: middle - 1 },
    { text: words, style: right, left: middle, right: columns - 1 },
  ]);
}

/** The key: word, meaning and colour together, two statuses a row. */
function addKey(paper: PaperRows, key: readonly KeyStatus[], columns: number): void {
  const middle = Math.ceil(columns / 2);
  for (let at = 0; at < key.length; at += 2) {
    const parts = key.slice(at, at + 2).map((status, side) => ({
      text: [status.label, status.meaning].filter((part) => part !== "").join(": "),
      style: { ...statusStyle(status), horizontal: "left" } as const,
      left: side * middle,
      right: side === 0 ? middle - 1 : columns - 1,
    }));
    paper.spread(parts);
  }
}

function addText(paper: PaperRows, { kind, lines }: PrintText): void {
  for (const line of kind === "points" ? pointLines(lines) : lines) paper.line(line, STYLES.text);
}

function addHeader(paper: PaperRows, columns: readonly PrintColumn[]): void {
  paper.row(columns.map(({ heading }) => textCell(heading, STYLES.header)));
}

/** The lines of a card's cell in rows that are not too tall to be shown. */
function pieces(cell: PrintCell, width: number): readonly PrintCell[] {
  const rows: string[][] = [];
  const isTall = (lines: readonly string[]): boolean => {
    const height = fittedHeight([sheetCell({ ...cell, lines })], columnsOf([width]), () => false) ?? 0;
    return height > TALLEST_CARD;
  };
  for (const line of cell.lines) {
    const last = rows.at(-1);
    if (last === undefined || isTall([...last, line])) rows.push([line]);
    else last.push(line);
  }
  return rows.map((lines) => ({ ...cell, lines }));
}

/** A card as rows of label and text where the sheet has its two columns, else as labels above their text. */
function addCard(paper: PaperRows, table: PrintTable, columns: readonly DesignColumn[]): void {
  for (const [label, text] of table.rows) {
    if (label === undefined || text === undefined) continue;
    if (columns.length !== table.columns.length) {
      paper.line(label.lines.join(" "), STYLES.label);
      addText(paper, { kind: text.shows === "points" ? "points" : "paragraphs", lines: text.lines });
      continue;
    }
    pieces(text, columns[1]?.width ?? 0).forEach((piece, at) => {
      paper.row([sheetCell(at === 0 ? label : { ...label, lines: [] }), sheetCell(piece)]);
    });
  }
}

function addSection(paper: PaperRows, section: PrintSection, columns: readonly DesignColumn[], ownHeader: boolean): void {
  for (const block of section.blocks) {
    if (block.kind !== "table") addText(paper, block);
    else if (!block.hasHeader) addCard(paper, block, columns);
    else {
      if (ownHeader) addHeader(paper, block.columns);
      for (const row of block.rows) paper.row(row.map(sheetCell));
    }
  }
}

/** Whether every section is one table under the same headings, so that these can stand once and be repeated on each page. */
function sharesHeader({ sections }: SheetGroup): boolean {
  const shown = sections.filter(({ blocks }) => blocks.length > 0);
  return shown.length > 0 && shown.every(({ blocks }) => blocks.every((block) => block.kind === "table" && block.hasHeader));
}

function bannerWords({ heading, aside }: PrintSection): string {
  return aside === null ? heading : `${heading} – ${aside}`;
}

/** What a printed sheet is headed by: the plan's title over its priorities, else what the part is called. */
function titleOf(group: SheetGroup, document: PrintDocument): string {
  if (group.about === "priority" || group.about === "notes") return document.title;
  return document.sections.find(({ about }) => about === group.about)?.heading ?? document.title;
}

/**
 * A group of sections as one banded sheet, ready to print: all colours are the cells' own. Where all tables share their headings these
 * stand once, below the title, and both are repeated on each page; else the title is, because Excel repeats one block of rows alone.
 */
export function printedSheet(group: SheetGroup, document: PrintDocument, title: string): SheetDesign {
  const columns = columnsOf(group.columns.map(({ width }) => width));
  const paper = new PaperRows(columns);
  const heading = titleOf(group, document);
  const isShared = sharesHeader(group);
  const showsKey = group.columns.some(({ holds }) => holds === "status");
  addRunningHead(paper, document, columns.length);
  if (showsKey) addKey(paper, document.statusKey, columns.length);
  const titleRow = paper.next;
  paper.line(heading, { ...STYLES.title, wrap: true });
  if (isShared) addHeader(paper, group.columns);
  const repeated = paper.next - 1;
  if (!isShared) paper.row([]);
  const before = paper.heightFrom(0);
  const blocks = group.sections.map((section): Block => {
    const first = paper.next;
    if (section.heading !== heading && section.about !== "notes") paper.line(bannerWords(section), STYLES.banner);
    addSection(paper, section, columns, !isShared);
    if (!isShared) paper.row([]);
    return { first, heights: paper.heights.slice(first) };
  });
  const { cells, merges, rowSizes } = paper;
  const repeatedHeight = paper.heights.slice(titleRow, repeated + 1).reduce((sum, height) => sum + height, 0);
  const page = pageHeight(paper.widthOf(0, columns.length - 1), document.paper) - repeatedHeight;
  return {
    ...blankSheet(title),
    whenThere: "replace",
    tabColour: TAB_COLOURS.export,
    showGridlines: false,
    rows: rowsOf(cells),
    columns,
    rowSizes,
    merges,
    freeze: { rows: isShared ? repeated + 1 : 0, columns: 0 },
    print: printPages({
      ...document,
      titleRows: { first: titleRow, last: repeated },
      breaks: pageBreaks(blocks, before - repeatedHeight, page),
    }),
  };
}
