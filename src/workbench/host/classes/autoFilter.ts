import type { Box } from "../../../core/grid/a1";
import { applyFilters, clearFilters, isFiltered, setFilter } from "../model/filters";
import type { HostSheet } from "../model/hostSheet";
import type { Call } from "../wire/call";
import { refusal } from "../wire/hostError";
import type { HostClass, HostObject } from "../wire/hostObject";
import { method, scalar } from "../wire/hostObject";
import { rangeAt } from "./addresses";
import { record, text, wholeNumber } from "./guards";
import { rangeObject } from "./range";
import type { SheetRef } from "./refs";
import { rangeArgument, RangeRef, TableRef } from "./refs";

/** Where the filter buttons of a sheet or table stand; null where there are none. */
function filterBox(ref: SheetRef, { book }: Call): Box | null {
  const { state } = ref.sheet(book);
  if (!(ref instanceof TableRef)) return state.autoFilter;
  const table = state.tables.find(({ id }) => id === ref.tableId);
  return table?.filterButtons === true ? table.box : null;
}

function filterRange(ref: SheetRef, call: Call): HostObject | null {
  const box = filterBox(ref, call);
  return box === null ? null : rangeObject(new RangeRef(ref.id, box));
}

/** Which filter it is: the table's by its number, null for the sheet's own. */
function ownerOf(ref: SheetRef): number | null {
  return ref instanceof TableRef ? ref.tableId : null;
}

/** Changes a filter; refused on a protected sheet unless its protection allows filters. */
function changeFilter(ref: SheetRef, { book }: Call, change: (sheet: HostSheet) => void): void {
  const sheet = ref.sheet(book);
  if (sheet.state.protection?.allowAutoFilter === false) throw refusal("AccessDenied", "the sheet is protected");
  change(sheet);
  book.note({ kind: "layout", sheetId: sheet.id });
}

/** The texts that criteria by values let through; other kinds of criteria are not in the stand-in. */
function valuesOf(criteria: unknown): readonly string[] {
  const given = record(criteria);
  const values = given.get("values");
  if (given.get("filterOn") !== "Values" || !Array.isArray(values))
    throw refusal("NotImplemented", "filter criteria other than values");
  return values.map(text);
}

function applyTo(ref: SheetRef, [given, column, criteria]: readonly unknown[], call: Call): void {
  const range = rangeArgument(given) ?? (typeof given === "string" ? rangeAt(call.book, ref.id, given) : null);
  if (range === null) throw refusal("InvalidArgument", "a range is needed");
  changeFilter(ref, call, (sheet) => {
    if (!(ref instanceof TableRef)) sheet.state.autoFilter = range.box;
    if (column === null || column === undefined) return;
    setFilter(sheet, ownerOf(ref), wholeNumber(column), criteria === null || criteria === undefined ? null : valuesOf(criteria));
  });
}

/** Shows every row of a filter again. */
export function clearCriteria(ref: SheetRef, call: Call): void {
  changeFilter(ref, call, (sheet) => clearFilters(sheet, ownerOf(ref)));
}

/** The filter of a sheet or table: its buttons, and criteria by values, which hide rows. */
export const AUTO_FILTER: HostClass<SheetRef> = {
  name: "AutoFilter",
  members: () => ({
    enabled: scalar("1.9", (ref, call) => filterBox(ref, call) !== null),
    isDataFiltered: scalar("1.9", (ref, { book }) => isFiltered(ref.sheet(book), ownerOf(ref))),
    apply: method("1.9", applyTo),
    remove: method("1.9", (ref, _args, call) =>
      changeFilter(ref, call, (sheet) => {
        clearFilters(sheet, ownerOf(ref));
        if (!(ref instanceof TableRef)) sheet.state.autoFilter = null;
      }),
    ),
    clearCriteria: method("1.9", (ref, _args, call) => clearCriteria(ref, call)),
    reapply: method("1.9", (ref, _args, call) => changeFilter(ref, call, applyFilters)),
    getRange: method("1.9", (ref, _args, call) => {
      const range = filterRange(ref, call);
      if (range === null) throw refusal("InvalidOperation", "there is no filter");
      return range;
    }),
    getRangeOrNullObject: method("1.9", filterAnswer),
  }),
};

function filterAnswer(ref: SheetRef, _args: readonly unknown[], call: Call): HostObject | null {
  return filterRange(ref, call);
}
