import { Button, mergeClasses } from "@fluentui/react-components";
import { count } from "../../shared/count";
import { usePanelStyles } from "../../shared/usePanelStyles";
import { stateOf } from "./reviewDecisions";
import type { Reviewing } from "./reviewing";
import type { ReviewRow } from "./reviewRows";
import { useReviewStyles } from "./useReviewStyles";

interface ReviewGroupRowProps {
  readonly row: Extract<ReviewRow, { kind: "group" }>;
  readonly reviewing: Reviewing;
  readonly onToggle: () => void;
}

/** An agency or an action with how much it brings and how much of that is still to be decided; open, it decides all at once. */
export function ReviewGroupRow({ row, reviewing, onToggle }: ReviewGroupRowProps) {
  const styles = useReviewStyles();
  const panel = usePanelStyles();
  const { title, changes, rows, open } = row;
  const undecided = changes.filter((change) => stateOf(change, reviewing.decisions) === "open").length;
  const aside = undecided === 0 ? String(rows) : `${String(rows)}, ${String(undecided)} to decide`;
  return (
    <>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.group}
          aria-expanded={open}
          aria-label={`${title}: ${count(rows, "change")}${undecided === 0 ? "" : `, ${String(undecided)} to be decided`}`}
          onClick={onToggle}
        >
          <span aria-hidden className={mergeClasses(styles.arrow, open && styles.arrowOpen)} />
          <span className={styles.groupTitle}>{title}</span>
          <span className={panel.aside}>{aside}</span>
        </button>
      </h3>
      {open && changes.length > 1 && (
        <div className={mergeClasses(panel.buttons, styles.groupInside)}>
          <Button size="small" onClick={() => reviewing.decide(changes, { kind: "take" })}>
            {`Take all ${String(changes.length)}`}
          </Button>
          <Button size="small" onClick={() => reviewing.decide(changes, { kind: "keep" })}>
            Keep ours for all
          </Button>
        </div>
      )}
    </>
  );
}
