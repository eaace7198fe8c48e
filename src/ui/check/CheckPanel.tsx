import { Button } from "@fluentui/react-components";
import type { RefObject } from "react";
import type { Workbook } from "../../app/ports";
import { sayTrouble } from "../../app/troubles";
import type { IsoDay } from "../../core/plan/plan";
import { LiveMessage } from "../shared/LiveMessage";
import { PanelHeading } from "../shared/PanelHeading";
import { sayBoth } from "../shared/sayBoth";
import { TroubleView } from "../shared/TroubleView";
import { usePanelStyles } from "../shared/usePanelStyles";
import { useShow } from "../shared/useShow";
import { useStateFocus } from "../shared/useStateFocus";
import { WorkingView } from "../shared/WorkingView";
import { CheckedView } from "./CheckedView";
import { sayCounts, sayNote } from "./sayCheck";
import { useCheck } from "./useCheck";
import type { Checking, CheckState } from "./useCheck";

interface CheckPanelProps {
  readonly workbook: Workbook;
  readonly today: IsoDay;
}

/** The Check panel: what is wrong with the plan, where, and how to put it right. */
export function CheckPanel({ workbook, today }: CheckPanelProps) {
  const styles = usePanelStyles();
  const { show, trouble } = useShow(workbook);
  const checking = useCheck(workbook, today, show);
  const focus = useStateFocus(checking.state.step);
  return (
    <>
      <LiveMessage text={trouble ?? sayCheckState(checking.state)} />
      <CheckStep checking={checking} focus={focus} today={today} onShow={show} />
      {trouble !== null && (
        <div className={styles.panel}>
          <p className={styles.trouble}>{trouble}</p>
        </div>
      )}
    </>
  );
}

interface CheckStepProps {
  readonly checking: Checking;
  readonly focus: RefObject<HTMLHeadingElement | null>;
  readonly today: IsoDay;
  readonly onShow: (at: string) => void;
}

function CheckStep({ checking, focus, today, onShow }: CheckStepProps) {
  const { state, watching, run } = checking;
  switch (state.step) {
    case "checking":
      return <WorkingView focus={focus} title="Checking the plan" watching={watching} />;
    case "checked":
      return <CheckedView focus={focus} state={state} checking={checking} today={today} onShow={onShow} />;
    case "stopped":
      return <StoppedView focus={focus} onRun={run} />;
    case "failed":
      return (
        <TroubleView
          focus={focus}
          title={state.trouble.code === "no-plan" ? "There is no plan to check yet" : "The plan could not be checked"}
          trouble={state.trouble}
          onRetry={state.again}
        />
      );
  }
}

interface StoppedViewProps {
  readonly focus: RefObject<HTMLHeadingElement | null>;
  readonly onRun: () => void;
}

function StoppedView({ focus, onRun }: StoppedViewProps) {
  const styles = usePanelStyles();
  return (
    <div className={styles.panel}>
      <PanelHeading focus={focus}>Check the plan</PanelHeading>
      <p className={styles.note}>{sayTrouble({ code: "cancelled" }).says}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onRun}>
          Check the plan
        </Button>
      </div>
    </div>
  );
}

/** The result of a state for a screen reader; "" while nothing has come of it yet. */
function sayCheckState(state: CheckState): string {
  switch (state.step) {
    case "checking":
      return "";
    case "checked":
      return [state.note === null ? "Checked." : sayNote(state.note), `${sayCounts(state.look.open)}.`].join(" ");
    case "stopped":
      return sayTrouble({ code: "cancelled" }).says;
    case "failed":
      return sayBoth(state.trouble);
  }
}
