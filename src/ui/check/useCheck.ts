import { useCallback, useEffect, useRef, useState } from "react";
import { confirmFinding, unconfirmFinding } from "../../app/confirmFinding";
import { healPlan } from "../../app/healPlan";
import type { Outcome } from "../../app/outcome";
import type { Workbook } from "../../app/ports";
import { reportFindings } from "../../app/reportFindings";
import type { Trouble } from "../../app/troubles";
import type { CellChange } from "../../core/change/cellChange";
import { undoOf } from "../../core/change/undoOf";
import type { Finding } from "../../core/checks/finding";
import { gatherFixes } from "../../core/checks/gatherFixes";
import type { Place } from "../../core/grid/a1";
import { fullAddress, oneCell, parseBox } from "../../core/grid/a1";
import type { IsoDay } from "../../core/plan/plan";
import { useCrash } from "../shared/useCrash";
import { useWatch } from "../shared/useWatch";
import type { Watching } from "../shared/useWatch";
import { confirmedLook, readAndCheck, readAndRecheck } from "./checkLook";
import type { CheckLook } from "./checkLook";
import type { CheckNote } from "./sayCheck";
import { useSheetChanges } from "./useSheetChanges";

/** What was found, what came of the last thing done, and what can be undone: the last one first. */
export interface CheckedStep {
  readonly step: "checked";
  readonly look: CheckLook;
  readonly note: CheckNote | null;
  readonly mends: readonly (readonly CellChange[])[];
}

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
  readonly report: () => void;
}

function placesOf(changes: readonly CellChange[]): readonly Place[] {
  return changes.flatMap(({ sheet, cell }) => {
    const box = parseBox(cell);
    return box === null ? [] : [{ sheet, box }];
  });
}

/** Checks the plan, and goes on from there: each command in its turn, so that none works on an older look. */
export function useCheck(workbook: Workbook, today: IsoDay, show: (at: string) => void): Checking {
  const [state, setState] = useState<CheckState>({ step: "checking" });
  const standing = useRef<CheckState>(state);
  const turn = useRef<Promise<void>>(Promise.resolve());
  const watching = useWatch();
  const crash = useCrash();
  const { begin } = watching;

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

  /** Does something with what was checked, once everything before it is done. */
  const next = useCallback(
    (work: (from: CheckedStep) => Promise<Outcome<Partial<CheckedStep>>>) => {
      turn.current = turn.current
        .then(async () => {
          const from = standing.current;
          if (from.step !== "checked") return;
          const outcome = await work(from);
          const now = standing.current;
          if (now !== from) return;
          go({ ...from, ...(outcome.ok ? outcome.value : { note: { kind: "trouble", trouble: outcome.trouble } }) });
        })
        .catch(crash);
    },
    [go, crash],
  );

  const patch = useCallback(
    async (from: CheckedStep, changes: readonly CellChange[], then: Partial<CheckedStep>) => {
      const patched = await workbook.patch(changes);
      if (!patched.ok) return patched;
      const look = await readAndRecheck(workbook, today, from.look, placesOf(changes));
      return look.ok ? { ok: true as const, value: { ...then, look: look.value } } : look;
    },
    [workbook, today],
  );

  const changed = useCallback(
    (places: readonly Place[]) =>
      next(async ({ look: before }) => {
        const look = await readAndRecheck(workbook, today, before, places);
        return look.ok ? { ok: true, value: { look: look.value, note: { kind: "rechecked" } } } : look;
      }),
    [next, workbook, today],
  );
  useSheetChanges(workbook, changed);

  return {
    state,
    watching,
    run,
    mend: (findings) =>
      next((from) => {
        const { changes } = gatherFixes(findings);
        return patch(from, changes, { note: { kind: "mended", changes }, mends: [changes, ...from.mends] });
      }),
    undo: () =>
      next(async (from) => {
        const [last, ...mends] = from.mends;
        if (last === undefined) return { ok: true, value: {} };
        const changes = undoOf(last);
        return patch(from, changes, { note: { kind: "undone", changes }, mends });
      }),
    confirm: (finding, reason) =>
      next(async ({ look }) => {
        const kept = await confirmFinding(workbook, finding.mark, reason, today);
        if (!kept.ok) return kept;
        return {
          ok: true,
          value: { look: confirmedLook(look, finding.mark, { day: today, reason }), note: { kind: "confirmed" } },
        };
      }),
    unconfirm: (finding) =>
      next(async ({ look }) => {
        const kept = await unconfirmFinding(workbook, finding.mark);
        if (!kept.ok) return kept;
        return { ok: true, value: { look: confirmedLook(look, finding.mark, null), note: { kind: "unconfirmed" } } };
      }),
    heal: () =>
      next(async ({ look }) => {
        const healed = await healPlan(workbook, look.inHand, today);
        return healed.ok ? { ok: true, value: { note: { kind: "healed", report: healed.value } } } : healed;
      }),
    report: () =>
      next(async ({ look }) => {
        const written = await reportFindings(workbook, look.inHand, look.check.findings, look.confirmed, today);
        if (!written.ok) return written;
        show(fullAddress(written.value.title, oneCell(0, 0)));
        return { ok: true, value: { note: { kind: "reported", title: written.value.title } } };
      }),
  };
}

function afterFirst(outcome: Outcome<CheckLook>, again: () => void): CheckState {
  if (outcome.ok) return { step: "checked", look: outcome.value, note: null, mends: [] };
  return outcome.trouble.code === "cancelled" ? { step: "stopped" } : { step: "failed", trouble: outcome.trouble, again };
}
