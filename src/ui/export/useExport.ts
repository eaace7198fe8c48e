import { useCallback, useEffect, useRef, useState } from "react";
import type { ExportReport } from "../../app/exportPlan";
import type { Workbook } from "../../app/ports";
import type { Trouble } from "../../app/troubles";
import { fullAddress, oneCell } from "../../core/grid/a1";
import type { LayoutKey } from "../../core/layouts/layouts";
import type { IsoDay } from "../../core/plan/plan";
import { readAndExport, readLayout } from "../shared/planWork";
import { useCrash } from "../shared/useCrash";
import { useWatch } from "../shared/useWatch";
import type { Watching } from "../shared/useWatch";

/** The layouts to choose from. `stopped`: the last export was cancelled. */
export interface ChoosingStep {
  readonly step: "choosing";
  readonly layout: LayoutKey;
  readonly stopped: boolean;
}

/** What went wrong, where it leads back to (null: to opening), and how to try again. */
export interface FailedStep {
  readonly step: "failed";
  readonly trouble: Trouble;
  readonly from: ChoosingStep | null;
  readonly again: () => void;
}

/** Where the Export panel is. It opens by reading which layout the workbook remembers. */
export type ExportState =
  | { readonly step: "opening" }
  | ChoosingStep
  | { readonly step: "exporting"; readonly layout: LayoutKey }
  | { readonly step: "done"; readonly layout: LayoutKey; readonly report: ExportReport }
  | FailedStep;

/** The Export panel's state and what can be done with it. */
export interface Exporting {
  readonly state: ExportState;
  readonly watching: Watching;
  readonly open: () => void;
  readonly choose: (layout: LayoutKey) => void;
  readonly exportAs: (layout: LayoutKey) => void;
}

/** Exports the plan as it stands at the click, in one layout, and shows the sheet; the workbook remembers the layout. */
export function useExport(workbook: Workbook, today: IsoDay, show: (at: string) => void): Exporting {
  const [state, go] = useState<ExportState>({ step: "opening" });
  const watching = useWatch();
  const crash = useCrash();
  const { begin } = watching;

  const open = useCallback(() => {
    const again = (): void => {
      go({ step: "opening" });
      readLayout(workbook, begin()).then((read) => {
        if (read.ok) go(choosing(read.value));
        else go({ step: "failed", trouble: read.trouble, from: null, again });
      }, crash);
    };
    again();
  }, [workbook, begin, crash]);

  const exportAs = useCallback(
    (layout: LayoutKey) => {
      const again = (): void => {
        go({ step: "exporting", layout });
        readAndExport(workbook, layout, today, begin()).then((outcome) => {
          if (outcome.ok) show(fullAddress(outcome.value.sheet.title, oneCell(0, 0)));
          go(outcome.ok ? { step: "done", layout, report: outcome.value } : afterTrouble(outcome.trouble, layout, again));
        }, crash);
      };
      again();
    },
    [workbook, today, show, begin, crash],
  );

  const opened = useRef(false);
  useEffect(() => {
    if (!opened.current) open();
    opened.current = true;
  }, [open]);

  const choose = useCallback((layout: LayoutKey) => go(choosing(layout)), []);
  return { state, watching, open, choose, exportAs };
}

function choosing(layout: LayoutKey): ChoosingStep {
  return { step: "choosing", layout, stopped: false };
}

function afterTrouble(trouble: Trouble, layout: LayoutKey, again: () => void): ExportState {
  if (trouble.code === "cancelled") return { ...choosing(layout), stopped: true };
  return { step: "failed", trouble, from: choosing(layout), again };
}
