import { LAST_COLUMN, LAST_ROW } from "../../../core/grid/a1";
import type { Call } from "../wire/call";
import { refusal } from "../wire/hostError";
import type { HostClass, HostObject } from "../wire/hostObject";
import { method } from "../wire/hostObject";
import { rangeAt } from "./addresses";
import { text, wholeNumber } from "./guards";
import { rangeObject } from "./range";
import type { SheetRef } from "./refs";
import { rangeArgument, RangeRef } from "./refs";

function freeze(ref: SheetRef, rows: number, columns: number, { book }: Call): void {
  if (rows < 0 || columns < 0 || rows > LAST_ROW || columns > LAST_COLUMN) throw refusal("InvalidArgument");
  const sheet = ref.sheet(book);
  sheet.state.freeze = { rows, columns };
  book.note({ kind: "layout", sheetId: sheet.id });
}

function freezeAt(ref: SheetRef, given: unknown, call: Call): void {
  const { box } = rangeArgument(given) ?? rangeAt(call.book, ref.id, text(given));
  // Whole columns freeze columns alone, whole rows rows alone.
  const rows = box.bottom === LAST_ROW ? 0 : box.bottom + 1;
  freeze(ref, rows, box.right === LAST_COLUMN ? 0 : box.right + 1, call);
}

function location(ref: SheetRef, { book }: Call): HostObject | null {
  const { rows, columns } = ref.sheet(book).state.freeze;
  if (rows === 0 && columns === 0) return null;
  const bottom = rows === 0 ? LAST_ROW : rows - 1;
  return rangeObject(new RangeRef(ref.id, { top: 0, left: 0, bottom, right: columns === 0 ? LAST_COLUMN : columns - 1 }));
}

/** The rows and columns of a sheet that stay in sight. */
export const FREEZE_PANES: HostClass<SheetRef> = {
  name: "WorksheetFreezePanes",
  members: () => ({
    freezeRows: method("1.7", (ref, [count], call) => freeze(ref, wholeNumber(count ?? 1), 0, call)),
    freezeColumns: method("1.7", (ref, [count], call) => freeze(ref, 0, wholeNumber(count ?? 1), call)),
    freezeAt: method("1.7", (ref, [range], call) => freezeAt(ref, range, call)),
    unfreeze: method("1.7", (ref, _args, call) => freeze(ref, 0, 0, call)),
    getLocation: method("1.7", (ref, _args, call) => {
      const object = location(ref, call);
      if (object === null) throw refusal("InvalidOperation", "nothing is frozen");
      return object;
    }),
    getLocationOrNullObject: method("1.7", (ref, _args, call) => location(ref, call)),
  }),
};
