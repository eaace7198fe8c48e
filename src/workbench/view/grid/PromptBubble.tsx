import type { ReactNode } from "react";
import { useEffect, useRef } from "react";
import { validationAt } from "../edit/checkEntry";
import type { SheetLayout } from "../geometry/sheetLayout";
import type { Session } from "../session";
import { cellId } from "./GridCell";

interface PromptBubbleProps {
  readonly session: Session;
  readonly layout: SheetLayout;
  readonly isTyping: boolean;
}

/** Puts the bubble beside the active cell, inside the window. */
function hang(bubble: HTMLElement, cell: Element): void {
  const { left, bottom } = cell.getBoundingClientRect();
  bubble.style.left = `${String(Math.min(left + 24, window.innerWidth - bubble.offsetWidth - 8))}px`;
  bubble.style.top = `${String(Math.min(bottom + 6, window.innerHeight - bubble.offsetHeight - 8))}px`;
}

/** What the active cell's validation tells whoever is about to type there. The grid is described by it. */
export function PromptBubble({ session, layout, isTyping }: PromptBubbleProps): ReactNode {
  const { row, column } = session.active();
  const bubble = useRef<HTMLDivElement>(null);
  const prompt = validationAt(session.book.activeSheet(), row, column)?.prompt ?? null;
  const isShown = prompt !== null && !isTyping && (prompt.title !== "" || prompt.message !== "");
  useEffect(() => {
    const [element, cell] = [bubble.current, document.getElementById(cellId(row, column))];
    if (element !== null && cell !== null) hang(element, cell);
  }, [row, column, isShown, layout]);
  if (!isShown) return null;
  return (
    <div ref={bubble} id="ab-prompt" role="note" className="ab-prompt">
      {prompt.title !== "" && <strong>{prompt.title}</strong>}
      <span>{prompt.message}</span>
    </div>
  );
}
