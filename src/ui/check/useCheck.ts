import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Outcome } from "../../app/outcome";
import type { Workbook } from "../../app/ports";
import type { Trouble } from "../../app/troubles";
import type { Finding } from "../../core/checks/finding";
import type { Place } from "../../core/grid/a1";
import type { IsoDay } from "../../core/plan/plan";
import { useCrash } from "../shared/useCrash";
import { useWatch } from "../shared/useWatch";
import type { Watching } from "../shared/useWatch";
import { checkCommands } from "./checkCommands";
import type { CheckCommand, CheckedStep } from "./checkCommands";
import { readAndCheck } from "./checkLook";
import type { CheckLook } from "./checkLook";
import { useSheetChanges } from "./useSheetChanges";

/** Where the Check panel is. It opens by reading and checking; `stopped`: the officer cancelled that. */
export type CheckState =
  | { readonly step: "checking" }
  | CheckedStep
  | { readonly step: "stopped" }
  | { readonly step: "failed"; readonly trouble: Trouble; readonly again: () => void };

/** The Check panel's state and what can be done with it. */
export interface Checking {
  readonly state: CheckState;
  readonly watching: Watching;
  readonly run: () => void;
  /** Mends what can be mended of these findings, as one undo step. */
  readonly mend: (findings: readonly Finding[]) => void;
  /** Takes the last mend back. */
  readonly undo: () => void;
  readonly confirm: (finding: Finding, reason: string) => void;
  readonly unconfirm: (finding: Finding) => void;
  readonly heal: () => void;
  /** Adds dropdowns, date rules and colours to the officer's own tables. */
  readonly addRules: () => void;
  readonly report: () => void;
}

/** Checks the plan, and goes on from there: each command in its turn, so that none works on an older look. */
export function useCheck(workbook: Workbook, today: IsoDay, show: (at: string) => void): Checking {
  const [state, setState] = useState<CheckState>({ step: "checking" });
  const standing = useRef<CheckState>(state);
  const turn = useRef<Promise<void>>(Promise.resolve());
  const watching = useWatch();
  const crash = useCrash();
  const { begin } = watching;
  const commands = useMemo(() => checkCommands(workbook, today, show), [workbook, today, show]);

  const go = useCallback((next: CheckState) => {
    standing.current = next;
    setState(next);
  }, []);

  const run = useCallback(() => {
    const again = (): void => {
      go({ step: "checking" });
      readAndCheck(workbook, today, begin()).then((outcome) => go(afterFirst(outcome, again)), crash);
    };
    again();
  }, [workbook, today, begin, go, crash]);

  const opened = useRef(false);
  useEffect(() => {
    if (!opened.current) run();
    opened.current = true;
  }, [run]);

  const next = useCallback(
    (command: CheckCommand) => {
      turn.current = turn.current.then(() => inTurn(command, standing, go)).catch(crash);
    },
    [go, crash],
  );

  const changed = useCallback((places: readonly Place[]) => next(commands.recheck(places)), [next, commands]);
  useSheetChanges(workbook, changed);

  return {
    state,
    watching,
    run,
    mend: (findings) => next(commands.mend(findings)),
    undo: () => next(commands.undo),
    confirm: (finding, reason) => next(commands.confirm(finding, reason)),
    unconfirm: (finding) => next(commands.unconfirm(finding)),
    heal: () => next(commands.heal),
    addRules: () => next(commands.addRules),
    report: () => next(commands.report),
  };
}

/** Does a command with what was checked; when the officer has begun a new check meanwhile, that one counts. */
async function inTurn(
  command: CheckCommand,
  standing: { readonly current: CheckState },
  go: (state: CheckState) => void,
): Promise<void> {
  const from = standing.current;
  if (from.step !== "checked") return;
  const outcome = await command(from);
  if (standing.current !== from) return;
  go({ ...from, ...(outcome.ok ? outcome.value : { note: { kind: "trouble", trouble: outcome.trouble } }) });
}

function afterFirst(outcome: Outcome<CheckLook>, again: () => void): CheckState {
  if (outcome.ok) return { step: "checked", look: outcome.value, note: null, mends: [] };
  return outcome.trouble.code === "cancelled" ? { step: "stopped" } : { step: "failed", trouble: outcome.trouble, again };
}
