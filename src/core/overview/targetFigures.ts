import { STYLES } from "../design/styles";
import { figureCell } from "../design/valueCells";
import { foldHeading } from "../design/standing";
import type { Target } from "../plan/plan";
import { betterOf, type Better } from "./targetDirection";

/** How a target came out. */
export type TargetResult = "met" | "missed" | "not known";

/** The words of a result, as the Targets sheet offers them. */
export const RESULT_WORDS = { met: "Met", missed: "Missed", "not known": "Not known" } as const satisfies Record<
  TargetResult,
  string
>;

/** What is to be reached: a figure, or so much of the baseline (0.95 for 5% less); null where the target names neither. */
export type Goal = { readonly kind: "figure"; readonly value: number } | { readonly kind: "part"; readonly of: number };

/** A target with its figures worked out. */
export interface TargetFigure {
  readonly target: Target;
  readonly baseline: number | null;
  readonly actual: number | null;
  readonly goal: Goal | null;
  /** From baseline to actual, as a share of the baseline (0.1 for 10% up); null where either is no number, or the baseline is 0. */
  readonly change: number | null;
  readonly better: Better | null;
  /** Whether the change goes the better way; null where there is none, or nothing tells. */
  readonly improves: boolean | null;
  /** As the officer says in the Targets sheet, else worked out. */
  readonly result: TargetResult;
}

/** A figure that stands alone in its cell: 1,234, 75%, £500; null for any other text. */
export function figureOf(text: string | null): number | null {
  const { value } = figureCell(text, STYLES.body);
  return typeof value === "number" ? value : null;
}

const FIGURE = /£?(-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d+(?:\.\d+)?)\s*(%|per ?cent)?/i;
const BY_PERCENT =
  /\b(reduc|decreas|fall|cut|lower|drop|increas|ris|rais|improv|grow)\w*\b[^.;\d]{0,40}?\bby\s+(?:at least\s+)?(\d+(?:\.\d+)?)\s*(?:%|per ?cent)/i;
const PERCENT_OF = /(\d+(?:\.\d+)?)\s*(?:%|per ?cent)\s+(reduction|decrease|fall|drop|increase|rise|improvement|growth)/i;
const SIGNED = /^\s*([-+\u2212\u2013])\s*(\d+(?:\.\d+)?)\s*(?:%|per ?cent)\s*$/i;
const UP = /^(?:increas|ris|rais|improv|grow)/i;

function partOf(percent: string, word: string): Goal {
  const share = Number(percent) / 100;
  return { kind: "part", of: Number((UP.test(word) ? 1 + share : 1 - share).toPrecision(12)) };
}

/** What a text sets as the goal: "reduce by 5%", "a 10% increase"; null where it sets no part of the baseline. */
function partIn(text: string): Goal | null {
  const [, word, percent] = BY_PERCENT.exec(text) ?? [];
  if (word !== undefined && percent !== undefined) return partOf(percent, word);
  const [, share, direction] = PERCENT_OF.exec(text) ?? [];
  return share === undefined || direction === undefined ? null : partOf(share, direction);
}

/** A percentage with a sign is a change of the baseline; of a baseline in percent nobody can tell what it means. */
function signedGoal(sign: string, percent: string, baseline: string | null): Goal | null {
  return baseline?.includes("%") === true ? null : partOf(percent, sign === "+" ? "increase" : "decrease");
}

/** The goal that a target sets, else its measure: "80%", "below 120", "-5%", "Reduce by 5%"; null where neither names one. */
function goalOf({ target, measure, baseline }: Target): Goal | null {
  if (target === null) return partIn(measure);
  const [, sign, signed] = SIGNED.exec(target) ?? [];
  if (sign !== undefined && signed !== undefined) return signedGoal(sign, signed, baseline);
  const alone = figureOf(target);
  if (alone !== null) return { kind: "figure", value: alone };
  const part = partIn(target);
  if (part !== null) return part;
  const [, digits, percent] = FIGURE.exec(target) ?? [];
  if (digits === undefined) return null;
  const value = Number(digits.replaceAll(",", ""));
  return { kind: "figure", value: percent === undefined ? value : Number((value / 100).toPrecision(12)) };
}

/** The figure to reach; null where it is a part of a baseline that is not known. */
export function goalFigure(goal: Goal | null, baseline: number | null): number | null {
  if (goal?.kind === "figure") return goal.value;
  return goal === null || baseline === null ? null : baseline * goal.of;
}

const SLACK = 1e-9;

function workedOut(actual: number | null, reach: number | null, better: Better | null): TargetResult {
  if (actual === null || reach === null) return "not known";
  if (Math.abs(actual - reach) <= SLACK) return "met";
  if (better === null) return "not known";
  return (better === "bigger") === actual > reach ? "met" : "missed";
}

/** The result that a word of the Targets sheet says; null when it says none. */
function saidResult(status: string | null): TargetResult | null {
  const said = foldHeading(status ?? "");
  return (
    (Object.keys(RESULT_WORDS) as readonly TargetResult[]).find((result) => foldHeading(RESULT_WORDS[result]) === said) ?? null
  );
}

/** A target with its change, direction and result. A target in words alone ("Reduce") is met when the change goes that way. */
export function targetFigure(target: Target): TargetFigure {
  const [baseline, actual] = [figureOf(target.baseline), figureOf(target.actual)];
  const goal = goalOf(target);
  const reach = goalFigure(goal, baseline);
  const better = betterOf(target, baseline, reach);
  const change = baseline === null || actual === null || baseline === 0 ? null : (actual - baseline) / baseline;
  const moved = baseline === null || actual === null ? 0 : actual - baseline;
  const improves = better === null || moved === 0 ? null : (better === "bigger") === moved > 0;
  const inWords: TargetResult = improves === null ? "not known" : improves ? "met" : "missed";
  const worked = goal === null && target.target !== null && better !== null ? inWords : workedOut(actual, reach, better);
  return { target, baseline, actual, goal, change, better, improves, result: saidResult(target.status ?? null) ?? worked };
}
