import { mergeClasses } from "@fluentui/react-components";
import { usePanelStyles } from "../../shared/usePanelStyles";
import { nameOfAction } from "./reviewRows";
import type { ReviewRow } from "./reviewRows";
import { useReviewStyles } from "./useReviewStyles";

interface GoneRowProps {
  readonly row: Extract<ReviewRow, { kind: "gone" }>;
  readonly current: boolean;
}

/** An action whose row the partner deleted: said, and never done. */
export function GoneRow({ row, current }: GoneRowProps) {
  const styles = useReviewStyles();
  const panel = usePanelStyles();
  const { from, row: gone } = row.row;
  return (
    <div tabIndex={-1} className={mergeClasses(styles.row, styles.change, current && styles.current)}>
      <div className={styles.body}>
        <span className={styles.line}>
          <span className={styles.column}>{`Deleted row, ${from}`}</span>
          <span className={styles.state}>Stays in the plan</span>
        </span>
        <span className={styles.texts}>{nameOfAction(gone)}</span>
        <p className={panel.quiet}>They deleted it in their file. Ask them why; a merge deletes nothing.</p>
      </div>
    </div>
  );
}
