import { useCallback, useEffect, useRef, useState } from "react";
import type { Files } from "../../app/files";
import type { Outcome } from "../../app/outcome";
import type { Watch, Workbook, WrittenSheet } from "../../app/ports";
import type { SnapshotReport } from "../../app/takeSnapshot";
import type { Trouble } from "../../app/troubles";
import { fullAddress, oneCell } from "../../core/grid/a1";
import type { IsoDay } from "../../core/plan/plan";
import type { Since } from "../../core/snapshots/stateAt";
import { useCrash } from "../shared/useCrash";
import { useWatch } from "../shared/useWatch";
import type { Watching } from "../shared/useWatch";
import { readAndSnapshot, readAndWriteChanged, readAndWriteOverview, readOverview, rollAndSave } from "./overviewWork";
import type { OverviewLook } from "./overviewWork";

/** What came of the last command. */
export type OverviewNote =
  | { readonly kind: "sheet"; readonly sheet: WrittenSheet }
  | { readonly kind: "snapshot"; readonly report: SnapshotReport }
  | { readonly kind: "saved"; readonly name: string }
  | { readonly kind: "trouble"; readonly trouble: Trouble };

/** The figures, or the choice of what goes into next year's plan. */
export interface LookStep {
  readonly step: "figures" | "rolling";
  readonly look: OverviewLook;
  readonly note: OverviewNote | null;
}

/** Where the Overview panel is. It opens by reading the plan; `stopped`: the officer cancelled that. */
export type OverviewState =
  | { readonly step: "reading" }
  | { readonly step: "stopped" }
  | { readonly step: "failed"; readonly trouble: Trouble; readonly again: () => void }
  | { readonly step: "working"; readonly title: string }
  | LookStep;

/** The Overview panel's state and what can be done with it. */
export interface Overview {
  readonly state: OverviewState;
  readonly watching: Watching;
  readonly read: () => void;
  readonly turnTo: (step: LookStep["step"], look: OverviewLook) => void;
  readonly writeSheet: () => void;
  readonly snapshot: () => void;
  readonly writeChanges: (since: Since) => void;
  readonly roll: (look: OverviewLook, carry: readonly string[]) => void;
}

/** Shows the plan in figures as it stands when read; every command reads it again first. */
export function useOverview(workbook: Workbook, files: Files, today: IsoDay, show: (at: string) => void): Overview {
  const [state, go] = useState<OverviewState>({ step: "reading" });
  const watching = useWatch();
  const crash = useCrash();
  const { begin } = watching;

  /** Reads the plan and shows its figures, with what came of a command. */
  const look = useCallback(
    (note: OverviewNote | null) => {
      const again = (): void => {
        go({ step: "reading" });
        readOverview(workbook, today, begin()).then((outcome) => go(afterReading(outcome, note, again)), crash);
      };
      again();
    },
    [workbook, today, begin, crash],
  );
  const read = useCallback(() => look(null), [look]);

  const opened = useRef(false);
  useEffect(() => {
    if (!opened.current) read();
    opened.current = true;
  }, [read]);

  const command = <Value>(
    title: string,
    work: (watch: Required<Watch>) => Promise<Outcome<Value>>,
    noteOf: (value: Value) => OverviewNote,
  ): void => {
    go({ step: "working", title });
    work(begin()).then(
      (outcome) => look(outcome.ok ? noteOf(outcome.value) : { kind: "trouble", trouble: outcome.trouble }),
      crash,
    );
  };
  const shown = (sheet: WrittenSheet): OverviewNote => {
    show(fullAddress(sheet.title, oneCell(0, 0)));
    return { kind: "sheet", sheet };
  };

  return {
    state,
    watching,
    read,
    turnTo: (step, from) => go({ step, look: from, note: null }),
    writeSheet: () => command("Writing the overview", (watch) => readAndWriteOverview(workbook, today, watch), shown),
    snapshot: () =>
      command(
        "Keeping how the plan stands",
        (watch) => readAndSnapshot(workbook, today, watch),
        (report) => ({ kind: "snapshot", report }),
      ),
    writeChanges: (since) =>
      command("Writing what changed", (watch) => readAndWriteChanged(workbook, since, today, watch), shown),
    roll: (from, carry) =>
      command(
        "Making next year\u2019s workbook",
        (watch) => rollAndSave(from, carry, today, files, watch),
        (name) => ({ kind: "saved", name }),
      ),
  };
}

function afterReading(outcome: Outcome<OverviewLook>, note: OverviewNote | null, again: () => void): OverviewState {
  if (outcome.ok) return { step: "figures", look: outcome.value, note };
  return outcome.trouble.code === "cancelled" ? { step: "stopped" } : { step: "failed", trouble: outcome.trouble, again };
}
