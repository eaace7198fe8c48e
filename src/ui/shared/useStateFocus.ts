import { useEffect, useRef } from "react";
import type { RefObject } from "react";

/**
 * Moves the focus to a heading whenever the state changes. When the panel first appears it takes the focus only if told to,
 * which is right where a button of an earlier screen led here. Whoever types in the sheet meanwhile keeps the keyboard.
 */
export function useStateFocus(state: string, atStart = false): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(atStart ? null : state);
  useEffect(() => {
    if (shown.current === state) return;
    shown.current = state;
    if (document.hasFocus()) heading.current?.focus();
  }, [state]);
  return heading;
}
