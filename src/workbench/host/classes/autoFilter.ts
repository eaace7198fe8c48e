import type { Box } from "../../../core/grid/a1";
import type { Call } from "../wire/call";
import { refusal } from "../wire/hostError";
import type { HostClass, HostObject } from "../wire/hostObject";
import { method, scalar } from "../wire/hostObject";
import { rangeAt } from "./addresses";
import { guardSheet } from "./guards";
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

function setFilter(ref: SheetRef, box: Box | null, { book }: Call): void {
  const sheet = ref.sheet(book);
  guardSheet(sheet, null);
  sheet.state.autoFilter = box;
  book.note({ kind: "layout", sheetId: sheet.id });
}

/** The filter buttons of a sheet or table. The stand-in shows them; it hides no rows: criteria are refused with NotImplemented. */
export const AUTO_FILTER: HostClass<SheetRef> = {
  name: "AutoFilter",
  members: () => ({
    enabled: scalar("1.9", (ref, call) => filterBox(ref, call) !== null),
    isDataFiltered: scalar("1.9", () => false),
    apply: method("1.9", (ref, [given, column, criteria], call) => {
      if (criteria !== null && criteria !== undefined) throw refusal("NotImplemented", "filter criteria");
      if (column !== null && column !== undefined && typeof column !== "number") throw refusal("InvalidArgument");
      const range = rangeArgument(given) ?? (typeof given === "string" ? rangeAt(call.book, ref.id, given) : null);
      if (range === null) throw refusal("InvalidArgument", "a range is needed");
      setFilter(ref, range.box, call);
    }),
    remove: method("1.9", (ref, _args, call) => setFilter(ref, null, call)),
    clearCriteria: method("1.9", () => null),
    reapply: method("1.9", () => null),
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
