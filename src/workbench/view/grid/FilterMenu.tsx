import type { KeyboardEvent, ReactNode } from "react";
import { useState } from "react";
import type { FilterChoice } from "../edit/filterColumn";
import type { ListAnchor } from "./ChoiceList";

interface FilterMenuProps {
  readonly heading: string;
  readonly choices: readonly FilterChoice[];
  readonly anchor: ListAnchor;
  /** The values to be shown; null for all. */
  readonly onChoose: (values: readonly string[] | null) => void;
  readonly onClose: () => void;
}

/** The menu of a filter button: which values of the column are shown. Esc closes it and changes nothing. */
export function FilterMenu({ heading, choices, anchor, onChoose, onClose }: FilterMenuProps): ReactNode {
  const [shown, setShown] = useState<ReadonlySet<string>>(
    new Set(choices.filter(({ isShown }) => isShown).map(({ text }) => text)),
  );
  const toggle = (text: string): void => {
    const next = new Set(shown);
    if (!next.delete(text)) next.add(text);
    setShown(next);
  };
  const handleKey = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === "Escape") onClose();
  };
  const place = {
    left: Math.max(4, Math.min(anchor.left, window.innerWidth - 270)),
    top: Math.max(4, Math.min(anchor.bottom, window.innerHeight - 340)),
  };
  return (
    <div
      role="dialog"
      aria-label={`Filter ${heading}`}
      className="ab-filter-menu"
      style={place}
      onKeyDown={handleKey}
      onBlur={(event) => {
        if (event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget)) onClose();
      }}
    >
      <div role="group" aria-label="Values to show" className="ab-filter-values">
        {choices.map(({ text }, index) => (
          <label key={text}>
            <input type="checkbox" checked={shown.has(text)} autoFocus={index === 0} onChange={() => toggle(text)} />
            {text === "" ? "(Blanks)" : text}
          </label>
        ))}
      </div>
      <div className="ab-dialog-buttons">
        <button
          type="button"
          className="ab-button ab-button-main"
          disabled={shown.size === 0}
          onClick={() => onChoose([...shown])}
        >
          OK
        </button>
        <button type="button" className="ab-button" onClick={() => onChoose(null)}>
          Show all
        </button>
        <button type="button" className="ab-button" onClick={onClose}>
          Cancel
        </button>
      </div>
    </div>
  );
}
