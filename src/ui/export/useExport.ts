import { useCallback, useEffect, useRef, useState } from "react";
import type { Files } from "../../app/files";
import type { ExportOffer } from "../../app/keepExport";
import type { Outcome } from "../../app/outcome";
import type { Workbook } from "../../app/ports";
import type { Trouble } from "../../app/troubles";
import { fullAddress, oneCell } from "../../core/grid/a1";
import type { OwnLayout } from "../../core/layouts/keptExport";
import type { IsoDay } from "../../core/plan/plan";
import { useCrash } from "../shared/useCrash";
import { useWatch } from "../shared/useWatch";
import type { Watching } from "../shared/useWatch";
import { possible } from "./exportDraft";
import type { ExportDraft } from "./exportDraft";
import { readAndExportAs, readAndKeepLayout, readForExport } from "./exportWork";
import type { ExportAnswer } from "./exportWork";

/** What there is to choose from and what is chosen. `note`: what came of the last command, null when there is nothing to say. */
export interface ChoosingStep {
  readonly step: "choosing";
  readonly offer: ExportOffer;
  readonly draft: ExportDraft;
  readonly note: ExportNote | null;
}

/** The last export was cancelled, a layout was kept or taken away, or something went wrong with that. */
export type ExportNote =
  | { readonly kind: "stopped" }
  | { readonly kind: "layout"; readonly name: string; readonly gone: boolean }
  | { readonly kind: "trouble"; readonly trouble: Trouble };

/** What went wrong, where it leads back to (null: to opening), and how to try again. */
export interface FailedStep {
  readonly step: "failed";
  readonly trouble: Trouble;
  readonly from: ChoosingStep | null;
  readonly again: () => void;
}

/** Where the Export panel is. It opens by reading what the workbook keeps. */
export type ExportState =
  | { readonly step: "opening" }
  | ChoosingStep
  | { readonly step: "exporting" }
  | { readonly step: "done"; readonly from: ChoosingStep; readonly answer: ExportAnswer }
  | FailedStep;

/** The Export panel's state and what can be done with it. */
export interface Exporting {
  readonly state: ExportState;
  readonly watching: Watching;
  readonly open: () => void;
  /** Goes on choosing, from the same offer. */
  readonly choose: (from: ChoosingStep, draft: ExportDraft) => void;
  readonly exportAs: (from: ChoosingStep) => void;
  /** Keeps a layout of the officer's own; one without columns is taken away. */
  readonly keepLayout: (from: ChoosingStep, layout: OwnLayout) => void;
}

/** Exports the plan as it stands at the click; the workbook remembers the choices. */
export function useExport(workbook: Workbook, files: Files, today: IsoDay, show: (at: string) => void): Exporting {
  const [state, go] = useState<ExportState>({ step: "opening" });
  const watching = useWatch();
  const crash = useCrash();
  const { begin } = watching;

  const open = useCallback(() => {
    const again = (): void => {
      go({ step: "opening" });
      readForExport(workbook, begin()).then((read) => {
        if (read.ok) go({ step: "choosing", ...read.value, note: null });
        else go({ step: "failed", trouble: read.trouble, from: null, again });
      }, crash);
    };
    again();
  }, [workbook, begin, crash]);

  const exportAs = useCallback(
    (from: ChoosingStep) => {
      const again = (): void => {
        go({ step: "exporting" });
        readAndExportAs(workbook, from.draft, today, files, begin()).then((outcome) => {
          if (outcome.ok && outcome.value.goesTo === "sheet") {
            show(fullAddress(outcome.value.report.sheet.title, oneCell(0, 0)));
          }
          go(afterExport(outcome, from, again));
        }, crash);
      };
      again();
    },
    [workbook, files, today, show, begin, crash],
  );

  const keepLayout = useCallback(
    (from: ChoosingStep, layout: OwnLayout) => {
      readAndKeepLayout(workbook, layout).then((kept) => go(afterKeeping(kept, from, layout)), crash);
    },
    [workbook, crash],
  );

  const opened = useRef(false);
  useEffect(() => {
    if (!opened.current) open();
    opened.current = true;
  }, [open]);

  const choose = useCallback((from: ChoosingStep, draft: ExportDraft) => go({ ...from, draft: possible(draft), note: null }), []);
  return { state, watching, open, choose, exportAs, keepLayout };
}

function afterExport(outcome: Outcome<ExportAnswer>, from: ChoosingStep, again: () => void): ExportState {
  if (outcome.ok) return { step: "done", from: { ...from, note: null }, answer: outcome.value };
  if (outcome.trouble.code === "cancelled") return { ...from, note: { kind: "stopped" } };
  return { step: "failed", trouble: outcome.trouble, from: { ...from, note: null }, again };
}

function afterKeeping(kept: Outcome<ExportOffer>, from: ChoosingStep, { name, columns }: OwnLayout): ChoosingStep {
  if (!kept.ok) return { ...from, note: { kind: "trouble", trouble: kept.trouble } };
  return { ...from, offer: kept.value, note: { kind: "layout", name, gone: columns.length === 0 } };
}
