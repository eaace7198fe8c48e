import type { BookDesign, DesignCell, SheetDesign } from "../../../core/design/sheetDesign";
import { chartFromDesign } from "./hostChart";
import { HostBook } from "./hostBook";
import type { HostCell } from "./hostCell";
import { DEFAULT_PRINT } from "./hostPrint";
import type { HostSheet } from "./hostSheet";

/** The workbook that a design describes. A design without a sheet gives one empty sheet, as Excel always has one. */
export function bookFromDesign(design: BookDesign): HostBook {
  const book = new HostBook();
  for (const sheet of design.sheets) fillSheet(book, book.addSheet(sheet.title), sheet);
  if (book.sheets.length === 0) book.addSheet("Sheet1");
  book.activeId = (book.sheets.find(({ state }) => state.visibility === "visible") ?? book.sheets[0])?.id ?? null;
  book.names = design.names.map(({ name, formula, sheet, hidden }) => ({
    name,
    formula,
    hidden,
    comment: "",
    sheetId: sheet === null ? null : (book.sheetByTitle(sheet)?.id ?? null),
  }));
  book.stale = true;
  return book;
}

function fillSheet(book: HostBook, sheet: HostSheet, design: SheetDesign): void {
  const { visibility, tabColour, showGridlines, merges, freeze, validations } = design;
  Object.assign(sheet.state, { visibility, tabColour, showGridlines, merges, freeze, validations });
  sheet.state.columns = new Map(design.columns.map((column, index) => [index, column]));
  sheet.state.rowSizes = new Map(design.rowSizes.map((row, index) => [index, row]));
  sheet.state.tables = design.tables.map((table) => ({
    ...table,
    id: book.nextNumber(),
    headerRow: true,
    totalsRow: false,
    bandedColumns: false,
    firstColumn: false,
    lastColumn: false,
  }));
  sheet.state.charts = (design.charts ?? []).map((chart) => chartFromDesign(chart, chartId(book)));
  sheet.state.conditionalFormats = design.conditionalFormats.map((format) => ({ ...format, id: conditionalFormatId(book) }));
  sheet.state.print = design.print === null ? null : { ...DEFAULT_PRINT, ...design.print };
  sheet.state.protection = design.protection === null ? null : { ...design.protection, password: null };
  fillCells(sheet, design);
}

function fillCells(sheet: HostSheet, design: SheetDesign): void {
  for (const [row, cells] of design.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell !== null) sheet.setCell(row, column, cellFromDesign(cell));
    }
  }
}

/** The cell that a design's cell describes. */
export function cellFromDesign({ value, formula, style, link }: DesignCell): HostCell {
  return { value, formula: formula ?? null, style: style ?? {}, link: link ?? null };
}

/** An id for a new chart, in Excel's form. */
export function chartId(book: HostBook): string {
  return `{00000000-0000-4000-A000-${String(book.nextNumber()).padStart(12, "0")}}`;
}

/** An id for a new conditional format, in Excel's form. */
export function conditionalFormatId(book: HostBook): string {
  return `{00000000-0000-4000-9000-${String(book.nextNumber()).padStart(12, "0")}}`;
}
