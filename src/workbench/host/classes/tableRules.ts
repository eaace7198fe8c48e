import type { Box } from "../../../core/grid/a1";
import { boxContains, intersection } from "../model/boxes";
import type { HostBook } from "../model/hostBook";
import type { HostSheet } from "../model/hostSheet";
import type { HostTable } from "../model/hostTable";
import { tableBody } from "../model/hostTable";
import { refusal } from "../wire/hostError";
import { guardSheet } from "./guards";
import { insertCells } from "./insertDelete";
import { checkName } from "./nameRules";
import { RangeRef } from "./refs";
import type { Call } from "../wire/call";
import { repairHeadings } from "./tableHeadings";

/** Every table of the workbook with its sheet. */
export function allTables(book: HostBook): { readonly sheet: HostSheet; readonly table: HostTable }[] {
  return book.sheets.flatMap((sheet) => sheet.state.tables.map((table) => ({ sheet, table })));
}

/** Refuses a table's name that Excel refuses, or that a table or name of the workbook already has: Excel says InvalidArgument to both. */
export function checkTableName(book: HostBook, name: string, own: HostTable | null): void {
  checkName(name);
  const wanted = name.toLowerCase();
  const taken =
    allTables(book).some(({ table }) => table !== own && table.name.toLowerCase() === wanted) ||
    book.names.some((one) => one.sheetId === null && one.name.toLowerCase() === wanted);
  if (taken) throw refusal("InvalidArgument", `a table or name is already called ${name}`);
}

/** Refuses a table over merged cells or another table. */
export function checkTableBox(sheet: HostSheet, box: Box, own: HostTable | null): void {
  const { merges, tables } = sheet.state;
  if (merges.some((merge) => intersection(merge, box) !== null)) throw refusal("MergedRangeConflict", "merged cells");
  const overlaps = tables.some((table) => table !== own && intersection(table.box, box) !== null);
  if (overlaps) throw refusal("InvalidArgument", "a table cannot overlap another table");
}

function freeName(book: HostBook): string {
  const taken = new Set(allTables(book).map(({ table }) => table.name.toLowerCase()));
  let number = 1;
  while (taken.has(`table${number}`)) number += 1;
  return `Table${number}`;
}

/** Makes a block a table. Without headings Excel puts a row of them above; a block of headings alone gets an empty row below. */
export function addTable(range: RangeRef, hasHeaders: boolean, call: Call): HostTable {
  const { book } = call;
  const sheet = range.sheet(book);
  guardSheet(sheet, null);
  const given = range.box;
  checkTableBox(sheet, given, null);
  if (!hasHeaders) insertCells(new RangeRef(range.id, { ...given, bottom: given.top }), "rows", call);
  const least = given.top + 1;
  const bottom = Math.max(least, given.bottom + (hasHeaders ? 0 : 1));
  const box = { ...given, bottom };
  checkTableBox(sheet, box, null);
  const table: HostTable = {
    id: book.nextNumber(),
    name: freeName(book),
    box,
    style: "TableStyleMedium2",
    filterButtons: true,
    bandedRows: true,
    headerRow: true,
    totalsRow: false,
    bandedColumns: false,
    firstColumn: false,
    lastColumn: false,
  };
  sheet.state.tables = [...sheet.state.tables, table];
  repairHeadings(sheet, box);
  book.note({ kind: "table", sheetId: sheet.id, tableId: table.id, what: "added" });
  return table;
}

/** Gives a table another block: its heading row stays where it is, and the blocks must share cells. */
export function resizeTable(sheet: HostSheet, table: HostTable, box: Box): HostTable {
  const sameTop = box.top === table.box.top && box.bottom > box.top;
  if (!sameTop || intersection(box, table.box) === null)
    throw refusal("InvalidArgument", "the headings must stay in the same row");
  checkTableBox(sheet, box, table);
  return { ...table, box };
}

/** The block of a table's data; InvalidOperation-free: a table always has at least one row. */
export function bodyOf(table: HostTable): Box {
  const body = tableBody(table);
  return boxContains(table.box, body) ? body : { ...table.box, top: table.box.bottom };
}
