import { blankSheet } from "../design/blankSheet";
import { columnsOf, rowsOf } from "../design/designCells";
import { printPages } from "../design/printSetup";
import type { DesignColumn, PrintSetup, SheetDesign } from "../design/sheetDesign";
import { STYLES, TAB_COLOURS } from "../design/styles";
import { pageBreaks, pageHeight, type Block } from "./pageBreaks";
import { PaperRows } from "./paperRows";
import type { PrintDocument, PrintSection } from "./printDocument";
import type { SheetGroup } from "./sheetGroups";
import { addHeader, addKey, addRunningHead, addSection } from "./sheetParts";

/** Whether every section is one table under the same headings, so that these can stand once and be repeated on each page. */
function sharesHeader({ sections }: SheetGroup): boolean {
  const shown = sections.filter(({ blocks }) => blocks.length > 0);
  return shown.length > 0 && shown.every(({ blocks }) => blocks.every((block) => block.kind === "table" && block.hasHeader));
}

/** A banner that stands between rows says that it is a priority, so that it is not taken for a group of actions. */
function bannerWords({ heading, aside, about }: PrintSection, isBetween: boolean): string {
  const words = !isBetween || about === "changes" || /^Priority [^:]+:/.test(heading) ? heading : `Priority: ${heading}`;
  return aside === null ? words : `${words} – ${aside}`;
}

/** Whether a section stands under a banner: priorities do, what the sheet is named for does not. */
function hasBanner({ heading, about, blocks }: PrintSection, sheetHeading: string): boolean {
  const isList = blocks.some(
    (block) => block.kind === "table" && block.hasHeader && block.columns.every(({ holds }) => holds === null),
  );
  return heading !== sheetHeading && about !== "notes" && !isList;
}

/** Sections that the document is about: its own title heads them. */
const OF_THE_DOCUMENT: readonly PrintSection["about"][] = ["priority", "notes", "changes"];

/** What a printed sheet is headed by: the plan's title over its priorities, else what the part is called. */
function titleOf(group: SheetGroup, document: PrintDocument): string {
  if (OF_THE_DOCUMENT.includes(group.about)) return document.title;
  return document.sections.find(({ about }) => about === group.about)?.heading ?? document.title;
}

/** Rows of a group put together, with what the printer must know of them. */
interface Laid {
  readonly paper: PaperRows;
  /** The rows (from 0) that are repeated on each page. */
  readonly repeated: { readonly first: number; readonly last: number };
  /** The rows that stay in sight. */
  readonly frozen: number;
  /** The height above the first section, in points. */
  readonly before: number;
  readonly blocks: readonly Block[];
}

function layOut(group: SheetGroup, document: PrintDocument, columns: readonly DesignColumn[]): Laid {
  const paper = new PaperRows(columns);
  const heading = titleOf(group, document);
  const isShared = sharesHeader(group);
  const hasKey = document.statusKey.length > 0 && group.columns.some(({ holds }) => holds === "status");
  addRunningHead(paper, document, columns.length);
  const titleRow = paper.next;
  paper.line(heading, { ...STYLES.title, wrap: true });
  if (hasKey) addKey(paper, document.statusKey, columns.length);
  if (isShared) addHeader(paper, group.columns);
  const last = isShared ? paper.next - 1 : titleRow;
  if (!isShared) paper.row([]);
  const before = paper.heightFrom(0);
  const blocks = group.sections.map((section): Block => {
    const first = paper.next;
    if (hasBanner(section, heading)) paper.line(bannerWords(section, isShared), STYLES.banner);
    addSection(paper, section, columns, !isShared);
    if (!isShared) paper.row([]);
    return { first, heights: paper.heights.slice(first) };
  });
  // A key between title and headings is not worth repeating.
  const repeated = { first: isShared && hasKey ? last : titleRow, last };
  return { paper, repeated, frozen: isShared ? last + 1 : 0, before, blocks };
}

function setUp({ paper, repeated, before, blocks }: Laid, document: PrintDocument, width: number): PrintSetup {
  const height = paper.heights.slice(repeated.first, repeated.last + 1).reduce((sum, each) => sum + each, 0);
  const page = pageHeight(width, document.paper) - height;
  return printPages({ ...document, titleRows: repeated, breaks: pageBreaks(blocks, before - height, page) });
}

/**
 * A group of sections as one banded sheet, ready to print: all colours are the cells' own. Where all tables share their headings these
 * stand once, below the title, and are repeated on each page with it; else the title alone is: Excel repeats one block of rows.
 */
export function printedSheet(group: SheetGroup, document: PrintDocument, title: string): SheetDesign {
  const columns = columnsOf(group.columns.map(({ width }) => width));
  const laid = layOut(group, document, columns);
  const { cells, merges, rowSizes } = laid.paper;
  return {
    ...blankSheet(title),
    whenThere: "replace",
    tabColour: TAB_COLOURS.export,
    showGridlines: false,
    rows: rowsOf(cells),
    columns,
    rowSizes,
    merges,
    freeze: { rows: laid.frozen, columns: 0 },
    print: setUp(laid, document, laid.paper.widthOf(0, columns.length - 1)),
  };
}
