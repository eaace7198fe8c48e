import type { CountRow, PlanFigures } from "../../core/overview/planFigures";
import { useOverviewStyles } from "./useOverviewStyles";

interface StatusBarProps {
  readonly row: CountRow;
  readonly figures: PlanFigures;
}

const NO_COLOUR = "FFFFFF";

/** The statuses of a row as parts of one bar, in the key's colours. The words beside it say the same, so screen readers pass over it. */
export function StatusBar({ row, figures }: StatusBarProps) {
  const styles = useOverviewStyles();
  const parts = row.counts.map((many, at) => ({ many, fill: figures.key[at]?.fill ?? NO_COLOUR }));
  return (
    <div aria-hidden className={styles.bar}>
      {[...parts, { many: row.noStatus, fill: NO_COLOUR }].map(
        ({ many, fill }, at) =>
          many > 0 && <div key={at} className={styles.part} style={{ flexGrow: many, backgroundColor: `#${fill}` }} />,
      )}
    </div>
  );
}
