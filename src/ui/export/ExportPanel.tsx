import type { RefObject } from "react";
import type { Files } from "../../app/files";
import type { Workbook } from "../../app/ports";
import type { IsoDay } from "../../core/plan/plan";
import { sayBoth } from "../shared/sayBoth";
import { LiveMessage } from "../shared/LiveMessage";
import { TroubleView } from "../shared/TroubleView";
import { usePanelStyles } from "../shared/usePanelStyles";
import { useShow } from "../shared/useShow";
import { useStateFocus } from "../shared/useStateFocus";
import { WorkingView } from "../shared/WorkingView";
import { ChoicesView, sayExportNote } from "./ChoicesView";
import { ExportDoneView } from "./ExportDoneView";
import { useExport } from "./useExport";
import type { Exporting, ExportState, FailedStep } from "./useExport";

interface ExportPanelProps {
  readonly workbook: Workbook;
  readonly files: Files;
  readonly today: IsoDay;
}

/** The Export panel: what goes out, in which layout and where to, in one click. */
export function ExportPanel({ workbook, files, today }: ExportPanelProps) {
  const styles = usePanelStyles();
  const { show, trouble } = useShow(workbook);
  const exporting = useExport(workbook, files, today, show);
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
  const { state, watching, open, choose, exportAs, keepLayout } = exporting;
  switch (state.step) {
    case "opening":
      return <WorkingView focus={focus} title="Looking for the plan" watching={watching} />;
    case "choosing":
      return (
        <ChoicesView
          focus={focus}
          state={state}
          onChange={(draft) => choose(state, draft)}
          onExport={() => exportAs(state)}
          onKeep={(layout) => keepLayout(state, layout)}
        />
      );
    case "exporting":
      return <WorkingView focus={focus} title="Exporting the plan" watching={watching} />;
    case "done": {
      const { from, answer } = state;
      return <ExportDoneView focus={focus} answer={answer} onShow={onShow} onChooseAgain={() => choose(from, from.draft)} />;
    }
    case "failed": {
      const { from } = state;
      return (
        <TroubleView
          focus={focus}
          title={sayFailed(state)}
          trouble={state.trouble}
          onRetry={state.again}
          onBack={from === null ? open : () => choose(from, from.draft)}
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
  if (state.step === "done") {
    const { answer } = state;
    return answer.goesTo === "sheet" ? `Exported to the sheet ${answer.report.sheet.title}.` : `Saved as ${answer.name}.`;
  }
  if (state.step === "choosing") return state.note === null ? "" : sayExportNote(state.note);
  return state.step === "failed" ? sayBoth(state.trouble) : "";
}
