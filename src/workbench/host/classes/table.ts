import type { Box } from "../../../core/grid/a1";
import { EMPTY_CELL } from "../model/hostCell";
import { applyFilters } from "../model/filters";
import type { HostTable } from "../model/hostTable";
import type { Call } from "../wire/call";
import { refusal } from "../wire/hostError";
import type { HostClass, HostObject, ScalarMember } from "../wire/hostObject";
import { hostObject, method, part, scalar } from "../wire/hostObject";
import { rangeAt } from "./addresses";
import { AUTO_FILTER, clearCriteria } from "./autoFilter";
import { listeners } from "./eventMembers";
import { flag, guardSheet, text } from "./guards";
import { rangeObject } from "./range";
import type { TableRef } from "./refs";
import { rangeArgument, RangeRef, SheetRef } from "./refs";
import { TABLE_COLUMNS } from "./tableColumns";
import { renameTableReferences } from "./tableReferences";
import { TABLE_ROWS } from "./tableRows";
import { bodyOf, checkTableName, resizeTable } from "./tableRules";
import { WORKSHEET } from "./worksheet";

/** The table as it stands; ItemNotFound when it is gone. */
export function tableOf(ref: TableRef, { book }: Call): HostTable {
  const table = ref.sheet(book).state.tables.find(({ id }) => id === ref.tableId);
  if (table === undefined) throw refusal("ItemNotFound", "the table is gone");
  return table;
}

/** Puts another table in place of one; null takes it away. */
export function replaceTable(ref: TableRef, table: HostTable | null, call: Call): void {
  const sheet = ref.sheet(call.book);
  guardSheet(sheet, null);
  sheet.state.tables = sheet.state.tables.flatMap((one) => (one.id !== ref.tableId ? [one] : table === null ? [] : [table]));
  if (table?.filterButtons !== true && sheet.state.filters.length > 0) applyFilters(sheet);
  const what = table === null ? "deleted" : "changed";
  call.book.note({ kind: "table", sheetId: ref.id, tableId: ref.tableId, what });
}

type Switch = "headerRow" | "totalsRow" | "bandedRows" | "bandedColumns" | "firstColumn" | "lastColumn" | "filterButtons";

function switchMember(since: `1.${number}`, name: Switch): ScalarMember<TableRef> {
  return scalar(
    since,
    (ref, call) => tableOf(ref, call)[name],
    (ref, on, call) => replaceTable(ref, { ...tableOf(ref, call), [name]: flag(on) }, call),
  );
}

function rename(ref: TableRef, given: unknown, call: Call): void {
  const name = text(given);
  const table = tableOf(ref, call);
  if (name === table.name) return;
  checkTableName(call.book, name, table);
  replaceTable(ref, { ...table, name }, call);
  renameTableReferences(call.book, table.name, name);
}

function setStyle(ref: TableRef, given: unknown, call: Call): void {
  const style = text(given);
  if (style !== "" && !/^TableStyle(Light(1?\d|2[01])|Medium(1?\d|2[0-8])|Dark(\d|1[01]))$/.test(style)) {
    throw refusal("InvalidArgument", `${style} is no table style`);
  }
  replaceTable(ref, { ...tableOf(ref, call), style: style === "" ? null : style }, call);
}

function block(ref: TableRef, box: Box): HostObject {
  return rangeObject(new RangeRef(ref.id, box));
}

function resize(ref: TableRef, given: unknown, call: Call): void {
  const range = rangeArgument(given) ?? rangeAt(call.book, ref.id, text(given));
  if (range.id !== ref.id) throw refusal("InvalidArgument", "a table stays on its sheet");
  replaceTable(ref, resizeTable(ref.sheet(call.book), tableOf(ref, call), range.box), call);
}

/** Deletes a table with its cells' contents and looks, as Excel does. */
function remove(ref: TableRef, call: Call): void {
  const { box } = tableOf(ref, call);
  const sheet = ref.sheet(call.book);
  replaceTable(ref, null, call);
  sheet.visit(box, (row, column) => sheet.setCell(row, column, EMPTY_CELL));
  call.book.note({ kind: "cells", sheetId: ref.id, box, change: "RangeEdited" });
}

/** A table. */
export const TABLE: HostClass<TableRef> = {
  name: "Table",
  identity: ({ tableId }) => ({ Id: String(tableId) }),
  members: () => ({
    id: scalar("1.1", ({ tableId }) => String(tableId)),
    name: scalar("1.1", (ref, call) => tableOf(ref, call).name, rename),
    style: scalar("1.1", (ref, call) => tableOf(ref, call).style ?? "", setStyle),
    showHeaders: switchMember("1.1", "headerRow"),
    showTotals: switchMember("1.1", "totalsRow"),
    showBandedRows: switchMember("1.3", "bandedRows"),
    showBandedColumns: switchMember("1.3", "bandedColumns"),
    showFilterButton: switchMember("1.3", "filterButtons"),
    highlightFirstColumn: switchMember("1.3", "firstColumn"),
    highlightLastColumn: switchMember("1.3", "lastColumn"),
    columns: part("1.1", (ref) => hostObject(TABLE_COLUMNS, ref)),
    rows: part("1.1", (ref) => hostObject(TABLE_ROWS, ref)),
    worksheet: part("1.2", ({ id }) => hostObject(WORKSHEET, new SheetRef(id))),
    autoFilter: part("1.9", (ref) => hostObject<SheetRef>(AUTO_FILTER, ref)),
    getRange: method("1.1", (ref, _args, call) => block(ref, tableOf(ref, call).box)),
    getHeaderRowRange: method("1.1", (ref, _args, call) => {
      const { box } = tableOf(ref, call);
      return block(ref, { ...box, bottom: box.top });
    }),
    getDataBodyRange: method("1.1", (ref, _args, call) => block(ref, bodyOf(tableOf(ref, call)))),
    resize: method("1.13", (ref, [range], call) => resize(ref, range, call)),
    clearFilters: method("1.2", (ref, _args, call) => clearCriteria(ref, call)),
    convertToRange: method("1.2", (ref, _args, call) => {
      const { box } = tableOf(ref, call);
      replaceTable(ref, null, call);
      return block(ref, box);
    }),
    delete: method("1.1", (ref, _args, call) => remove(ref, call)),
    ...listeners({ DataChanged: "1.7", SelectionChanged: "1.7" }),
  }),
};
