import { useEffect, useRef, useState } from "react";
import type { Choice } from "../../calc/listChoices";
import type { Alert } from "../grid/AlertDialog";
import type { Draft, DraftEnd } from "../grid/CellEditor";
import { offendedAlert, refusedAlert } from "../grid/entryAlert";
import type { Session } from "../session";
import type { CellPlace } from "./moveSelection";
import { inputText } from "./inputText";
import type { Entry } from "./entry";
import { clearSelected, typeInto } from "./typeInto";

/** Typing into the grid: what is being typed, what Excel has to say about it, and what the grid does next. */
export interface Drafting {
  readonly draft: Draft | null;
  readonly alert: Alert | null;
  /** Starts typing: over the active cell (`text`), or in what stands there (null). */
  readonly start: (text: string | null, from?: Draft["from"]) => void;
  readonly change: (text: string) => void;
  readonly end: (end: DraftEnd) => void;
  readonly choose: (choice: Choice) => void;
  readonly clear: () => void;
  /** Says why something was refused; nothing when it was done. */
  readonly tell: (entry: Entry) => void;
}

/** Keeps what is being typed. `move` is called after a commit, by rows and columns; `leave` gives the keys back to the grid. */
export function useDraft(session: Session, move: (rows: number, columns: number) => void, leave: () => void): Drafting {
  const [draft, showDraft] = useState<Draft | null>(null);
  // Giving the focus back blurs the editor before the next drawing; what is over by then must not be committed.
  const live = useRef<Draft | null>(null);
  const setDraft = (next: Draft | null): void => {
    live.current = next;
    showDraft(next);
  };
  const [alert, setAlert] = useState<Alert | null>(null);
  const isTyping = draft !== null;
  useEffect(() => {
    session.setTyping(isTyping);
    return () => session.setTyping(false);
  }, [session, isTyping]);

  const stop = (): void => {
    setAlert(null);
    setDraft(null);
  };
  const finish = (): void => {
    stop();
    leave();
  };
  const heed = (entry: Entry, place: CellPlace, text: string, then: () => void): void => {
    if (entry.kind === "done") then();
    else if (entry.kind === "refused") {
      setDraft(null);
      setAlert(refusedAlert(entry.message, finish));
    } else {
      const retry = (): void => {
        setAlert(null);
        setDraft({ ...place, text, mode: "editing", from: "cell" });
      };
      const accept = (): void => heed(typeInto(session, place, text, true), place, text, then);
      setDraft(null);
      setAlert(offendedAlert(entry.validation, { retry, accept, cancel: finish }));
    }
  };
  const tell = (entry: Entry): void => {
    if (entry.kind === "refused") setAlert(refusedAlert(entry.message, finish));
  };
  return {
    draft,
    alert,
    tell,
    start: (text, from = "cell") => {
      const place = session.active();
      const standing = inputText(session.book.activeSheet().cell(place.row, place.column));
      setDraft({ ...place, text: text ?? standing, mode: text === null ? "editing" : "typing", from });
    },
    change: (text) => {
      if (live.current !== null) setDraft({ ...live.current, text });
    },
    end: (end) => {
      if (live.current === null || alert !== null) return;
      const { row, column, text } = live.current;
      const isSame = text === inputText(session.book.activeSheet().cell(row, column));
      const then = (): void => {
        if (end.kind === "leave") stop();
        else finish();
        if (end.kind === "commit") move(end.rows, end.columns);
      };
      if (end.kind === "cancel" || isSame) then();
      else heed(typeInto(session, { row, column }, text), { row, column }, text, then);
    },
    choose: ({ text, value }) => {
      const place = session.active();
      const typed = typeof value === "string" ? `'${value}` : text;
      heed(typeInto(session, place, typed), place, text, finish);
    },
    clear: () => tell(clearSelected(session)),
  };
}
