import type { RefObject } from "react";
import type { Workbook } from "../../app/ports";
import { sayTrouble } from "../../app/troubles";
import type { IsoDay } from "../../core/plan/plan";
import { sayBoth } from "../shared/sayBoth";
import { LiveMessage } from "../shared/LiveMessage";
import { TroubleView } from "../shared/TroubleView";
import { usePanelStyles } from "../shared/usePanelStyles";
import { useShow } from "../shared/useShow";
import { useStateFocus } from "../shared/useStateFocus";
import { WorkingView } from "../shared/WorkingView";
import { ExportDoneView } from "./ExportDoneView";
import { LayoutChoice } from "./LayoutChoice";
import { useExport } from "./useExport";
import type { Exporting, ExportState, FailedStep } from "./useExport";

interface ExportPanelProps {
  readonly workbook: Workbook;
  readonly today: IsoDay;
}

/** The Export panel: one layout, one click, one sheet ready to print. */
export function ExportPanel({ workbook, today }: ExportPanelProps) {
  const styles = usePanelStyles();
  const { show, trouble } = useShow(workbook);
  const exporting = useExport(workbook, today, show);
  const focus = useStateFocus(exporting.state.step);
  return (
    <>
      <LiveMessage text={trouble ?? sayExportState(exporting.state)} />
      <ExportStep exporting={exporting} focus={focus} onShow={show} />
      {trouble !== null && (
        <div className={styles.panel}>
          <p className={styles.trouble}>{trouble}</p>
        </div>
      )}
    </>
  );
}

interface ExportStepProps {
  readonly exporting: Exporting;
  readonly focus: RefObject<HTMLHeadingElement | null>;
  readonly onShow: (at: string) => void;
}

function ExportStep({ exporting, focus, onShow }: ExportStepProps) {
  const { state, watching, open, choose, exportAs } = exporting;
  switch (state.step) {
    case "opening":
      return <WorkingView focus={focus} title="Looking for the plan" watching={watching} />;
    case "choosing":
      return <LayoutChoice focus={focus} state={state} onChoose={choose} onExport={exportAs} />;
    case "exporting":
      return <WorkingView focus={focus} title="Exporting the plan" watching={watching} />;
    case "done":
      return <ExportDoneView focus={focus} report={state.report} onShow={onShow} onChooseAgain={() => choose(state.layout)} />;
    case "failed": {
      const { from } = state;
      return (
        <TroubleView
          focus={focus}
          title={sayFailed(state)}
          trouble={state.trouble}
          onRetry={state.again}
          onBack={from === null ? open : () => choose(from.layout)}
        />
      );
    }
  }
}

function sayFailed({ trouble, from }: FailedStep): string {
  if (trouble.code === "no-plan") return "There is no plan to export yet";
  return from === null ? "The workbook could not be read" : "The plan was not exported";
}

/** The result of a state for a screen reader; "" while nothing has come of it yet. */
function sayExportState(state: ExportState): string {
  if (state.step === "done") return `Exported to the sheet ${state.report.sheet.title}.`;
  if (state.step === "choosing" && state.stopped) return sayTrouble({ code: "cancelled" }).says;
  return state.step === "failed" ? sayBoth(state.trouble) : "";
}
