import { mergeClasses } from "@fluentui/react-components";
import type { ChangeState } from "./reviewDecisions";
import { useReviewStyles } from "./useReviewStyles";

interface TickButtonProps {
  readonly state: ChangeState;
  readonly label: string;
  /** The ID of what the label is about, read after it. */
  readonly describedBy: string;
  readonly onToggle: () => void;
}

const CHECKED = { taken: true, written: true, kept: false, open: "mixed" } as const satisfies Record<ChangeState, unknown>;

/** A box that is ticked for what is taken, empty for what is kept as ours, and marked for what is still to be decided. */
export function TickButton({ state, label, describedBy, onToggle }: TickButtonProps) {
  const styles = useReviewStyles();
  const checked = CHECKED[state];
  return (
    <button
      type="button"
      role="checkbox"
      aria-checked={checked}
      aria-label={label}
      aria-describedby={describedBy}
      className={styles.tick}
      onClick={onToggle}
    >
      <svg aria-hidden viewBox="0 0 16 16" className={mergeClasses(styles.box, checked === true && styles.taken)}>
        {checked === true && <path d="M3 8.5 6.5 12 13 4.5" />}
        {checked === "mixed" && <path d="M8 3v6M8 11.5v2" />}
      </svg>
    </button>
  );
}
