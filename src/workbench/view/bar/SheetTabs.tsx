import type { KeyboardEvent, ReactNode } from "react";
import { useEffect, useRef } from "react";
import type { Session } from "../session";

/** The tabs of the sheets that are not hidden, with their colours. Arrows, Home and End go from tab to tab. */
export function SheetTabs({ session }: { readonly session: Session }): ReactNode {
  const { book } = session;
  const front = book.activeSheet().id;
  const shown = book.sheets.filter(({ state }) => state.visibility === "visible");
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const tab = list.current?.querySelector("[aria-selected=true]");
    tab?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [front]);
  const handleKey = (event: KeyboardEvent): void => {
    const at = shown.findIndex(({ id }) => id === front);
    const to = new Map([
      ["ArrowRight", at + 1],
      ["ArrowLeft", at - 1],
      ["Home", 0],
      ["End", shown.length - 1],
    ]).get(event.key);
    const sheet = to === undefined ? undefined : shown[to];
    if (sheet === undefined) return;
    event.preventDefault();
    session.activate(sheet.id);
    list.current?.querySelector<HTMLElement>(`[data-sheet="${sheet.id}"]`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label="Sheets" className="ab-tabs" onKeyDown={handleKey}>
      {shown.map(({ id, state }) => (
        <button
          key={id}
          type="button"
          role="tab"
          data-sheet={id}
          aria-selected={id === front}
          tabIndex={id === front ? 0 : -1}
          className={id === front ? "ab-tab ab-tab-front" : "ab-tab"}
          onClick={() => session.activate(id)}
        >
          {state.tabColour !== null && (
            <span className="ab-tab-colour" style={{ backgroundColor: `#${state.tabColour}` }} aria-hidden="true" />
          )}
          {state.title}
        </button>
      ))}
    </div>
  );
}
