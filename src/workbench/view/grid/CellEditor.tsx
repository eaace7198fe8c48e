import type { CSSProperties, KeyboardEvent, ReactNode } from "react";
import { useEffect, useRef } from "react";

/** What is being typed and where the person began: "typing" over a cell, or "editing" what stands in it. */
export interface Draft {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly mode: "typing" | "editing";
  readonly from: "cell" | "bar";
}

/** How typing ends: committed and on by so many rows and columns, given up, or left for something else on the page. */
export type DraftEnd =
  | { readonly kind: "commit"; readonly rows: number; readonly columns: number }
  | { readonly kind: "cancel" }
  | { readonly kind: "leave" };

const ARROWS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["ArrowUp", [-1, 0]],
  ["ArrowDown", [1, 0]],
  ["ArrowLeft", [0, -1]],
  ["ArrowRight", [0, 1]],
]);

/** What a key asks for while a cell is being typed into. While typing over a cell, arrows end it, as in Excel. */
export function draftEnd(event: KeyboardEvent, mode: Draft["mode"]): DraftEnd | null {
  const back = event.shiftKey ? -1 : 1;
  if (event.nativeEvent.isComposing) return null;
  if (event.key === "Escape") return { kind: "cancel" };
  if (event.key === "Enter" && !event.altKey) return { kind: "commit", rows: back, columns: 0 };
  if (event.key === "Tab") return { kind: "commit", rows: 0, columns: back };
  const arrow = mode === "typing" && !event.shiftKey ? ARROWS.get(event.key) : undefined;
  return arrow === undefined ? null : { kind: "commit", rows: arrow[0], columns: arrow[1] };
}

interface CellEditorProps {
  readonly draft: Draft;
  readonly label: string;
  readonly style: CSSProperties;
  readonly onChange: (text: string) => void;
  readonly onEnd: (end: DraftEnd) => void;
}

/** The box over a cell in which its text is typed. It grows with the text; Alt+Enter starts a new line. */
export function CellEditor({ draft, label, style, onChange, onEnd }: CellEditorProps): ReactNode {
  const field = useRef<HTMLTextAreaElement>(null);
  const isHere = draft.from === "cell";
  useEffect(() => {
    const element = field.current;
    if (!isHere || element === null) return;
    element.focus({ preventScroll: true });
    element.setSelectionRange(element.value.length, element.value.length);
  }, [isHere]);
  useEffect(() => {
    const element = field.current;
    if (element === null) return;
    element.style.height = "0";
    element.style.height = `${String(element.scrollHeight)}px`;
  }, [draft.text]);
  const handleKey = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    event.stopPropagation();
    if (event.key === "Enter" && event.altKey) {
      event.preventDefault();
      event.currentTarget.setRangeText("\n", event.currentTarget.selectionStart, event.currentTarget.selectionEnd, "end");
      onChange(event.currentTarget.value);
      return;
    }
    const end = draftEnd(event, draft.mode);
    if (end === null) return;
    event.preventDefault();
    onEnd(end);
  };
  return (
    <textarea
      ref={field}
      className="ab-editor"
      aria-label={label}
      style={style}
      value={draft.text}
      rows={1}
      spellCheck={false}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={handleKey}
      onPointerDown={(event) => event.stopPropagation()}
      onBlur={() => isHere && onEnd({ kind: "leave" })}
    />
  );
}
