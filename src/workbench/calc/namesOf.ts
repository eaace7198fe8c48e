import type { HostBook } from "../host/model/hostBook";
import type { HostSheet } from "../host/model/hostSheet";
import type { HostTable } from "../host/model/hostTable";
import type { Names } from "./rewriteFormula";
import type { TablePlace } from "./tableReference";

function placeOf(sheet: HostSheet, table: HostTable): TablePlace {
  const { top, left, right } = table.box;
  const header = (column: number): string => String(sheet.cell(top, column).value ?? "");
  return {
    name: table.name,
    sheet: sheet.state.title,
    box: table.box,
    columns: Array.from({ length: right - left + 1 }, (_, index) => header(left + index)),
    hasHeaders: table.headerRow,
    hasTotals: table.totalsRow,
  };
}

/** What the tables and defined names of a workbook stand for now. */
export function namesOf(book: HostBook): Names {
  const tables = book.sheets.flatMap((sheet) => sheet.state.tables.map((table) => placeOf(sheet, table)));
  const formulas = new Map<string, string>();
  for (const { name, formula, sheetId } of book.names) {
    const owner = sheetId === null ? undefined : book.sheetById(sheetId)?.state.title;
    formulas.set((owner === undefined ? name : `${owner}!${name}`).toLowerCase(), formula.replace(/^=/, ""));
  }
  return { tables: new Map(tables.map((table) => [table.name.toLowerCase(), table])), formulas };
}
