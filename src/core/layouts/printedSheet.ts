import { blankSheet } from "../design/blankSheet";
import { columnsOf, rowsOf } from "../design/designCells";
import { printPages } from "../design/printSetup";
import type { DesignColumn, SheetDesign } from "../design/sheetDesign";
import { STYLES, TAB_COLOURS } from "../design/styles";
import { pageHeight, Pages } from "./pageBreaks";
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

/** Excel keeps no more breaks on a sheet. Source: MS-XLSB, BrtBeginRwBrk. */
const MOST_BREAKS = 1023;

/** Rows of a group put together, with what the printer must know of them. */
interface Laid {
  readonly paper: PaperRows;
  /** The rows (from 0) that are repeated on each page. */
  readonly repeated: { readonly first: number; readonly last: number };
  /** The rows that stay in sight. */
  readonly frozen: number;
}

/** What stands above the first section of a sheet, and which rows of it are repeated on each page. */
function layTop(paper: PaperRows, group: SheetGroup, document: PrintDocument, isShared: boolean): Laid["repeated"] {
  const hasKey = document.statusKey.length > 0 && group.columns.some(({ holds }) => holds === "status");
  addRunningHead(paper, document);
  const title = paper.next;
  paper.line(titleOf(group, document), { ...STYLES.title, wrap: true });
  if (hasKey) addKey(paper, document.statusKey);
  if (isShared) addHeader(paper, group.columns);
  const last = isShared ? paper.next - 1 : title;
  if (!isShared) paper.row([]);
  // A key between title and headings is not worth repeating.
  return { first: isShared && hasKey ? last : title, last };
}

function layOut(group: SheetGroup, document: PrintDocument, columns: readonly DesignColumn[]): Laid {
  const paper = new PaperRows(columns);
  const heading = titleOf(group, document);
  const isShared = sharesHeader(group);
  const repeated = layTop(paper, group, document, isShared);
  const again = paper.heightFrom(repeated.first) - paper.heightFrom(repeated.last + 1);
  const page = pageHeight(paper.widthOf(0, columns.length - 1), document.paper) - again;
  paper.pages = new Pages(page, paper.heightFrom(0) - again);
  const lay = (rows: PaperRows, section: PrintSection): void => {
    if (hasBanner(section, heading)) rows.line(bannerWords(section, isShared), STYLES.banner);
    addSection(rows, section, !isShared);
    if (!isShared) rows.row([]);
  };
  for (const section of group.sections) {
    const measured = new PaperRows(columns);
    lay(measured, section);
    paper.startBlock(measured.heights);
    lay(paper, section);
  }
  return { paper, repeated, frozen: isShared ? repeated.last + 1 : 0 };
}

/**
 * A group of sections as one banded sheet, ready to print: all colours are the cells' own. Where all tables share their headings these
 * stand once, below the title, and are repeated on each page with it; else the title alone is: Excel repeats one block of rows.
 */
export function printedSheet(group: SheetGroup, document: PrintDocument, title: string): SheetDesign {
  const columns = columnsOf(group.columns.map(({ width }) => width));
  const { paper, repeated, frozen } = layOut(group, document, columns);
  const { cells, merges, rowSizes, breaks } = paper;
  return {
    ...blankSheet(title),
    whenThere: "replace",
    tabColour: TAB_COLOURS.export,
    showGridlines: false,
    rows: rowsOf(cells),
    columns,
    rowSizes,
    merges,
    freeze: { rows: frozen, columns: 0 },
    print: printPages({ ...document, titleRows: repeated, breaks: breaks.slice(0, MOST_BREAKS) }),
  };
}
