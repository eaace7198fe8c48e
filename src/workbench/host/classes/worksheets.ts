import type { HostSheet } from "../model/hostSheet";
import type { Call } from "../wire/call";
import { refusal } from "../wire/hostError";
import type { HostClass, HostObject } from "../wire/hostObject";
import { hostObject, method } from "../wire/hostObject";
import { listeners } from "./eventMembers";
import { text } from "./guards";
import { SheetRef } from "./refs";
import { addSheet } from "./sheetRules";
import { WORKSHEET } from "./worksheet";

/** The Worksheet object of a sheet. */
export function worksheetObject({ id }: HostSheet): HostObject {
  return hostObject(WORKSHEET, new SheetRef(id));
}

function shown({ book }: Call, visibleOnly: unknown): readonly HostSheet[] {
  return book.sheets.filter(({ state }) => visibleOnly !== true || state.visibility === "visible");
}

function find({ book }: Call, key: unknown): HostObject | null {
  const name = text(key);
  const sheet = book.sheetById(name) ?? book.sheetByTitle(name);
  return sheet === null ? null : worksheetObject(sheet);
}

function found(object: HostObject | null): HostObject {
  if (object === null) throw refusal("ItemNotFound");
  return object;
}

function firstOf(sheets: readonly HostSheet[]): HostObject {
  const [sheet] = sheets;
  return found(sheet === undefined ? null : worksheetObject(sheet));
}

/** The sheets of the workbook, in the order of their tabs. */
export const WORKSHEETS: HostClass<null> = {
  name: "WorksheetCollection",
  members: () => ({
    add: method("1.1", (_self, [name], { book }) => worksheetObject(addSheet(book, typeof name === "string" ? name : null))),
    getItem: method("1.1", (_self, [key], call) => found(find(call, key))),
    getItemOrNullObject: method("1.4", (_self, [key], call) => find(call, key)),
    getActiveWorksheet: method("1.1", (_self, _args, { book }) => worksheetObject(book.activeSheet())),
    getFirst: method("1.5", (_self, [visibleOnly], call) => firstOf(shown(call, visibleOnly))),
    getLast: method("1.5", (_self, [visibleOnly], call) => firstOf([...shown(call, visibleOnly)].reverse())),
    getCount: method("1.4", (_self, [visibleOnly], call) => shown(call, visibleOnly).length),
    ...listeners({
      Activated: "1.7",
      Added: "1.7",
      Calculated: "1.8",
      DataChanged: "1.9",
      Deactivated: "1.7",
      Deleted: "1.7",
      FormatChanged: "1.9",
      ProtectionChanged: "1.14",
      SelectionChanged: "1.9",
    }),
  }),
  items: (_self, { book }) => book.sheets.map(worksheetObject),
  item: (_self, key, call) => found(find(call, key)),
};
