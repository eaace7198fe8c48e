import type { CellValue } from "../../../core/grid/grid";
import { shortAddress } from "../classes/addresses";
import { typeName } from "../classes/rangeValues";
import type { Box } from "../../../core/grid/a1";
import { intersection } from "../model/boxes";
import type { HostChange } from "../model/hostChange";
import type { HostState } from "../wire/call";

/** Excel's numbers for its events (read from the client library). */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** One event on the wire. */
export interface EventEntry {
  readonly messageCategory: 65536;
  readonly messageType: number;
  /** The id of the sheet or table, or "Workbook" for handlers on a collection. */
  readonly targetId: string;
  /** The event's arguments as JSON. */
  readonly message: string;
}

/** The target of handlers on collections. */
const WORKBOOK_TARGET = "Workbook";

type Payload = Readonly<Record<string, unknown>>;

function entry(type: number, targetId: string, payload: Payload): EventEntry {
  return { messageCategory: 65536, messageType: type, targetId, message: JSON.stringify(payload) };
}

/** The event for the sheet itself and for the collection of sheets. */
function both(type: number, sheetId: string, payload: Payload): EventEntry[] {
  const full = { source: "Local", worksheetId: sheetId, ...payload };
  return [entry(type, sheetId, full), entry(type, WORKBOOK_TARGET, full)];
}

const SHEET_EVENTS = {
  added: EVENT.added,
  deleted: EVENT.deleted,
  renamed: EVENT.nameChanged,
  moved: EVENT.moved,
  visibility: EVENT.visibilityChanged,
} as const;

/** The events that a list of changes gives rise to, each once, in the order of the changes. */
export function eventEntries(changes: readonly HostChange[], host: HostState): EventEntry[] {
  const entries = changes.flatMap((change) => entriesOf(change, host));
  const seen = new Set<string>();
  return entries.filter((one) => {
    const key = JSON.stringify(one);
    return !seen.has(key) && seen.add(key);
  });
}

function entriesOf(change: HostChange, host: HostState): EventEntry[] {
  switch (change.kind) {
    case "cells":
      return [...both(EVENT.changed, change.sheetId, cellPayload(change)), ...tableEntries(change, host)];
    case "looks":
      return both(EVENT.formatChanged, change.sheetId, { address: shortAddress(change.box) });
    case "sheet":
      return both(SHEET_EVENTS[change.what], change.sheetId, {});
    case "active":
      return [...both(EVENT.deactivated, change.before, {}), ...both(EVENT.activated, change.sheetId, {})];
    case "selection":
      return both(EVENT.selectionChanged, change.sheetId, { address: shortAddress(change.box) });
    case "protection":
      return both(EVENT.protectionChanged, change.sheetId, { isProtected: change.isProtected });
    case "calculated":
      return both(EVENT.calculated, change.sheetId, {});
    case "table":
      return tableLife(change);
    default:
      return [];
  }
}

function cellPayload(change: Extract<HostChange, { kind: "cells" }>): Payload {
  const { box, details } = change;
  return {
    address: shortAddress(box),
    // What args.getRange(context) asks the workbook for.
    referenceId: `${change.sheetId}!${shortAddress(box)}`,
    changeType: change.change,
    shiftDirection: "None",
    triggerSource: "Unknown",
    ...(details === undefined ? {} : detailPayload(details.before, details.after)),
  };
}

function detailPayload(before: CellValue, after: CellValue): Payload {
  return {
    valueBefore: before ?? "",
    valueAfter: after ?? "",
    valueTypeBefore: typeName(before),
    valueTypeAfter: typeName(after),
  };
}

function tableEntries(change: Extract<HostChange, { kind: "cells" }>, { book }: HostState): EventEntry[] {
  const tables = book.sheetById(change.sheetId)?.state.tables ?? [];
  return tables.flatMap((table) => {
    const shared: Box | null = intersection(table.box, change.box);
    if (shared === null) return [];
    const tableId = String(table.id);
    const payload = { source: "Local", worksheetId: change.sheetId, tableId, ...cellPayload({ ...change, box: shared }) };
    return [tableId, change.sheetId, WORKBOOK_TARGET].map((target) => entry(EVENT.tableChanged, target, payload));
  });
}

function tableLife(change: Extract<HostChange, { kind: "table" }>): EventEntry[] {
  if (change.what === "changed") return [];
  const type = change.what === "added" ? EVENT.tableAdded : EVENT.tableDeleted;
  const payload = { source: "Local", worksheetId: change.sheetId, tableId: String(change.tableId) };
  return [change.sheetId, WORKBOOK_TARGET].map((target) => entry(type, target, payload));
}
