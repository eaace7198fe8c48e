import type { KeyStatus } from "../build/statusKey";
import { columnsOf, textCell } from "../design/designCells";
import { fittedHeight } from "../design/fittedHeight";
import type { DesignColumn } from "../design/sheetDesign";
import { STYLES } from "../design/styles";
import { dayWords } from "../plan/days";
import type { PaperRows } from "./paperRows";
import { periodWords } from "./periodWords";
import type { PrintCell, PrintColumn, PrintDocument, PrintSection, PrintTable, PrintText } from "./printDocument";
import { pointLines, sheetCell, statusStyle } from "./sheetCells";

/** Cards taller than this, in points, go on in the next row: Excel shows no row higher than 409. */
const TALLEST_CARD = 360;

/** The column (from 0) at which the right half of a sheet begins, by width. */
function middleOf(paper: PaperRows, columns: number): number {
  const half = paper.widthOf(0, columns - 1) / 2;
  const at = Array.from({ length: columns }, (_, column) => column).findIndex((column) => paper.widthOf(0, column) >= half);
  return Math.min(Math.max(at + 1, 1), columns - 1);
}

/** What runs along the top of a sheet: the organisation at the left, the time at the right. */
export function addRunningHead(paper: PaperRows, document: PrintDocument, columns: number): void {
  const time = [document.period === null ? "" : periodWords(document.period), `as at ${dayWords(document.asAt)}`];
  const words = time.filter((part) => part !== "").join(" · ");
  const right = { ...STYLES.subtitle, wrap: true, horizontal: "right" } as const;
  const left = { ...STYLES.subtitle, wrap: true } as const;
  const middle = middleOf(paper, columns);
  if (document.organisation === null || columns < 2) {
    paper.line([document.organisation ?? "", words].filter((part) => part !== "").join(" · "), left);
    return;
  }
  paper.spread([
    { text: document.organisation, style: left, left: 0, right: middle - 1 },
    { text: words, style: right, left: middle, right: columns - 1 },
  ]);
}

/** "On track – green: Under way." Said so, no line of the key is taken for a title when the sheet is read again. */
function keyWords({ label, colour, meaning }: KeyStatus): string {
  if (colour === "") return `Key: ${[label, meaning].filter((part) => part !== "").join(": ")}`;
  return `${label} – ${colour.toLowerCase()}: ${meaning === "" ? label : meaning}`;
}

/** The key: word, meaning and colour together, two statuses a row. */
export function addKey(paper: PaperRows, key: readonly KeyStatus[], columns: number): void {
  const middle = middleOf(paper, columns);
  for (let at = 0; at < key.length; at += 2) {
    const parts = key.slice(at, at + 2).map((status, side) => ({
      text: keyWords(status),
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

/** The headings of a table. */
export function addHeader(paper: PaperRows, columns: readonly PrintColumn[]): void {
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

/** What stands under a banner; `ownHeader`: whether its tables have their headings above them. */
export function addSection(paper: PaperRows, section: PrintSection, columns: readonly DesignColumn[], ownHeader: boolean): void {
  for (const block of section.blocks) {
    if (block.kind !== "table") addText(paper, block);
    else if (!block.hasHeader) addCard(paper, block, columns);
    else {
      if (ownHeader) addHeader(paper, block.columns);
      for (const row of block.rows) paper.row(row.map(sheetCell));
    }
  }
}
