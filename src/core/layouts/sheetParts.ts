import type { KeyStatus } from "../build/statusKey";
import { textCell } from "../design/designCells";
import type { DesignCell } from "../design/sheetDesign";
import { STYLES } from "../design/styles";
import { dayWords } from "../plan/days";
import type { PaperRows } from "./paperRows";
import { periodWords } from "./periodWords";
import type { PrintColumn, PrintDocument, PrintSection, PrintTable, PrintText } from "./printDocument";
import { lineParts, rowPieces, TALLEST } from "./rowPieces";
import { pointLines, sheetCell, statusStyle } from "./sheetCells";

/** A line of the running head is no higher than this, in points. */
const ONE_LINE = 20;

/** The column (from 0) at which the right half of a sheet begins, by width. */
function middleOf(paper: PaperRows): number {
  const { length } = paper.columns;
  const half = paper.widthOf(0, length - 1) / 2;
  const at = paper.columns.findIndex((_, column) => paper.widthOf(0, column) >= half);
  return Math.min(Math.max(at + 1, 1), length - 1);
}

/** What runs along the top of a sheet: the organisation at the left, the time at the right, together where they have no room apart. */
export function addRunningHead(paper: PaperRows, { organisation, period, asAt }: PrintDocument): void {
  const time = [period === null ? "" : periodWords(period), `as at ${dayWords(asAt)}`];
  const words = time.filter((part) => part !== "").join(" · ");
  const left = { ...STYLES.subtitle, wrap: true } as const;
  const right = { ...left, horizontal: "right" } as const;
  const [last, middle] = [paper.columns.length - 1, middleOf(paper)];
  const hasRoom = (text: string, from: number, to: number): boolean => paper.spreadHeight(text, left, from, to) <= ONE_LINE;
  if (organisation !== null && last > 0 && hasRoom(organisation, 0, middle - 1) && hasRoom(words, middle, last)) {
    paper.spread([
      { text: organisation, style: left, left: 0, right: middle - 1 },
      { text: words, style: right, left: middle, right: last },
    ]);
  } else paper.line([organisation ?? "", words].filter((part) => part !== "").join(" · "), left);
}

/** "On track – green: Under way." Said so, no line of the key is taken for a title when the sheet is read again. */
function keyWords({ label, colour, meaning }: KeyStatus): string {
  if (colour === "") return `Key: ${[label, meaning].filter((part) => part !== "").join(": ")}`;
  return `${label} – ${colour.toLowerCase()}: ${meaning === "" ? label : meaning}`;
}

/** The key: word, meaning and colour together, two statuses a row. */
export function addKey(paper: PaperRows, key: readonly KeyStatus[]): void {
  const middle = middleOf(paper);
  for (let at = 0; at < key.length; at += 2) {
    const parts = key.slice(at, at + 2).map((status, side) => ({
      text: keyWords(status),
      style: { ...statusStyle(status), horizontal: "left" } as const,
      left: side * middle,
      right: side === 0 ? middle - 1 : paper.columns.length - 1,
    }));
    paper.spread(parts);
  }
}

function addText(paper: PaperRows, { kind, lines }: PrintText): void {
  const isTall = (text: string): boolean => paper.spreadHeight(text, STYLES.text) > TALLEST;
  for (const line of kind === "points" ? pointLines(lines) : lines) {
    for (const part of lineParts(line, isTall)) paper.line(part, STYLES.text);
  }
}

function headerCells(columns: readonly PrintColumn[]): readonly DesignCell[] {
  return columns.map(({ heading }) => textCell(heading, STYLES.header));
}

/** The headings of a table. */
export function addHeader(paper: PaperRows, columns: readonly PrintColumn[]): void {
  paper.row(headerCells(columns));
}

/** A card as rows of label and text where the sheet has its two columns, else as labels above their text. */
function addCard(paper: PaperRows, table: PrintTable): void {
  for (const [label, text] of table.rows) {
    if (label === undefined || text === undefined) continue;
    if (paper.columns.length !== table.columns.length) {
      paper.line(label.lines.join(" "), STYLES.label);
      addText(paper, { kind: text.shows === "points" ? "points" : "paragraphs", lines: text.lines });
      continue;
    }
    for (const piece of rowPieces([label, text], paper.columns)) {
      const cells = piece.map(sheetCell);
      paper.startRows(cells);
      paper.row(cells);
    }
  }
}

/** A table with headings; `ownHeader`: whether they stand above it, and again at the top of each page on which it goes on. */
function addTable(paper: PaperRows, { columns, rows }: PrintTable, ownHeader: boolean): void {
  const pieces = rows.flatMap((row) => rowPieces(row, paper.columns)).map((row) => row.map(sheetCell));
  const header = headerCells(columns);
  if (ownHeader) {
    paper.startRows(header, ...pieces.slice(0, 1));
    paper.row(header);
  }
  for (const [at, cells] of pieces.entries()) {
    const starts = (at > 0 || !ownHeader) && paper.startRows(cells);
    if (starts && ownHeader) paper.row(header);
    paper.row(cells);
  }
}

/** What stands under a banner; `ownHeader`: whether its tables have their headings above them. */
export function addSection(paper: PaperRows, { blocks }: PrintSection, ownHeader: boolean): void {
  for (const block of blocks) {
    if (block.kind !== "table") addText(paper, block);
    else if (block.hasHeader) addTable(paper, block, ownHeader);
    else addCard(paper, block);
  }
}
