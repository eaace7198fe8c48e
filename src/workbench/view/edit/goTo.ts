import { parseBox, parsePlace } from "../../../core/grid/a1";
import { namesOf } from "../../calc/namesOf";
import { rewriteFormula } from "../../calc/rewriteFormula";
import type { Session } from "../session";

/** Goes to an address, a sheet's address, a defined name or a table; whether there is such a place on a sheet that is shown. */
export function goTo(session: Session, typed: string): boolean {
  const sheet = session.book.activeSheet().state.title;
  const text = rewriteFormula(typed.trim(), namesOf(session.book), { sheet, row: 0, column: 0 });
  const box = parseBox(text);
  const place = box === null ? parsePlace(text) : { sheet, box };
  const target = place === null ? null : session.book.sheetByTitle(place.sheet);
  if (place === null || target?.state.visibility !== "visible") return false;
  session.activate(target.id);
  session.selectBox(place.box);
  return true;
}
