import type { HostTable } from "../model/hostTable";
import type { HostSheet } from "../model/hostSheet";
import type { Call } from "../wire/call";
import { refusal } from "../wire/hostError";
import type { HostClass, HostObject } from "../wire/hostObject";
import { hostObject, method, scalar } from "../wire/hostObject";
import { placeOf, rangeAt } from "./addresses";
import { listeners } from "./eventMembers";
import { text, wholeNumber } from "./guards";
import type { RangeRef } from "./refs";
import { rangeArgument, TableRef } from "./refs";
import { TABLE } from "./table";
import { addTable, allTables } from "./tableRules";

/** The tables of one sheet, or (null) of the workbook. */
export class TablesRef {
  constructor(readonly sheetId: string | null) {}
}

function object(sheetId: string, { id }: HostTable): HostObject {
  return hostObject(TABLE, new TableRef(sheetId, id));
}

function listed({ sheetId }: TablesRef, { book }: Call): readonly { readonly sheet: HostSheet; readonly table: HostTable }[] {
  return allTables(book).filter(({ sheet }) => sheetId === null || sheet.id === sheetId);
}

function find(tables: TablesRef, key: unknown, call: Call): HostObject | null {
  const wanted = String(key).toLowerCase();
  const found = listed(tables, call).find(({ table }) => table.name.toLowerCase() === wanted || String(table.id) === wanted);
  return found === undefined ? null : object(found.sheet.id, found.table);
}

function required(found: HostObject | null): HostObject {
  if (found === null) throw refusal("ItemNotFound");
  return found;
}

/** The block that a table is to be made of: a Range, or an address on the sheet in front unless it names another. */
function blockFor({ sheetId }: TablesRef, given: unknown, { book }: Call): RangeRef {
  const own = sheetId ?? book.activeSheet().id;
  const range = rangeArgument(given) ?? placeOf(book, text(given)) ?? rangeAt(book, own, text(given));
  if (sheetId !== null && range.id !== sheetId) throw refusal("InvalidArgument", "the range is on another sheet");
  return range;
}

/** The tables of a sheet or of the workbook. */
export const TABLES: HostClass<TablesRef> = {
  name: "TableCollection",
  members: () => ({
    count: scalar("1.1", (tables, call) => listed(tables, call).length),
    add: method("1.1", (tables, [given, hasHeaders], call) => {
      const range = blockFor(tables, given, call);
      return object(range.id, addTable(range, hasHeaders === true, call));
    }),
    getCount: method("1.4", (tables, _args, call) => listed(tables, call).length),
    getItem: method("1.1", (tables, [key], call) => required(find(tables, key, call))),
    getItemOrNullObject: method("1.4", (tables, [key], call) => find(tables, key, call)),
    getItemAt: method("1.1", (tables, [index], call) => {
      const found = listed(tables, call)[wholeNumber(index)];
      return required(found === undefined ? null : object(found.sheet.id, found.table));
    }),
    ...listeners({ Added: "1.9", Deleted: "1.9", DataChanged: "1.7" }),
    // Where the client expects this collection's events: the sheet's id, or "Workbook".
    _eventTargetId: scalar("1.7", ({ sheetId }) => sheetId ?? "Workbook"),
  }),
  items: (tables, call) => listed(tables, call).map(({ sheet, table }) => object(sheet.id, table)),
  item: (tables, key, call) => required(find(tables, key, call)),
};

/** The tables that a block touches: Range.getTables(). */
export const TABLES_OF_RANGE: HostClass<readonly TableRef[]> = {
  name: "TableScopedCollection",
  members: () => ({ getCount: method("1.9", (tables) => tables.length) }),
  items: (tables) => tables.map((table) => hostObject(TABLE, table)),
};
