import { boxSize } from "../../host/model/boxes";
import type { Session } from "../session";
import type { Entry } from "./entry";
import { attempt, ENTRY_DONE } from "./entry";
import { placeClip } from "./pasteClip";

/** Ctrl+D: the first selected row goes into the others; of a single row, the row above goes into it. */
export function fillDown(session: Session): Entry {
  const { book } = session;
  const { box } = book.selection();
  const isOne = boxSize(box).rows === 1;
  const top = isOne ? box.top - 1 : box.top;
  if (top < 0) return ENTRY_DONE;
  const sheet = book.activeSheet();
  const clip = { token: "", sheet: sheet.copy(), box: { ...box, top, bottom: top }, isCut: false };
  return attempt(session, () => placeClip(book, sheet, clip, { ...box, top: top + 1 }));
}
