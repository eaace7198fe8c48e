import type { HostValidation } from "../../host/model/hostSheet";
import { HostError } from "../../host/wire/hostError";
import type { Session } from "../session";

/** What became of something done at the grid: done, refused by the sheet or by Excel, or against the cell's validation. */
export type Entry =
  | { readonly kind: "done" }
  | { readonly kind: "refused"; readonly message: string }
  | { readonly kind: "offends"; readonly validation: HostValidation };

export const ENTRY_DONE: Entry = { kind: "done" };

export const PROTECTED =
  "The cell you're trying to change is on a protected sheet. To make a change, take the protection off the sheet first.";

/** Excel's words for what it refuses, by its code. */
const REFUSED: ReadonlyMap<string, string> = new Map([
  ["AccessDenied", PROTECTED],
  ["InsertDeleteConflict", "This operation is not allowed. It would move cells out of a table or out of merged cells."],
  ["MergedRangeConflict", "We can't do that to a merged cell."],
  [
    "NonBlankCellOffSheet",
    "We can't insert new cells, because that would push cells that hold something off the end of the sheet.",
  ],
]);

const SOMETHING = "Excel cannot do that here.";

/** Makes a change in one step that can be taken back; what Excel refuses is answered in its words, and then nothing has changed. */
export function attempt(session: Session, make: () => void): Entry {
  try {
    session.change(make);
    return ENTRY_DONE;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { kind: "refused", message: REFUSED.get(error.code) ?? SOMETHING };
  }
}
