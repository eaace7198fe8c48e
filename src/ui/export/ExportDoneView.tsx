import { Button } from "@fluentui/react-components";
import type { RefObject } from "react";
import type { ExportReport } from "../../app/exportPlan";
import { count } from "../shared/count";
import { PanelHeading } from "../shared/PanelHeading";
import { SheetList } from "../shared/SheetList";
import { usePanelStyles } from "../shared/usePanelStyles";

interface ExportDoneViewProps {
  readonly focus: RefObject<HTMLHeadingElement | null>;
  readonly report: ExportReport;
  readonly onShow: (at: string) => void;
  readonly onChooseAgain: () => void;
}

/** The sheet that was exported, to be clicked, and what comes next. */
export function ExportDoneView({ focus, report, onShow, onChooseAgain }: ExportDoneViewProps) {
  const styles = usePanelStyles();
  return (
    <div className={styles.panel}>
      <PanelHeading focus={focus}>The plan is exported</PanelHeading>
      <p className={styles.text}>
        {count(report.priorities, "priority")} with {count(report.actions, "action")}, on the sheet that is now in front:
      </p>
      <SheetList sheets={[report.sheet]} onShow={onShow} />
      <h3 className={styles.subheading}>What to do next</h3>
      <ol className={styles.steps}>
        <li>Look through the sheet.</li>
        <li>Print it, or save it as PDF: File, Print. It is set up for the page.</li>
      </ol>
      <div className={styles.buttons}>
        <Button onClick={onChooseAgain}>Choose another layout</Button>
      </div>
    </div>
  );
}
