import { dayWords } from "../../core/plan/days";
import type { PlanFigures } from "../../core/overview/planFigures";
import { Fold } from "../shared/Fold";
import { count } from "../shared/count";
import { usePanelStyles } from "../shared/usePanelStyles";
import { ActionFold } from "./ActionFold";
import { CountRows } from "./CountRows";
import { TargetFold } from "./TargetFold";
import { useOverviewStyles } from "./useOverviewStyles";

interface FiguresViewProps {
  readonly figures: PlanFigures;
  readonly onShow: (at: string) => void;
}

/** The plan in figures: how many actions, what is late and due, statuses by priority and agency, and targets. */
export function FiguresView({ figures, onShow }: FiguresViewProps) {
  const panel = usePanelStyles();
  const styles = useOverviewStyles();
  const numbers = [
    ["Actions", figures.all.total],
    ["Open", figures.open],
    ["Finished", figures.finished],
    ["Overdue", figures.overdue.length],
  ] as const;
  return (
    <>
      <p className={panel.quiet}>As at {dayWords(figures.asAt)}.</p>
      <dl className={styles.figures}>
        {numbers.map(([name, number]) => (
          <div key={name} className={styles.figure}>
            <dt className={panel.quiet}>{name}</dt>
            <dd className={styles.number}>{number.toLocaleString("en-GB")}</dd>
          </div>
        ))}
      </dl>
      <CountRows rows={[figures.all]} figures={figures} />
      <div>
        <ActionFold title="Overdue" actions={figures.overdue} onShow={onShow} />
        {figures.due.map(({ days, actions }) => (
          <ActionFold key={days} title={`Due in the next ${String(days)} days`} actions={actions} onShow={onShow} />
        ))}
        <ActionFold title={`No update since ${dayWords(figures.quarter)}`} actions={figures.noUpdate} onShow={onShow} />
        <ActionFold title="Open, without a day" actions={figures.noDueDay} onShow={onShow} />
        <Fold title="By priority" aside={count(figures.priorities.length, "priority")} open>
          <CountRows rows={figures.priorities} figures={figures} />
        </Fold>
        <Fold title="By lead agency" aside={count(figures.agencies.length, "agency")}>
          <CountRows rows={figures.agencies} figures={figures} />
        </Fold>
        <TargetFold figures={figures} onShow={onShow} />
      </div>
    </>
  );
}
