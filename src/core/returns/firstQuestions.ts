import type { Period } from "../plan/plan";
import { dayWords } from "../plan/days";
import { agencyKey } from "../packs/registerRow";
import { foldedKey } from "../plan/nameKeys";
import type { PackRecord } from "./packRecord";
import type { PlanIndex } from "./planIndex";
import { mostLed } from "./readReturn";
import type { ReadReturn } from "./readReturn";
import { returnFinding } from "./returnRules";
import type { ReturnFinding } from "./returnReading";

/** What the plan's own workbook knows of its rounds of returns. */
export interface KnownRounds {
  /** Names the plan; null until the first issue. */
  readonly planCode: string | null;
  /** The last issue that each agency was sent, by its `agencyKey`. */
  readonly issues: ReadonlyMap<string, number>;
  /** Digests of returns that have been merged. */
  readonly merged: ReadonlySet<string>;
}

/** A plan of which nothing was ever issued. */
export const NO_ROUNDS: KnownRounds = { planCode: null, issues: new Map(), merged: new Set() };

function sayPeriod(period: Period | null): string {
  return period === null ? "no period" : `${dayWords(period.start)} to ${dayWords(period.end)}`;
}

function overlaps(one: Period, other: Period): boolean {
  return one.start <= other.end && other.start <= one.end;
}

/** Whether a pack is of another time than the plan. A period that was only put right since then still overlaps. */
function isOtherPeriod({ fingerprint: { period } }: PackRecord, { reading }: PlanIndex): boolean {
  const ours = reading.plan.period;
  return period !== null && ours !== null && !overlaps(period, ours);
}

function isOtherPlan({ fingerprint }: PackRecord, { planCode }: KnownRounds): boolean {
  return planCode !== null && fingerprint.planCode !== planCode;
}

/** Whether a record is of this plan and its period. */
export function isOfThisPlan(record: PackRecord, known: KnownRounds, index: PlanIndex): boolean {
  return !isOtherPeriod(record, index) && !isOtherPlan(record, known);
}

/** Who leads most rows where none is one that the pack was sent with. */
function leaderInstead({ rows, record }: ReadReturn, index: PlanIndex): string | null {
  const issued = new Set(record?.actions.map(({ id }) => id));
  const own = rows.filter(({ id }) => id !== null && issued.has(id)).length;
  return own === 0 ? mostLed(rows, index.byId) : null;
}

type Question = (read: ReadReturn, record: PackRecord, known: KnownRounds, index: PlanIndex) => ReturnFinding | null;

const rightPlan: Question = (_, record, known, index) => {
  const { planTitle, period } = record.fingerprint;
  const facts = { found: sayPeriod(period), expected: sayPeriod(index.reading.plan.period) };
  if (isOtherPeriod(record, index)) return returnFinding("other-period", null, facts);
  return isOtherPlan(record, known) ? returnFinding("other-plan", null, { found: planTitle }) : null;
};

const rightRound: Question = (_, { fingerprint: { agency, issue, round } }, { issues }) => {
  const latest = issues.get(agencyKey(agency));
  if (latest === undefined || issue === latest) return null;
  return returnFinding(issue < latest ? "earlier-round" : "later-round", null, { found: round, agency });
};

const rightAgency: Question = (read, { fingerprint: { agency } }, __, index) => {
  if (!index.agencies.has(foldedKey(agency))) return returnFinding("unknown-agency-pack", null, { found: agency });
  const found = leaderInstead(read, index);
  return found === null ? null : returnFinding("other-agency", null, { expected: agency, found });
};

const QUESTIONS: readonly Question[] = [rightPlan, rightRound, rightAgency];

/** The file without a record of this plan: a copy of the plan, or something that has lost it. */
function withoutRecord(read: ReadReturn): readonly ReturnFinding[] {
  if (read.isPlan) return [returnFinding("whole-plan")];
  const period = read.record?.fingerprint.period ?? null;
  return [returnFinding(read.record === null ? "no-fingerprint" : "old-template", null, { found: sayPeriod(period) })];
}

/**
 * The first questions to a return: right plan, right period, right round, right agency, not merged already. `digest` is the file's.
 * What a file without rows is asked is that alone.
 */
export function firstQuestions(read: ReadReturn, digest: string, known: KnownRounds, index: PlanIndex): readonly ReturnFinding[] {
  const { record, rows, trusted } = read;
  const asked =
    record !== null && trusted ? QUESTIONS.map((question) => question(read, record, known, index)) : withoutRecord(read);
  // In a pack of this plan rows without a known action are proposals.
  const none = (record === null || !trusted) && rows.length > 0 && rows.every(({ id }) => id === null || !index.byId.has(id));
  return [
    ...asked.filter((finding) => finding !== null),
    ...(known.merged.has(digest) && rows.length > 0 ? [returnFinding("already-merged")] : []),
    ...(none ? [returnFinding("nothing-of-this-plan", null, { count: String(rows.length) })] : []),
  ];
}
