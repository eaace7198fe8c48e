import { markedSheets } from "../../../core/design/markers";
import type {
  BookDesign,
  ConditionalFormat,
  DesignCell,
  DesignTable,
  PrintSetup,
  Protection,
  SheetDesign,
  SheetKey,
} from "../../../core/design/sheetDesign";
import type { DefinedName } from "../../../core/grid/grid";
import { WHOLE_SHEET } from "./boxes";
import type { HostBook } from "./hostBook";
import { chartToDesign } from "./hostChart";
import type { HostCell } from "./hostCell";
import type { HostPrint } from "./hostPrint";
import type { HostConditionalFormat, HostProtection, HostSheet } from "./hostSheet";
import type { HostTable } from "./hostTable";

/** The design that makes this workbook again, its sheets in tab order. Sheets whose marker is there get their key. */
export function bookToDesign(book: HostBook): BookDesign {
  const names = book.names.map(({ name, formula, hidden, sheetId }): DefinedName => ({
    name,
    formula,
    hidden,
    sheet: sheetId === null ? null : (book.sheetById(sheetId)?.state.title ?? null),
  }));
  const keys = new Map([...markedSheets(names)].map(([key, title]) => [title.toLowerCase(), key]));
  return { sheets: book.sheets.map((sheet) => sheetToDesign(sheet, keys.get(sheet.state.title.toLowerCase()) ?? null)), names };
}

function sheetToDesign(sheet: HostSheet, key: SheetKey | null): SheetDesign {
  const { state } = sheet;
  return {
    key,
    whenThere: "update",
    title: state.title,
    visibility: state.visibility,
    tabColour: state.tabColour,
    showGridlines: state.showGridlines,
    rows: rowsOf(sheet),
    columns: listOf(state.columns, { width: null, hidden: false }),
    rowSizes: listOf(state.rowSizes, { height: null, hidden: false }),
    merges: state.merges,
    tables: state.tables.map(tableToDesign),
    validations: state.validations.flatMap(({ rule, ...rest }) => (rule === null ? [] : [{ ...rest, rule }])),
    conditionalFormats: state.conditionalFormats.map(formatToDesign),
    freeze: state.freeze,
    print: state.print === null ? null : printToDesign(state.print),
    protection: state.protection === null ? null : protectionToDesign(state.protection),
    ...(state.charts.length === 0 ? {} : { charts: state.charts.map(chartToDesign) }),
  };
}

function rowsOf(sheet: HostSheet): (DesignCell | null)[][] {
  const rows: (DesignCell | null)[][] = [];
  sheet.visit(WHOLE_SHEET, (row, column, cell) => {
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    while (cells.length < column) cells.push(null);
    cells.push(cellToDesign(cell));
  });
  return rows;
}

/** The design's cell for a cell. */
export function cellToDesign({ value, formula, style, link }: HostCell): DesignCell {
  return {
    value,
    ...(formula === null ? {} : { formula }),
    ...(Object.keys(style).length === 0 ? {} : { style }),
    ...(link === null ? {} : { link }),
  };
}

function listOf<Size>(sizes: ReadonlyMap<number, Size>, standard: Size): Size[] {
  const plain = JSON.stringify(standard);
  const last = Math.max(-1, ...[...sizes].filter(([, size]) => JSON.stringify(size) !== plain).map(([index]) => index));
  return Array.from({ length: last + 1 }, (_, index) => sizes.get(index) ?? standard);
}

function tableToDesign({ name, box, style, filterButtons, bandedRows }: HostTable): DesignTable {
  return { name, box, style, filterButtons, bandedRows };
}

function formatToDesign(format: HostConditionalFormat): ConditionalFormat {
  const { box, rule, fill, colour, bold, stopIfTrue } = format;
  return {
    box,
    rule,
    ...(fill === undefined ? {} : { fill }),
    ...(colour === undefined ? {} : { colour }),
    ...(bold === undefined ? {} : { bold }),
    stopIfTrue,
  };
}

function protectionToDesign(protection: HostProtection): Protection {
  const { allowFormatCells, allowFormatRows, allowFormatColumns, allowSort, allowAutoFilter } = protection;
  return { allowFormatCells, allowFormatRows, allowFormatColumns, allowSort, allowAutoFilter };
}

function printToDesign(print: HostPrint): PrintSetup {
  const { orientation, paper, fitToWidth, titleRows, area, header, footer, margins, breaks } = print;
  return { orientation, paper, fitToWidth, titleRows, area, header, footer, margins, breaks };
}
