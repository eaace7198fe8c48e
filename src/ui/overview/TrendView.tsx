import { dayWords } from "../../core/plan/days";
import { countWords } from "../../core/overview/overviewText";
import type { CountRow } from "../../core/overview/planFigures";
import { count } from "../shared/count";
import { Fold } from "../shared/Fold";
import { usePanelStyles } from "../shared/usePanelStyles";
import type { OverviewLook } from "./overviewWork";
import { StatusBar } from "./StatusBar";
import { useOverviewStyles } from "./useOverviewStyles";

/** The statuses at each snapshot and today, the latest first. Nothing before there is a snapshot to compare with. */
export function TrendView({ look: { trend, figures } }: { readonly look: OverviewLook }) {
  const panel = usePanelStyles();
  const styles = useOverviewStyles();
  if (trend.length < 2) return null;
  return (
    <Fold title="Trend" aside={`${String(trend.length)} days`}>
      <ul className={styles.rows}>
        {[...trend].reverse().map(({ day, counts, other, total }) => {
          const row: CountRow = { name: day, counts, noStatus: other, total };
          return (
            <li key={day} className={styles.row}>
              <div className={styles.rowName}>
                <span>{dayWords(day)}</span>
                <span className={styles.rowCount}>{count(total, "action")}</span>
              </div>
              <StatusBar row={row} figures={figures} />
              <p className={panel.quiet}>{countWords(row, figures)}</p>
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}
