import type { ClipboardEvent } from "react";
import type { Session } from "../session";
import { CLIP_KIND, clipOf, clipText } from "./clip";
import { pasteClip } from "./pasteClip";
import { pasteText } from "./pasteText";
import type { Drafting } from "./useDraft";

/** What the grid does with the browser's clipboard events, which Ctrl+C, Ctrl+X and Ctrl+V bring. */
export interface ClipboardHandlers {
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onCut: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

/** Copies, cuts and pastes cells. While a cell is being typed into, the clipboard is the editor's. */
export function clipboardOf(session: Session, drafting: Drafting): ClipboardHandlers {
  const take = (event: ClipboardEvent, isCut: boolean): void => {
    if (drafting.draft !== null) return;
    const clip = clipOf(session, isCut);
    event.clipboardData.setData("text/plain", clipText(clip));
    event.clipboardData.setData(CLIP_KIND, clip.token);
    event.preventDefault();
    session.keep(clip);
  };
  return {
    onCopy: (event) => take(event, false),
    onCut: (event) => take(event, true),
    onPaste: (event) => {
      if (drafting.draft !== null) return;
      const { clip } = session;
      const isOurs = clip !== null && event.clipboardData.getData(CLIP_KIND) === clip.token;
      const text = event.clipboardData.getData("text/plain");
      event.preventDefault();
      if (isOurs) drafting.tell(pasteClip(session, clip));
      else if (text !== "") drafting.tell(pasteText(session, text));
    },
  };
}
