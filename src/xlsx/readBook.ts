import type { Outcome } from "../app/outcome";
import { done, failed } from "../app/outcome";
import { markedSheets } from "../core/design/markers";
import type { BookDesign, CellStyle, DesignColumn, DesignTable, SheetDesign, SheetKey } from "../core/design/sheetDesign";
import { parseBox } from "../core/grid/a1";
import { readCellStyles } from "./read/cellStyles";
import { readColour } from "./read/colours";
import { readDesignCells, readLinks } from "./read/designCells";
import { openWorkbook, type OpenWorkbook } from "./read/openWorkbook";
import { readPrintSetup, readProtection } from "./read/printSetup";
import { readConditionalFormats, readValidations } from "./read/rules";
import { cutSheet } from "./read/sheetCells";
import { readMerges, readTableParts } from "./read/sheetFrame";
import { ownNames, type SheetEntry } from "./read/workbookPart";
import { attributeOf, childOf, childrenOf, flagOf, numberOf, parseXmlTree, type XmlElement } from "./xml/xmlTree";

/** Columns past the last cell are kept while they are so few; a width for all 16,384 means the sheet's default. */
const MOST_COLUMNS = 1000;

function readColumns(sheet: XmlElement | null, used: number): readonly DesignColumn[] {
  const columns: DesignColumn[] = [];
  for (const element of childrenOf(childOf(sheet, "cols"), "col")) {
    const first = numberOf(element, "min") ?? 1;
    const last = numberOf(element, "max") ?? first;
    const end = last > MOST_COLUMNS ? Math.min(last, used) : last;
    const column = { width: numberOf(element, "width"), hidden: flagOf(element, "hidden") };
    for (let at = first; at <= end; at++) {
      while (columns.length < at - 1) columns.push({ width: null, hidden: false });
      columns[at - 1] = column;
    }
  }
  const usual = numberOf(childOf(sheet, "sheetFormatPr"), "defaultColWidth");
  if (usual === null) return columns;
  while (columns.length < used) columns.push({ width: null, hidden: false });
  return columns.map((column) => (column.width === null ? { ...column, width: usual } : column));
}

function readFreeze(sheet: XmlElement | null): SheetDesign["freeze"] {
  const pane = childOf(childOf(childOf(sheet, "sheetViews"), "sheetView"), "pane");
  const frozen = attributeOf(pane, "state")?.startsWith("frozen") ?? false;
  return frozen ? { rows: numberOf(pane, "ySplit") ?? 0, columns: numberOf(pane, "xSplit") ?? 0 } : { rows: 0, columns: 0 };
}

function readDesignTables(book: OpenWorkbook, entry: SheetEntry): readonly DesignTable[] {
  return readTableParts(book.file, entry.part).flatMap((root) => {
    const box = parseBox(attributeOf(root, "ref") ?? "");
    const style = childOf(root, "tableStyleInfo");
    const name = attributeOf(root, "displayName") ?? attributeOf(root, "name") ?? "";
    const filterButtons = childOf(root, "autoFilter") !== null;
    const look = { style: attributeOf(style, "name"), bandedRows: flagOf(style, "showRowStripes") };
    return box === null ? [] : [{ name, box, filterButtons, ...look }];
  });
}

/** One sheet as a design, or the address of a cell that is too far away. */
function readSheet(
  book: OpenWorkbook,
  entry: SheetEntry,
  styles: readonly CellStyle[],
  key: SheetKey | null,
): SheetDesign | string {
  const source = cutSheet(book.file.text(entry.part) ?? "");
  const frame = parseXmlTree(source.before + source.after);
  const links = readLinks(frame, book.file.relationships(entry.part));
  const { rows, rowSizes, tooFar } = readDesignCells(source, { book, styles, links });
  if (tooFar !== null) return tooFar;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    key,
    whenThere: "update",
    title: entry.title,
    visibility: entry.visibility,
    tabColour: readColour(childOf(childOf(frame, "sheetPr"), "tabColor"), book.palette),
    showGridlines: flagOf(childOf(childOf(frame, "sheetViews"), "sheetView"), "showGridLines", true),
    rows,
    columns: readColumns(frame, width),
    rowSizes,
    merges: readMerges(frame),
    tables: readDesignTables(book, entry),
    validations: readValidations(frame),
    conditionalFormats: readConditionalFormats(frame, book.styles, book.palette),
    freeze: readFreeze(frame),
    print: readPrintSetup(frame, entry.title, book.workbook.names),
    protection: readProtection(frame),
  };
}

/** The sheets and names of an opened workbook as designs; the trouble when a cell stands too far away. */
export function designsOf(book: OpenWorkbook, fileName: string): Outcome<BookDesign> {
  const names = ownNames(book.workbook.names);
  const keys = new Map(Array.from(markedSheets(names), ([key, title]) => [title, key]));
  const styles = readCellStyles(book.styles, book.palette);
  const sheets: SheetDesign[] = [];
  for (const entry of book.workbook.sheets) {
    const sheet = readSheet(book, entry, styles, keys.get(entry.title) ?? null);
    if (typeof sheet === "string") return failed({ code: "file-too-many-cells", facts: { file: fileName, cell: sheet } });
    sheets.push(sheet);
  }
  return done({ sheets, names });
}

/**
 * Everything that a design can hold of every sheet of an .xlsx file, and its names; the trouble when the file is refused.
 * Charts, pictures, comments and colour scales are not in it: saving over an officer's file goes through `saveBook`, which keeps them.
 */
export function readBook(bytes: Uint8Array, fileName: string): Promise<Outcome<BookDesign>> {
  const opened = openWorkbook(bytes, fileName);
  return Promise.resolve(opened.ok ? designsOf(opened.value, fileName) : opened);
}
