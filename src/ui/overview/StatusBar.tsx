import type { CountRow, PlanFigures } from "../../core/overview/planFigures";
import { useOverviewStyles } from "./useOverviewStyles";

interface StatusBarProps {
  readonly row: CountRow;
  readonly figures: PlanFigures;
}

/** Nothing is painted, so that the bar stays as quiet on a dark pane as on a light one. */
const NO_COLOUR = "transparent";

/** The statuses of a row as parts of one bar, in the key's colours. The words beside it say the same, so screen readers pass over it. */
export function StatusBar({ row, figures }: StatusBarProps) {
  const styles = useOverviewStyles();
  const parts = row.counts.map((many, at) => ({ many, fill: colourOf(figures.key[at]?.fill ?? null) }));
  return (
    <div aria-hidden className={styles.bar}>
      {[...parts, { many: row.noStatus, fill: NO_COLOUR }].map(
        ({ many, fill }, at) =>
          many > 0 && <div key={at} className={styles.part} style={{ flexGrow: many, backgroundColor: fill }} />,
      )}
    </div>
  );
}

function colourOf(fill: string | null): string {
  return fill === null ? NO_COLOUR : `#${fill}`;
}
