import type { ReactNode } from "react";
import { useFoldStyles } from "./useFoldStyles";

interface FoldProps {
  readonly title: string;
  /** Shown at the end of the line, as "8 actions". */
  readonly aside?: string;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** A line that opens to show more. The browser's own <details>: it works by keyboard and by ear without any code. */
export function Fold({ title, aside, open = false, children }: FoldProps) {
  const styles = useFoldStyles();
  return (
    <details className={styles.details} open={open}>
      <summary className={styles.summary}>
        <span className={styles.title}>{title}</span>
        {aside !== undefined && <span className={styles.aside}>{aside}</span>}
      </summary>
      <div className={styles.inside}>{children}</div>
    </details>
  );
}
