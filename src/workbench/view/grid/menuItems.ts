import { boxSize } from "../../host/model/boxes";
import { deleteRows, insertRows } from "../edit/changeRows";
import { fillDown } from "../edit/fillDown";
import type { Drafting } from "../edit/useDraft";
import type { Session } from "../session";
import { openLink } from "./openLink";
import { safeLink } from "./safeLink";

/** One line of the menu of the selected cells. */
export interface MenuItem {
  readonly label: string;
  /** The keys that do the same, as Excel names them. */
  readonly keys: string;
  readonly act: () => void;
}

/** What can be done with the selected cells. */
export function menuItems(session: Session, drafting: Drafting): readonly MenuItem[] {
  const { rows } = boxSize(session.book.selection().box);
  const [above, these] = rows === 1 ? ["row above", "row"] : [`${String(rows)} rows above`, `${String(rows)} rows`];
  const { row, column } = session.active();
  const link = safeLink(session.book.activeSheet().cell(row, column).link);
  return [
    ...(link === null ? [] : [{ label: "Open link", keys: "", act: () => openLink(session, link) }]),
    { label: `Insert ${above}`, keys: "Ctrl++", act: () => drafting.tell(insertRows(session)) },
    { label: `Delete ${these}`, keys: "Ctrl+-", act: () => drafting.tell(deleteRows(session)) },
    { label: "Fill down", keys: "Ctrl+D", act: () => drafting.tell(fillDown(session)) },
    { label: "Clear contents", keys: "Delete", act: drafting.clear },
  ];
}
