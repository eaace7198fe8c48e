import type { Outcome } from "../../app/outcome";
import type { Watch, Workbook } from "../../app/ports";
import { readPlan } from "../../app/readPlan";
import type { PlanInHand } from "../../app/readPlan";
import { recheck, startCheck } from "../../core/checks/checkPlan";
import type { Check } from "../../core/checks/checkPlan";
import { confirmationsIn } from "../../core/checks/confirmations";
import type { Confirmation, Confirmations } from "../../core/checks/confirmations";
import type { Finding } from "../../core/checks/finding";
import type { Place } from "../../core/grid/a1";
import type { IsoDay } from "../../core/plan/plan";

/** A finding that the officer has confirmed as right. */
export interface ConfirmedFinding {
  readonly finding: Finding;
  readonly confirmation: Confirmation;
}

/** A checked plan as the panel shows it. */
export interface CheckLook {
  readonly inHand: PlanInHand;
  readonly check: Check;
  readonly confirmed: Confirmations;
  /** What is still to be looked at. */
  readonly open: readonly Finding[];
  /** What would be, had it not been confirmed. */
  readonly settled: readonly ConfirmedFinding[];
}

function lookOf(inHand: PlanInHand, check: Check, confirmed: Confirmations): CheckLook {
  const open = check.findings.filter(({ mark }) => !confirmed.has(mark));
  const settled = check.findings.flatMap((finding) => {
    const confirmation = confirmed.get(finding.mark);
    return confirmation === undefined ? [] : [{ finding, confirmation }];
  });
  return { inHand, check, confirmed, open, settled };
}

/** Reads the workbook and checks its plan. Troubles: those of `readPlan`. */
export async function readAndCheck(workbook: Workbook, today: IsoDay, watch: Watch): Promise<Outcome<CheckLook>> {
  const read = await readPlan(workbook, watch);
  if (!read.ok) return read;
  const inHand = read.value;
  const check = startCheck(inHand.reading, inHand.content, today);
  return { ok: true, value: lookOf(inHand, check, confirmationsIn(inHand.content)) };
}

/** Reads again after some cells changed and looks again at what they touch. Troubles: those of `readPlan`. */
export async function readAndRecheck(
  workbook: Workbook,
  today: IsoDay,
  before: CheckLook,
  changed: readonly Place[],
): Promise<Outcome<CheckLook>> {
  const read = await readPlan(workbook);
  if (!read.ok) return read;
  const inHand = read.value;
  const check = recheck(before.check, inHand.reading, inHand.content, today, changed);
  return { ok: true, value: lookOf(inHand, check, confirmationsIn(inHand.content)) };
}

/** The same look after a finding was confirmed, or (null) its confirmation was taken back. */
export function confirmedLook(look: CheckLook, mark: string, confirmation: Confirmation | null): CheckLook {
  const confirmed = new Map(look.confirmed);
  if (confirmation === null) confirmed.delete(mark);
  else confirmed.set(mark, confirmation);
  return lookOf(look.inHand, look.check, confirmed);
}

/** Whether the same is to be looked at in both. */
export function sameFindings(one: CheckLook, other: CheckLook): boolean {
  return one.open.length === other.open.length && one.open.every(({ mark }, at) => mark === other.open[at]?.mark);
}
