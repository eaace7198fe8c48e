import type { Cell, CellStyle as HucreStyle, TableDefinition, WriteSheet } from "hucre/xlsx";
import type { CellStyle, DesignCell, DesignTable, PrintSetup, SheetDesign } from "../../core/design/sheetDesign";
import { boxAddress } from "../../core/grid/a1";
import { USUAL_MARGINS } from "../read/printSetup";
import { escapeCellText } from "../xml/xmlText";
import { hucreChart } from "./hucreChart";
import { hucreCondition, hucreValidation } from "./hucreRules";
import type { BaseFont } from "../read/baseFont";
import { hucreStyle } from "./hucreStyle";

/** The most that a cell can hold, in UTF-16 units; Excel repairs a file with more. */
const LONGEST_TEXT = 32_767;

type StyleOf = (style: CellStyle) => HucreStyle;

function cellOf(cell: DesignCell, styleOf: StyleOf): Partial<Cell> {
  const value = typeof cell.value === "string" ? escapeCellText(cell.value.slice(0, LONGEST_TEXT)) : cell.value;
  const { formula, link, style } = cell;
  return {
    ...(formula === undefined ? { value } : { formula, formulaResult: value }),
    ...(style === undefined ? {} : { style: styleOf(style) }),
    ...(link === undefined
      ? {}
      : { hyperlink: link.startsWith("#") ? { target: "", location: link.slice(1) } : { target: link } }),
  };
}

function cellsOf(sheet: SheetDesign, styleOf: StyleOf): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  for (const [row, line] of sheet.rows.entries()) {
    for (const [column, cell] of line.entries()) if (cell !== null) cells.set(`${row},${column}`, cellOf(cell, styleOf));
  }
  return cells;
}

/** The name of a table's column as its part must have it: the heading's own text, line breaks escaped. */
function columnName(heading: DesignCell | null | undefined, index: number): string {
  const text = heading?.value === null || heading?.value === undefined ? "" : String(heading.value);
  return text === "" ? `Column${index + 1}` : escapeCellText(text).replaceAll("\n", "_x000a_");
}

function tableOf(sheet: SheetDesign, table: DesignTable): TableDefinition {
  const headings = Array.from({ length: table.box.right - table.box.left + 1 }, (_, index) => {
    return { name: columnName(sheet.rows[table.box.top]?.[table.box.left + index], index) };
  });
  return {
    name: table.name,
    range: boxAddress(table.box),
    columns: headings,
    showAutoFilter: table.filterButtons,
    showRowStripes: table.bandedRows,
    // hucre puts its own style where none is named; writeBook takes this one off again.
    style: table.style ?? NO_TABLE_STYLE,
  };
}

/** Stands for "no style" until the part is written. */
export const NO_TABLE_STYLE = "actionbook-none";

function printOf(print: PrintSetup): Pick<WriteSheet, "pageSetup" | "headerFooter" | "rowBreaks"> {
  const { header, footer, fitToWidth } = print;
  return {
    pageSetup: {
      paperSize: print.paper,
      orientation: print.orientation,
      margins: print.margins ?? USUAL_MARGINS,
      ...(fitToWidth === null ? {} : { fitToPage: true, fitToWidth, fitToHeight: 0 }),
    },
    headerFooter: { ...(header === null ? {} : { oddHeader: header }), ...(footer === null ? {} : { oddFooter: footer }) },
    // hucre counts the row before the break.
    rowBreaks: print.breaks.map((row) => row - 1),
  };
}

function protectionOf(protection: NonNullable<SheetDesign["protection"]>): NonNullable<WriteSheet["protection"]> {
  return {
    sheet: true,
    objects: true,
    scenarios: true,
    formatCells: protection.allowFormatCells,
    formatRows: protection.allowFormatRows,
    formatColumns: protection.allowFormatColumns,
    sort: protection.allowSort,
    autoFilter: protection.allowAutoFilter,
  };
}

function sizesOf(sheet: SheetDesign): Pick<WriteSheet, "columns" | "rowDefs" | "rows"> {
  const rowDefs = sheet.rowSizes.map(({ height, hidden }, row) => {
    return [row, { ...(height === null ? {} : { height }), ...(hidden ? { hidden } : {}) }] as const;
  });
  const columns = sheet.columns.map(({ width, hidden }) => ({
    ...(width === null ? {} : { width }),
    ...(hidden ? { hidden } : {}),
  }));
  // hucre writes the size of a row only while there are rows of cells.
  return { columns, rowDefs: new Map(rowDefs), rows: Array.from({ length: sheet.rowSizes.length }, () => []) };
}

/** A sheet in hucre's words. Print titles and areas are not in it: hucre cannot quote a sheet's name, so they are written as names. */
export function hucreSheet(sheet: SheetDesign, base: BaseFont): WriteSheet {
  const known = new Map<CellStyle, HucreStyle>();
  const styleOf = (style: CellStyle): HucreStyle => {
    const made = known.get(style) ?? hucreStyle(style, base);
    known.set(style, made);
    return made;
  };
  const { freeze, print, protection, tabColour, charts = [] } = sheet;
  return {
    name: sheet.title,
    ...sizesOf(sheet),
    cells: cellsOf(sheet, styleOf),
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    tables: sheet.tables.map((table) => tableOf(sheet, table)),
    dataValidations: sheet.validations.map(hucreValidation),
    conditionalRules: sheet.conditionalFormats.map(hucreCondition),
    ...(charts.length === 0 ? {} : { charts: charts.map((chart) => hucreChart(chart, sheet)) }),
    ...(freeze.rows > 0 || freeze.columns > 0 ? { freezePane: freeze } : {}),
    ...(print === null ? {} : printOf(print)),
    ...(protection === null ? {} : { protection: protectionOf(protection) }),
    view: { showGridLines: sheet.showGridlines, ...(tabColour === null ? {} : { tabColor: { rgb: tabColour } }) },
    hidden: sheet.visibility === "hidden",
    veryHidden: sheet.visibility === "veryHidden",
  };
}
