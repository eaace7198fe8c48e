import { Button } from "@fluentui/react-components";
import type { RefObject } from "react";
import type { Workbook } from "../../app/ports";
import type { IsoDay } from "../../core/plan/plan";
import { LiveMessage } from "../shared/LiveMessage";
import { PanelHeading } from "../shared/PanelHeading";
import { TroubleView } from "../shared/TroubleView";
import { usePanelStyles } from "../shared/usePanelStyles";
import { useShow } from "../shared/useShow";
import { useStateFocus } from "../shared/useStateFocus";
import { WorkingView } from "../shared/WorkingView";
import { BackNoteView } from "./BackNoteView";
import { BuildDoneView } from "./BuildDoneView";
import { sayBuildState } from "./sayBuildState";
import type { BackNote, Building, BuildState } from "./useBuild";
import { WhatWasReadView } from "./WhatWasReadView";

interface BuildPanelProps {
  readonly workbook: Workbook;
  readonly today: IsoDay;
  readonly building: Building;
  /** Whether a button of an earlier screen led here, so that the focus must be caught. */
  readonly focusAtStart: boolean;
  /** Goes on to the Check panel, and to the Export panel. */
  readonly onCheck: () => void;
  readonly onExport: () => void;
}

/** The Build panel: reads the workbook, shows the reading, asks what matters, builds the plan sheets. */
export function BuildPanel({ workbook, today, building, focusAtStart, onCheck, onExport }: BuildPanelProps) {
  const { state } = building;
  const focus = useStateFocus(state.step, focusAtStart);
  const { show, trouble } = useShow(workbook);
  return (
    <>
      <LiveMessage text={trouble ?? sayBuildState(state)} />
      <BuildStep today={today} building={building} focus={focus} onShow={show} onCheck={onCheck} onExport={onExport} />
      <ShowTrouble trouble={trouble} />
    </>
  );
}

interface BuildStepProps extends Pick<BuildPanelProps, "today" | "building" | "onCheck" | "onExport"> {
  readonly focus: RefObject<HTMLHeadingElement | null>;
  readonly onShow: (at: string) => void;
}

function BuildStep({ today, building, focus, onShow, ...goOn }: BuildStepProps) {
  const { state, watching, read, go } = building;
  switch (state.step) {
    case "ready":
      return <ReadyView focus={focus} note={state.note} onRead={read} />;
    case "reading":
      return <WorkingView focus={focus} title="Reading the workbook" watching={watching} />;
    case "read":
      return <WhatWasReadView focus={focus} state={state} today={today} building={building} onShow={onShow} />;
    case "building":
      return <WorkingView focus={focus} title="Building the plan sheets" watching={watching} />;
    case "done":
      return <BuildDoneView focus={focus} report={state.report} onShow={onShow} onReadAgain={read} {...goOn} />;
    case "failed":
      return (
        <TroubleView
          focus={focus}
          title={sayFailure(state)}
          trouble={state.trouble}
          onRetry={state.again}
          onBack={() => go(state.from ?? { step: "ready", note: null })}
        />
      );
  }
}

function sayFailure({ from, trouble }: Extract<BuildState, { step: "failed" }>): string {
  if (from !== null) return "The plan sheets were not built";
  return trouble.code === "no-plan" ? "There is no plan here yet" : "The workbook could not be read";
}

interface ReadyViewProps {
  readonly focus: RefObject<HTMLHeadingElement | null>;
  readonly note: BackNote | null;
  readonly onRead: () => void;
}

function ReadyView({ focus, note, onRead }: ReadyViewProps) {
  const styles = usePanelStyles();
  return (
    <div className={styles.panel}>
      <PanelHeading focus={focus}>Read your plan</PanelHeading>
      <BackNoteView note={note} />
      <p className={styles.text}>
        Actionbook looks through every sheet for priorities, actions and agencies, and shows you what it found. Reading changes
        nothing.
      </p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onRead}>
          Read this workbook
        </Button>
      </div>
    </div>
  );
}

function ShowTrouble({ trouble }: { readonly trouble: string | null }) {
  const styles = usePanelStyles();
  if (trouble === null) return null;
  return (
    <div className={styles.panel}>
      <p className={styles.trouble}>{trouble}</p>
    </div>
  );
}
