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
import { MergedView } from "./MergedView";
import { homeStep } from "./partnersState";
import type { PartnersState } from "./partnersState";
import { PacksSteps } from "./PacksSteps";
import { ReturnsSteps } from "./ReturnsSteps";
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
          onHome={() => go(homeStep(state.look))}
        />
      );
    case "taken-back":
      return <TakenBackView focus={focus} report={state.report} onShow={onShow} onHome={() => go(homeStep(state.look))} />;
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
