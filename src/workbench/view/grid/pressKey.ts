import type { KeyboardEvent } from "react";
import { nextShown } from "../geometry/axis";
import type { SheetLayout } from "../geometry/sheetLayout";
import { movedTo, wholeCell } from "../edit/moveSelection";
import type { CellPlace } from "../edit/moveSelection";
import { deleteRows, insertRows } from "../edit/changeRows";
import { fillDown } from "../edit/fillDown";
import type { Drafting } from "../edit/useDraft";
import type { Session } from "../session";

/** What the grid's keys act on. `page` is the height in sight, in pixels. */
export interface GridKeys {
  readonly session: Session;
  readonly layout: SheetLayout;
  readonly page: number;
  readonly drafting: Drafting;
  readonly openList: () => void;
  /** Opens the menu of the selected cells. */
  readonly openMenu: () => void;
}

/** The corner of the selection that Shift and an arrow moves: the one across from the active cell. */
function farCorner({ session }: GridKeys): CellPlace {
  const { box } = session.book.selection();
  const active = session.active();
  return {
    row: active.row === box.top ? box.bottom : box.top,
    column: active.column === box.left ? box.right : box.left,
  };
}

function moveBy(keys: GridKeys, event: KeyboardEvent): boolean {
  const { session, layout, page } = keys;
  const from = event.shiftKey ? farCorner(keys) : session.active();
  const isFar = event.ctrlKey || event.metaKey;
  const to = movedTo(session.book.activeSheet(), layout, from, { key: event.key, isFar, page });
  if (to !== null) session.select(to, event.shiftKey);
  return to !== null;
}

/** The cell so many rows and columns on, hidden ones passed over; past a merge when one is selected. */
export function stepFrom({ session, layout }: Pick<GridKeys, "session" | "layout">, rows: number, columns: number): CellPlace {
  const active = session.active();
  const box = wholeCell(session.book.activeSheet(), active);
  const along = (axis: SheetLayout["rows"], first: number, last: number, step: number): number =>
    step === 0 ? first : nextShown(axis, step > 0 ? last : first, step > 0 ? 1 : -1);
  return {
    row: along(layout.rows, box.top, box.bottom, rows),
    column: along(layout.columns, box.left, box.right, columns),
  };
}

type Act = (keys: GridKeys, event: KeyboardEvent) => void;

const selectAll: Act = ({ session, layout }) =>
  session.selectBox({ top: 0, left: 0, bottom: layout.rows.count - 1, right: layout.columns.count - 1 });
const selectRows: Act = ({ session, layout }) =>
  session.selectBox({ ...session.book.selection().box, left: 0, right: layout.columns.count - 1 });
const selectColumns: Act = ({ session, layout }) =>
  session.selectBox({ ...session.book.selection().box, top: 0, bottom: layout.rows.count - 1 });

const insertAbove: Act = ({ session, drafting }) => drafting.tell(insertRows(session));

function nextSheet(step: 1 | -1): Act {
  return ({ session }) => {
    const shown = session.book.sheets.filter(({ state }) => state.visibility === "visible");
    const at = shown.findIndex(({ id }) => id === session.book.activeSheet().id);
    const next = shown[at + step];
    if (next !== undefined) session.activate(next.id);
  };
}

/** Excel's keys, each with its modifiers in the order Ctrl, Alt, Shift. */
const ACTS: ReadonlyMap<string, Act> = new Map<string, Act>([
  ["Enter", (keys) => keys.session.select(stepFrom(keys, 1, 0))],
  ["Shift+Enter", (keys) => keys.session.select(stepFrom(keys, -1, 0))],
  ["Tab", (keys) => keys.session.select(stepFrom(keys, 0, 1))],
  ["Shift+Tab", (keys) => keys.session.select(stepFrom(keys, 0, -1))],
  ["F2", ({ drafting }) => drafting.start(null)],
  ["Backspace", ({ drafting }) => drafting.start("")],
  ["Delete", ({ drafting }) => drafting.clear()],
  ["Alt+ArrowDown", ({ openList }) => openList()],
  ["Ctrl+a", selectAll],
  ["Shift+ ", selectRows],
  ["Ctrl+ ", selectColumns],
  ["Ctrl+z", ({ session }) => session.undo()],
  ["Ctrl+y", ({ session }) => session.redo()],
  ["Ctrl+Shift+z", ({ session }) => session.redo()],
  ["Ctrl+d", ({ session, drafting }) => drafting.tell(fillDown(session))],
  ["Ctrl++", insertAbove],
  ["Ctrl+Shift++", insertAbove],
  ["Ctrl+=", insertAbove],
  ["Ctrl+-", ({ session, drafting }) => drafting.tell(deleteRows(session))],
  ["Shift+F10", ({ openMenu }) => openMenu()],
  ["ContextMenu", ({ openMenu }) => openMenu()],
  ["Ctrl+PageDown", nextSheet(1)],
  ["Ctrl+PageUp", nextSheet(-1)],
]);

function nameOf(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return [event.ctrlKey || event.metaKey ? "Ctrl+" : "", event.altKey ? "Alt+" : "", event.shiftKey ? "Shift+" : "", key].join(
    "",
  );
}

/** Whether a key is a letter or sign to type. */
function isText(event: KeyboardEvent): boolean {
  return event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
}

/** Does what a key does in Excel's grid; false for keys that mean nothing there, which are left to the browser. */
export function pressKey(keys: GridKeys, event: KeyboardEvent): boolean {
  const act = ACTS.get(nameOf(event));
  if (act !== undefined) act(keys, event);
  else if (isText(event)) keys.drafting.start(event.key);
  else if (!moveBy(keys, event)) return false;
  event.preventDefault();
  return true;
}
