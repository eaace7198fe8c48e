import type { KeyboardEvent, ReactNode } from "react";
import { useEffect, useRef, useState } from "react";
import type { Choice } from "../../calc/listChoices";

/** Where the list hangs: the cell's place on the page, in pixels. */
export interface ListAnchor {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
}

interface ChoiceListProps {
  readonly choices: readonly Choice[];
  /** The text that stands in the cell. */
  readonly current: string;
  readonly anchor: ListAnchor;
  readonly label: string;
  readonly onChoose: (choice: Choice) => void;
  readonly onClose: () => void;
}

const HIGHEST = 240;

const MOVES: ReadonlyMap<string, (at: number, last: number) => number> = new Map([
  ["ArrowDown", (at: number, last: number) => Math.min(at + 1, last)],
  ["ArrowUp", (at: number) => Math.max(at - 1, 0)],
  ["Home", () => 0],
  ["End", (_: number, last: number) => last],
]);

/** The next choice that begins with a letter, from the one after `at` on. */
function nextWith(choices: readonly Choice[], letter: string, at: number): number {
  const order = choices.map((_, step) => (at + 1 + step) % choices.length);
  return order.find((index) => choices[index]?.text.toLowerCase().startsWith(letter.toLowerCase())) ?? at;
}

/** The dropdown of a cell with a list: arrows, Home, End or a letter move, Enter or a click chooses, Esc closes. */
export function ChoiceList({ choices, current, anchor, label, onChoose, onClose }: ChoiceListProps): ReactNode {
  const standing = choices.findIndex(({ text }) => text.toLowerCase() === current.toLowerCase());
  const [at, setAt] = useState(Math.max(0, standing));
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: "nearest" });
  }, [at]);
  const handleKey = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const chosen = choices[at];
    if (event.key === "Enter" || event.key === " ") {
      if (chosen !== undefined) onChoose(chosen);
    } else if (event.key === "Escape" || event.key === "Tab" || (event.altKey && event.key === "ArrowUp")) onClose();
    else if (MOVES.has(event.key)) setAt(MOVES.get(event.key)?.(at, choices.length - 1) ?? at);
    else if (event.key.length === 1) setAt(nextWith(choices, event.key, at));
    else return;
    event.preventDefault();
  };
  const isAbove = anchor.bottom + HIGHEST > window.innerHeight && anchor.top > HIGHEST;
  const across = { left: Math.max(4, Math.min(anchor.left, window.innerWidth - 340)), minWidth: Math.max(anchor.width, 120) };
  const down = isAbove ? { bottom: window.innerHeight - anchor.top } : { top: anchor.bottom };
  return (
    <div
      ref={list}
      role="listbox"
      aria-label={label}
      aria-activedescendant={`ab-choice-${String(at)}`}
      tabIndex={0}
      className="ab-choices"
      style={{ ...across, ...down, maxHeight: HIGHEST }}
      onKeyDown={handleKey}
      onBlur={onClose}
    >
      {choices.map(({ text }, index) => (
        <div
          key={`${String(index)}-${text}`}
          id={`ab-choice-${String(index)}`}
          role="option"
          aria-selected={index === standing}
          className={index === at ? "ab-choice ab-choice-at" : "ab-choice"}
          onPointerDown={(event) => event.preventDefault()}
          onPointerMove={() => setAt(index)}
          onClick={() => {
            const chosen = choices[index];
            if (chosen !== undefined) onChoose(chosen);
          }}
        >
          {text}
        </div>
      ))}
    </div>
  );
}
