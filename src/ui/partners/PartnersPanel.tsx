import type { RefObject } from "react";
import type { Files } from "../../app/files";
import type { Workbook } from "../../app/ports";
import type { IsoDay } from "../../core/plan/plan";
import { LiveMessage } from "../shared/LiveMessage";
import { TroubleView } from "../shared/TroubleView";
import { usePanelStyles } from "../shared/usePanelStyles";
import { useShow } from "../shared/useShow";
import { useStateFocus } from "../shared/useStateFocus";
import { WorkingView } from "../shared/WorkingView";
import { HomeView } from "./HomeView";
import { MergedView } from "./MergedView";
import { MergeView } from "./MergeView";
import { PacksDoneView } from "./PacksDoneView";
import { firstPacksDraft } from "./packsDraft";
import { PacksView } from "./PacksView";
import type { PartnersLook, PartnersState } from "./partnersState";
import { ReturnsView } from "./ReturnsView";
import { ReviewView } from "./ReviewView";
import { sayPartnersState } from "./sayPartnersState";
import { TakenBackView } from "./TakenBackView";
import { usePartners } from "./usePartners";
import type { Partnering } from "./usePartners";

interface PartnersPanelProps {
  readonly workbook: Workbook;
  readonly files: Files;
  readonly today: IsoDay;
}

/** The Partners panel: packs out, returns in, reviewed, merged, and taken back. */
export function PartnersPanel({ workbook, files, today }: PartnersPanelProps) {
  const styles = usePanelStyles();
  const { show, trouble } = useShow(workbook);
  const partnering = usePartners(workbook, files, today);
  const focus = useStateFocus(partnering.state.step);
  return (
    <>
      <LiveMessage text={trouble ?? sayPartnersState(partnering.state)} />
      <PartnersStep partnering={partnering} focus={focus} onShow={show} />
      {trouble !== null && (
        <div className={styles.panel}>
          <p className={styles.trouble}>{trouble}</p>
        </div>
      )}
    </>
  );
}

interface PartnersStepProps {
  readonly partnering: Partnering;
  readonly focus: RefObject<HTMLHeadingElement | null>;
  readonly onShow: (at: string) => void;
}

/** What is shown while a command runs. */
const WORKING = {
  opening: "Looking for the plan",
  issuing: "Making the packs",
  reading: "Reading the returns",
  merging: "Merging",
  "taking-back": "Taking the merge back",
} as const satisfies Partial<Record<PartnersState["step"], string>>;

const home = (look: PartnersLook): PartnersState => ({ step: "home", look, note: null });

function PartnersStep({ partnering, focus, onShow }: PartnersStepProps) {
  const { state, watching, go, open } = partnering;
  switch (state.step) {
    case "opening":
    case "issuing":
    case "reading":
    case "merging":
    case "taking-back":
      return <WorkingView focus={focus} title={WORKING[state.step]} watching={watching} />;
    case "home":
    case "packs":
    case "packs-done":
      return <PacksSteps state={state} partnering={partnering} focus={focus} onShow={onShow} />;
    case "returns":
    case "review":
    case "before-merge":
      return <ReturnsSteps state={state} partnering={partnering} focus={focus} onShow={onShow} />;
    case "merged":
      return (
        <MergedView
          focus={focus}
          report={state.report}
          onShow={onShow}
          onTakeBack={(number) => partnering.takeBack(number, state)}
          onHome={() => go(home(state.look))}
        />
      );
    case "taken-back":
      return <TakenBackView focus={focus} report={state.report} onShow={onShow} onHome={() => go(home(state.look))} />;
    case "failed": {
      const { back } = state;
      return (
        <TroubleView
          focus={focus}
          title={state.title}
          trouble={state.trouble}
          onRetry={state.again}
          onBack={back === null ? open : () => go(back)}
        />
      );
    }
  }
}

interface StepsProps<Step extends PartnersState["step"]> {
  readonly state: Extract<PartnersState, { readonly step: Step }>;
  readonly partnering: Partnering;
  readonly focus: RefObject<HTMLHeadingElement | null>;
  readonly onShow: (at: string) => void;
}

function PacksSteps({ state, partnering, focus, onShow }: StepsProps<"home" | "packs" | "packs-done">) {
  const { go, open, issue, takeBack, saveAll, saveOne } = partnering;
  const { look } = state;
  switch (state.step) {
    case "home":
      return (
        <HomeView
          focus={focus}
          state={state}
          onPacks={() => go({ step: "packs", look, draft: firstPacksDraft(look.packs), stopped: false })}
          onReturns={() => go({ step: "returns", look, files: [], sheets: new Set(), stopped: false })}
          onTakeBack={(number) => takeBack(number, state)}
          onRefresh={open}
        />
      );
    case "packs":
      return (
        <PacksView
          focus={focus}
          state={state}
          onChange={(draft) => go({ ...state, draft, stopped: false })}
          onIssue={(choices) => issue(state, choices)}
          onBack={() => go(home(look))}
          onShow={onShow}
        />
      );
    case "packs-done":
      return (
        <PacksDoneView
          focus={focus}
          state={state}
          onSaveAll={() => saveAll(state)}
          onSaveOne={saveOne}
          onHome={() => go(home(look))}
        />
      );
  }
}

function ReturnsSteps({ state, partnering, focus, onShow }: StepsProps<"returns" | "review" | "before-merge">) {
  const { go, read, saveNote, merge } = partnering;
  switch (state.step) {
    case "returns":
      return (
        <ReturnsView focus={focus} state={state} onChange={go} onRead={() => read(state)} onBack={() => go(home(state.look))} />
      );
    case "review":
      return (
        <ReviewView
          focus={focus}
          state={state}
          onDecide={(decisions) => go({ ...state, decisions, touched: true, note: null })}
          onNote={(returned) => saveNote(state, returned)}
          onMerge={() => go({ step: "before-merge", from: state, stopped: false })}
          onBack={() => go(state.from)}
          onShow={onShow}
        />
      );
    case "before-merge":
      return (
        <MergeView
          focus={focus}
          review={state.from}
          stopped={state.stopped}
          onMerge={() => merge(state.from)}
          onBack={() => go(state.from)}
        />
      );
  }
}
