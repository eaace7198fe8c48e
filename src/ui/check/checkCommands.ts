import { addRules } from "../../app/addRules";
import { confirmFinding, unconfirmFinding } from "../../app/confirmFinding";
import { healPlan } from "../../app/healPlan";
import { done } from "../../app/outcome";
import type { Outcome } from "../../app/outcome";
import type { Workbook } from "../../app/ports";
import { reportFindings } from "../../app/reportFindings";
import type { CellChange } from "../../core/change/cellChange";
import { undoOf } from "../../core/change/undoOf";
import type { Finding } from "../../core/checks/finding";
import { gatherFixes } from "../../core/checks/gatherFixes";
import type { Place } from "../../core/grid/a1";
import { fullAddress, oneCell, parseBox } from "../../core/grid/a1";
import type { IsoDay } from "../../core/plan/plan";
import { confirmedLook, readAndRecheck, sameFindings } from "./checkLook";
import type { CheckLook } from "./checkLook";
import type { CheckNote } from "./sayCheck";

/** What was found, what came of the last thing done, and what can be undone: the last one first. */
export interface CheckedStep {
  readonly step: "checked";
  readonly look: CheckLook;
  readonly note: CheckNote | null;
  readonly mends: readonly (readonly CellChange[])[];
}

/** Something done with what was checked: what has changed since, or the trouble. */
export type CheckCommand = (from: CheckedStep) => Promise<Outcome<Partial<CheckedStep>>>;

/** Everything that can be done with a checked plan. */
export interface CheckCommands {
  readonly recheck: (places: readonly Place[]) => CheckCommand;
  readonly mend: (findings: readonly Finding[]) => CheckCommand;
  readonly undo: CheckCommand;
  readonly confirm: (finding: Finding, reason: string) => CheckCommand;
  readonly unconfirm: (finding: Finding) => CheckCommand;
  readonly heal: CheckCommand;
  readonly addRules: CheckCommand;
  readonly report: CheckCommand;
}

function placesOf(changes: readonly CellChange[]): readonly Place[] {
  return changes.flatMap(({ sheet, cell }) => {
    const box = parseBox(cell);
    return box === null ? [] : [{ sheet, box }];
  });
}

/** The commands of the Check panel over a workbook. */
export function checkCommands(workbook: Workbook, today: IsoDay, show: (at: string) => void): CheckCommands {
  const patch = async (from: CheckedStep, changes: readonly CellChange[], then: Partial<CheckedStep>) => {
    const patched = await workbook.patch(changes);
    if (!patched.ok) return patched;
    const look = await readAndRecheck(workbook, today, from.look, placesOf(changes));
    return look.ok ? done({ ...then, look: look.value }) : look;
  };
  return {
    recheck: (places) => async (from) => {
      const look = await readAndRecheck(workbook, today, from.look, places);
      if (!look.ok) return look;
      // What was mended here is heard of as well: only news is worth a word.
      const note = sameFindings(from.look, look.value) ? from.note : ({ kind: "rechecked" } as const);
      return done({ look: look.value, note });
    },
    mend: (findings) => (from) => {
      const { changes } = gatherFixes(findings);
      return patch(from, changes, { note: { kind: "mended", changes }, mends: [changes, ...from.mends] });
    },
    undo: (from) => {
      const [last, ...mends] = from.mends;
      if (last === undefined) return Promise.resolve(done({}));
      const changes = undoOf(last);
      return patch(from, changes, { note: { kind: "undone", changes }, mends });
    },
    confirm:
      ({ mark }, reason) =>
      async ({ look }) => {
        const kept = await confirmFinding(workbook, mark, reason, today);
        if (!kept.ok) return kept;
        return done({ look: confirmedLook(look, mark, { day: today, reason }), note: { kind: "confirmed" } });
      },
    unconfirm:
      ({ mark }) =>
      async ({ look }) => {
        const kept = await unconfirmFinding(workbook, mark);
        return kept.ok ? done({ look: confirmedLook(look, mark, null), note: { kind: "unconfirmed" } }) : kept;
      },
    heal: async ({ look }) => {
      const healed = await healPlan(workbook, look.inHand, today);
      return healed.ok ? done({ note: { kind: "healed", report: healed.value } }) : healed;
    },
    addRules: async ({ look }) => {
      const added = await addRules(workbook, look.inHand);
      return added.ok ? done({ note: { kind: "rules-added", report: added.value } }) : added;
    },
    report: async ({ look }) => {
      const written = await reportFindings(workbook, look.inHand, look.check.findings, look.confirmed, today);
      if (!written.ok) return written;
      const { title } = written.value;
      show(fullAddress(title, oneCell(0, 0)));
      return done({ note: { kind: "reported", title } });
    },
  };
}
