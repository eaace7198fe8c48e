import { Button } from "@fluentui/react-components";
import { useCallback } from "react";
import type { RefObject } from "react";
import type { Files } from "../../app/files";
import type { Workbook } from "../../app/ports";
import { sayTrouble } from "../../app/troubles";
import type { IsoDay } from "../../core/plan/plan";
import { count } from "../shared/count";
import { LiveMessage } from "../shared/LiveMessage";
import { PanelHeading } from "../shared/PanelHeading";
import { sayBoth } from "../shared/sayBoth";
import { TroubleView } from "../shared/TroubleView";
import { usePanelStyles } from "../shared/usePanelStyles";
import { useShow } from "../shared/useShow";
import { useStateFocus } from "../shared/useStateFocus";
import { WorkingView } from "../shared/WorkingView";
import { OverviewView } from "./OverviewView";
import type { OverviewLook } from "./overviewWork";
import { RollForwardView } from "./RollForwardView";
import { sayOverviewNote, sayRolling } from "./sayOverview";
import { useOverview } from "./useOverview";
import type { Overview, OverviewState } from "./useOverview";

interface OverviewPanelProps {
  readonly workbook: Workbook;
  readonly files: Files;
  readonly today: IsoDay;
}

/** The Overview panel: the plan in figures, what changed, and the start of next year's plan. */
export function OverviewPanel({ workbook, files, today }: OverviewPanelProps) {
  const styles = usePanelStyles();
  const { show, trouble } = useShow(workbook);
  const overview = useOverview(workbook, files, today, show);
  const focus = useStateFocus(overview.state.step);
  return (
    <>
      <LiveMessage text={trouble ?? sayOverviewState(overview.state)} />
      <OverviewStep overview={overview} focus={focus} onShow={show} />
      {trouble !== null && (
        <div className={styles.panel}>
          <p className={styles.trouble}>{trouble}</p>
        </div>
      )}
    </>
  );
}

interface StepProps {
  readonly overview: Overview;
  readonly focus: RefObject<HTMLHeadingElement | null>;
  readonly onShow: (at: string) => void;
}

function OverviewStep({ overview, focus, onShow }: StepProps) {
  const { state, watching, read } = overview;
  switch (state.step) {
    case "reading":
      return <WorkingView focus={focus} title="Reading the plan" watching={watching} />;
    case "working":
      return <WorkingView focus={focus} title={state.title} watching={watching} />;
    case "stopped":
      return <StoppedView focus={focus} onRead={read} />;
    case "failed":
      return (
        <TroubleView
          focus={focus}
          title={state.trouble.code === "no-plan" ? "There is no plan yet" : "The plan could not be read"}
          trouble={state.trouble}
          onRetry={state.again}
          onBack={read}
        />
      );
    case "figures":
      return <OverviewView focus={focus} state={state} overview={overview} onShow={onShow} />;
    case "rolling":
      return <Rolling focus={focus} look={state.look} overview={overview} />;
  }
}

function Rolling({ focus, look, overview }: Omit<StepProps, "onShow"> & { readonly look: OverviewLook }) {
  const says = useCallback((carry: readonly string[]) => sayRolling(look.rollForward(carry)), [look]);
  return (
    <RollForwardView
      focus={focus}
      offered={look.rollForward(null).offered}
      says={says}
      onRoll={(carry) => overview.roll(look, carry)}
      onBack={() => overview.turnTo("figures", look)}
    />
  );
}

function StoppedView({ focus, onRead }: { readonly focus: StepProps["focus"]; readonly onRead: () => void }) {
  const styles = usePanelStyles();
  return (
    <div className={styles.panel}>
      <PanelHeading focus={focus}>Overview</PanelHeading>
      <p className={styles.note}>{sayTrouble({ code: "cancelled" }).says}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onRead}>
          Read the plan
        </Button>
      </div>
    </div>
  );
}

/** The result of a state for a screen reader; "" while nothing has come of it yet. */
function sayOverviewState(state: OverviewState): string {
  switch (state.step) {
    case "figures": {
      const { all, overdue } = state.look.figures;
      const figures = `${count(all.total, "action")}, ${String(overdue.length)} overdue.`;
      return state.note === null ? figures : `${sayOverviewNote(state.note)} ${figures}`;
    }
    case "stopped":
      return sayTrouble({ code: "cancelled" }).says;
    case "failed":
      return sayBoth(state.trouble);
    default:
      return "";
  }
}
