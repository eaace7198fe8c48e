import { oneCell } from "../../../core/grid/a1";
import { enterValue } from "../../host/entry/enterValue";
import type { HostCell } from "../../host/model/hostCell";
import { isBlank } from "../../host/model/hostCell";
import { HostError } from "../../host/wire/hostError";
import type { Session } from "../session";
import { offended } from "./checkEntry";
import type { Entry } from "./entry";
import { ENTRY_DONE, PROTECTED } from "./entry";
import { growTable } from "./growTable";
import type { CellPlace } from "./moveSelection";

const BAD_FORMULA = "There's a problem with this formula. Check its brackets and commas, or start with ' to write it as text.";

/** The cell as Excel makes it of a typed text; null for a formula that it refuses. */
function coerced(cell: HostCell, text: string): HostCell | null {
  try {
    return enterValue(cell, text, new Date().getFullYear());
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}

/**
 * Types a text into a cell of the sheet in front, as Excel takes it. What the cell's validation does not take is answered, not
 * written, unless `isForced`: the person was warned and wants it all the same.
 */
export function typeInto(session: Session, place: CellPlace, text: string, isForced = false): Entry {
  const { book } = session;
  const { row, column } = place;
  if (session.isLocked(place)) return { kind: "refused", message: PROTECTED };
  const sheet = book.activeSheet();
  const before = sheet.cell(row, column);
  const after = coerced(before, text);
  if (after === null) return { kind: "refused", message: BAD_FORMULA };
  const validation = isForced || after.formula !== null ? null : offended(session.place(place), after.value);
  if (validation !== null && validation.alert !== null) return { kind: "offends", validation };
  session.change(() => {
    growTable(book, sheet, oneCell(row, column));
    const { style } = sheet.cell(row, column);
    sheet.setCell(row, column, coerced({ ...before, style }, text) ?? after);
    const details = { before: before.value, after: after.value };
    book.note({ kind: "cells", sheetId: sheet.id, box: oneCell(row, column), change: "RangeEdited", details });
  });
  return ENTRY_DONE;
}

/** Empties the selected cells, keeping their looks. A protected one among them, and none is. */
export function clearSelected(session: Session): Entry {
  const { book } = session;
  const { box } = book.selection();
  const sheet = book.activeSheet();
  const filled: CellPlace[] = [];
  sheet.visit(box, (row, column, cell) => {
    if (!isBlank(cell)) filled.push({ row, column });
  });
  if (filled.some((place) => session.isLocked(place))) return { kind: "refused", message: PROTECTED };
  if (filled.length === 0) return ENTRY_DONE;
  session.change(() => {
    for (const { row, column } of filled) sheet.changeCell(row, column, { value: null, formula: null, link: null });
    book.note({ kind: "cells", sheetId: sheet.id, box, change: "RangeEdited" });
  });
  return ENTRY_DONE;
}
