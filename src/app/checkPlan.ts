import { startCheck, withoutConfirmed } from "../core/checks/checkPlan";
import type { Check } from "../core/checks/checkPlan";
import type { LEVELS } from "../core/checks/finding";
import type { Finding, Level } from "../core/checks/finding";
import type { IsoDay } from "../core/plan/plan";
import type { PlanInHand } from "./readPlan";

/** A plan that has been checked: what was found and not confirmed, how many of each level, and the check to go on from after an edit. */
export interface CheckedPlan {
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<Level, number>>;
  readonly check: Check;
}

const NO_MARKS: ReadonlySet<string> = new Set();

/** Findings of each level, counted. */
export function countLevels(findings: readonly Finding[]): Readonly<Record<Level, number>> {
  const counts = { "must-fix": 0, confirm: 0, improve: 0 } satisfies Record<keyof typeof LEVELS, number>;
  for (const { level } of findings) counts[level]++;
  return counts;
}

/** Checks a plan in hand; `confirmed` holds the marks of what the officer has confirmed as right. Reads nothing again. */
export function checkPlan(
  { reading, content }: PlanInHand,
  today: IsoDay,
  confirmed: ReadonlySet<string> = NO_MARKS,
): CheckedPlan {
  const check = startCheck(reading, content, today);
  const findings = withoutConfirmed(check.findings, confirmed);
  return { findings, counts: countLevels(findings), check };
}
