import { Button } from "@fluentui/react-components";
import type { RefObject } from "react";
import type { BuildReport } from "../../app/buildPlan";
import { count } from "../shared/count";
import { PanelHeading } from "../shared/PanelHeading";
import { sayWork } from "../shared/sayWork";
import { SheetList } from "../shared/SheetList";
import { usePanelStyles } from "../shared/usePanelStyles";

interface BuildDoneViewProps {
  readonly focus: RefObject<HTMLHeadingElement | null>;
  readonly report: BuildReport;
  readonly onShow: (at: string) => void;
  readonly onCheck: () => void;
  readonly onExport: () => void;
  readonly onReadAgain: () => void;
}

/** What a Build has written, each sheet to be clicked, and what comes next. */
export function BuildDoneView({ focus, report, onShow, onCheck, onExport, onReadAgain }: BuildDoneViewProps) {
  const styles = usePanelStyles();
  const { sheets, priorities } = report;
  const nothingNew = sheets.every(({ made }) => made === "unchanged");
  const partners = sheets.find(({ key }) => key === "partners");
  return (
    <div className={styles.panel}>
      <PanelHeading focus={focus}>{nothingNew ? "The plan sheets were up to date" : "The plan sheets are ready"}</PanelHeading>
      <p className={styles.text}>
        {count(priorities, "priority")} with {sayWork(report).join(" and ")}, on {count(sheets.length, "sheet")}:
      </p>
      <SheetList sheets={sheets} onShow={onShow} />
      <h3 className={styles.subheading}>What to do next</h3>
      <ol className={styles.steps}>
        <li>Look through the priority sheets. Lead agency and Status are now chosen from lists.</li>
        {partners !== undefined && <li>An agency is missing? Add a row on {partners.title} and it appears in the list.</li>}
        <li>Check the plan: it says what is wrong, where, and how to put it right.</li>
        <li>Save the workbook.</li>
      </ol>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onCheck}>
          Check the plan
        </Button>
        <Button onClick={onExport}>Export the plan</Button>
        <Button onClick={onReadAgain}>Read again</Button>
      </div>
    </div>
  );
}
