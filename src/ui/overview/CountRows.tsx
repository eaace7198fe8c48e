import { countWords } from "../../core/overview/overviewText";
import type { CountRow, PlanFigures } from "../../core/overview/planFigures";
import { count } from "../shared/count";
import { usePanelStyles } from "../shared/usePanelStyles";
import { StatusBar } from "./StatusBar";
import { useOverviewStyles } from "./useOverviewStyles";

interface CountRowsProps {
  readonly rows: readonly CountRow[];
  readonly figures: PlanFigures;
}

/** Priorities or agencies: each with its number of actions, a bar of their statuses and the same in words. */
export function CountRows({ rows, figures }: CountRowsProps) {
  const panel = usePanelStyles();
  const styles = useOverviewStyles();
  return (
    <ul className={styles.rows}>
      {rows.map((row, at) => (
        <li key={`${row.name ?? ""} ${String(at)}`} className={styles.row}>
          <div className={styles.rowName}>
            <span>{row.name ?? "No lead agency"}</span>
            <span className={styles.rowCount}>{count(row.total, "action")}</span>
          </div>
          {row.total > 0 && <StatusBar row={row} figures={figures} />}
          {row.total > 0 && <p className={panel.quiet}>{countWords(row, figures)}</p>}
        </li>
      ))}
    </ul>
  );
}
