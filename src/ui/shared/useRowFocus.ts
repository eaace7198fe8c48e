import { useEffect, useRef } from "react";
import type { KeyboardEvent, RefObject } from "react";

/** What the keys of a list do. */
interface RowKeys<Row> {
  readonly rows: readonly Row[];
  /** Makes a row the current one: opened, and drawn wherever it stands. */
  readonly onReach: (row: Row) => void;
  /** What letters do to the row that has the focus, by the letter in lower case. */
  readonly letters: ReadonlyMap<string, (row: Row) => void>;
}

/** The list's element and its handlers; `reach` moves the focus to a row, at once or when it has been drawn. */
export interface RowFocus {
  readonly list: RefObject<HTMLUListElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: { readonly target: EventTarget }) => void;
  readonly reach: (key: string) => void;
}

const ROW = "[data-row]";

function rowKeyOf(target: EventTarget): string | null {
  return target instanceof Element ? (target.closest(ROW)?.getAttribute("data-row") ?? null) : null;
}

function isWriting(target: EventTarget): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

/** Steps through rows by their places: how far each key goes; Infinity reaches the end. J and K are for hands that stay on the letters. */
const STEPS: ReadonlyMap<string, number> = new Map([
  ["ArrowDown", 1],
  ["ArrowUp", -1],
  ["j", 1],
  ["k", -1],
  ["Home", -Infinity],
  ["End", Infinity],
]);

/**
 * Arrow keys through the rows, letters that do something to one, and a focus that is never lost: when the row that has it is gone, the
 * row in its place gets it. A row is a `data-row` whose first button, or what else can take it, gets the focus.
 */
export function useRowFocus<Row extends { readonly key: string }>({ rows, onReach, letters }: RowKeys<Row>): RowFocus {
  const list = useRef<HTMLUListElement>(null);
  const wanted = useRef<string | null>(null);
  const last = useRef<{ readonly key: string; readonly index: number } | null>(null);

  useEffect(() => {
    const held = last.current;
    const isGone = held !== null && !rows.some(({ key }) => key === held.key);
    if (isGone) {
      const row = rows[Math.min(held.index, rows.length - 1)];
      last.current = null;
      // Whoever types in the sheet keeps the keyboard: only focus that the pane itself had is moved.
      if (document.activeElement === document.body && document.hasFocus()) wanted.current = row?.key ?? null;
    }
    if (wanted.current === null) return;
    const element = list.current?.querySelector<HTMLElement>(
      `[data-row="${CSS.escape(wanted.current)}"] :is(button, [tabindex])`,
    );
    if (element === null || element === undefined) return;
    wanted.current = null;
    element.focus();
  });

  const reach = (key: string): void => {
    wanted.current = key;
  };
  const onFocus = ({ target }: { readonly target: EventTarget }): void => {
    const key = rowKeyOf(target);
    if (key !== null) last.current = { key, index: rows.findIndex((row) => row.key === key) };
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
    const key = rowKeyOf(event.target);
    const index = rows.findIndex((row) => row.key === key);
    const row = rows[index];
    if (row === undefined) return;
    const step = STEPS.get(event.key);
    const action = letters.get(event.key.toLowerCase());
    if (step === undefined && action === undefined) return;
    event.preventDefault();
    action?.(row);
    const next = rows[Math.min(Math.max(index + (step ?? 0), 0), rows.length - 1)];
    if (step === undefined || next === undefined) return;
    reach(next.key);
    onReach(next);
  };
  return { list, onKeyDown, onFocus, reach };
}
