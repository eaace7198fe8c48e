import { Button } from "@fluentui/react-components";
import type { RefObject } from "react";
import type { MergeReport } from "../../app/mergeReturns";
import { count } from "../shared/count";
import { PanelHeading } from "../shared/PanelHeading";
import { SheetList } from "../shared/SheetList";
import { usePanelStyles } from "../shared/usePanelStyles";
import { sayMerged } from "./sayMerge";

interface MergedViewProps {
  readonly focus: RefObject<HTMLHeadingElement | null>;
  readonly report: MergeReport;
  readonly onShow: (at: string) => void;
  readonly onTakeBack: (merge: number) => void;
  readonly onHome: () => void;
}

/** What a merge has written, with the way to take it back. */
export function MergedView({ focus, report, onShow, onTakeBack, onHome }: MergedViewProps) {
  const panel = usePanelStyles();
  const { merge, sheets } = report;
  return (
    <div className={panel.panel}>
      <PanelHeading focus={focus}>{merge === null ? "Nothing to merge" : "Merged"}</PanelHeading>
      <p className={panel.text}>{sayMerged(report)}</p>
      {sheets.length > 0 && (
        <>
          <p className={panel.text}>{`Besides the actions, ${count(sheets.length, "sheet")} kept up to date:`}</p>
          <SheetList sheets={sheets} onShow={onShow} />
        </>
      )}
      <div className={panel.buttons}>
        <Button appearance="primary" onClick={onHome}>
          Done
        </Button>
        {merge !== null && <Button onClick={() => onTakeBack(merge)}>Take back this merge</Button>}
      </div>
    </div>
  );
}
