import { useEffect, useRef } from "react";
import type { RefObject } from "react";

const FOCUSABLE = "a[href], button, summary, input, select, textarea, [tabindex='0']";

/** Long enough for a heading or a row to take the focus itself, too short for the next key. In milliseconds. */
const REST = 50;

/** What can have the focus before an element, the nearest first. */
function allBefore(inside: Element, element: Element): readonly HTMLElement[] {
  const all = [...inside.querySelectorAll<HTMLElement>(FOCUSABLE)];
  return all
    .filter((one) => (one.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !one.contains(element))
    .reverse();
}

/**
 * Focus that is never lost: when what has it is taken away and nothing else takes it, the nearest control before it does. It never takes
 * the focus from outside the pane: somebody may be typing in the sheet.
 */
export function useKeptFocus(): RefObject<HTMLElement | null> {
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    const inside = pane.current;
    if (inside === null) return;
    let held: Element | null = null;
    let before: readonly HTMLElement[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const note = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element)) return;
      held = target;
      before = allBefore(inside, target);
    };
    const keep = (): void => {
      if (!document.hasFocus()) return;
      for (const candidate of before) {
        if (document.activeElement !== document.body) return;
        if (candidate.isConnected && candidate.closest("[hidden]") === null) candidate.focus();
      }
    };
    const observer = new MutationObserver(() => {
      if (held === null || held.isConnected) return;
      held = null;
      timer = setTimeout(keep, REST);
    });
    observer.observe(inside, { childList: true, subtree: true });
    inside.addEventListener("focusin", note);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      inside.removeEventListener("focusin", note);
    };
  }, []);
  return pane;
}
