import type { KeyboardEvent, ReactNode } from "react";
import { useState } from "react";
import { boxAddress } from "../../../core/grid/a1";
import type { Drafting } from "../edit/useDraft";
import { inputText } from "../edit/inputText";
import { draftEnd } from "../grid/CellEditor";
import { wholeCell } from "../edit/moveSelection";
import { goTo } from "../edit/goTo";
import type { Session } from "../session";

interface FormulaBarProps {
  readonly session: Session;
  readonly drafting: Drafting;
  readonly onLeave: () => void;
}

/** The address of what is selected; a merge counts as its first cell. */
function addressOf(session: Session): string {
  const { box } = session.book.selection();
  const active = session.active();
  const whole = wholeCell(session.book.activeSheet(), active);
  const isOne = whole.top === box.top && whole.left === box.left && whole.bottom === box.bottom && whole.right === box.right;
  return boxAddress(isOne ? { top: box.top, left: box.left, bottom: box.top, right: box.left } : box);
}

function NameBox({ session, onLeave }: Pick<FormulaBarProps, "session" | "onLeave">): ReactNode {
  const [typed, setTyped] = useState<string | null>(null);
  const handleKey = (event: KeyboardEvent): void => {
    if (event.key === "Escape" || (event.key === "Enter" && typed === null)) onLeave();
    else if (event.key === "Enter" && typed !== null && goTo(session, typed)) onLeave();
    else return;
    setTyped(null);
  };
  return (
    <input
      className="ab-name-box"
      aria-label="Name box"
      value={typed ?? addressOf(session)}
      spellCheck={false}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={() => setTyped(null)}
      onKeyDown={handleKey}
    />
  );
}

/** The name box and the bar that shows, and takes, what stands in the active cell. */
export function FormulaBar({ session, drafting, onLeave }: FormulaBarProps): ReactNode {
  const { row, column } = session.active();
  const { draft } = drafting;
  const standing = inputText(session.book.activeSheet().cell(row, column));
  const handleKey = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    const end = event.altKey ? null : draftEnd(event, "editing");
    const isPassing = event.key === "Tab" && draft?.text === standing;
    if (end === null || isPassing) return;
    event.preventDefault();
    if (draft === null) onLeave();
    else drafting.end(end);
  };
  return (
    <div className="ab-formula-bar">
      <NameBox session={session} onLeave={onLeave} />
      <span className="ab-fx" aria-hidden="true">
        fx
      </span>
      <textarea
        className="ab-formula"
        aria-label="Formula bar"
        rows={1}
        spellCheck={false}
        value={draft?.text ?? standing}
        onFocus={() => {
          if (draft === null) drafting.start(null, "bar");
        }}
        onChange={(event) => drafting.change(event.currentTarget.value)}
        onKeyDown={handleKey}
        onBlur={() => {
          if (draft?.from === "bar") drafting.end({ kind: "leave" });
        }}
      />
    </div>
  );
}
