import type { KeyboardEvent, ReactNode } from "react";
import { useEffect, useRef } from "react";
import type { MenuItem } from "./menuItems";

interface CellMenuProps {
  readonly items: readonly MenuItem[];
  /** Its corner, in pixels of the window. */
  readonly left: number;
  readonly top: number;
  readonly onClose: () => void;
}

const MOVES: ReadonlyMap<string, (at: number, count: number) => number> = new Map([
  ["ArrowDown", (at: number, count: number) => (at + 1) % count],
  ["ArrowUp", (at: number, count: number) => (at - 1 + count) % count],
  ["Home", () => 0],
  ["End", (_: number, count: number) => count - 1],
]);

/** The menu of the selected cells: arrows, Home and End move, Enter chooses, Esc and Tab close. */
export function CellMenu({ items, left, top, onClose }: CellMenuProps): ReactNode {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    menu.current?.querySelector("button")?.focus({ preventScroll: true });
  }, []);
  const handleKey = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const buttons = [...(menu.current?.querySelectorAll("button") ?? [])];
    const move = MOVES.get(event.key);
    if (event.key === "Escape" || event.key === "Tab") onClose();
    else if (move !== undefined)
      buttons[
        move(
          buttons.findIndex((one) => one === document.activeElement),
          buttons.length,
        )
      ]?.focus();
    else return;
    event.preventDefault();
  };
  const place = {
    left: Math.min(left, window.innerWidth - 250),
    top: Math.min(top, window.innerHeight - 30 * items.length - 16),
  };
  return (
    <div
      ref={menu}
      role="menu"
      aria-label="Selected cells"
      className="ab-cell-menu"
      style={{ left: Math.max(4, place.left), top: Math.max(4, place.top) }}
      onKeyDown={handleKey}
      onContextMenu={(event) => event.preventDefault()}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onClose();
      }}
    >
      {items.map(({ label, keys, act }) => (
        <button
          key={label}
          type="button"
          role="menuitem"
          aria-label={label}
          tabIndex={-1}
          onPointerMove={(event) => event.currentTarget.focus({ preventScroll: true })}
          onClick={() => {
            onClose();
            act();
          }}
        >
          <span>{label}</span>
          <span className="ab-keys" aria-hidden="true">
            {keys}
          </span>
        </button>
      ))}
    </div>
  );
}
