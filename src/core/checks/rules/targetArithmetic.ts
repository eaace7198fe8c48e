import { changeTold, tellsOfActual } from "../facts/changeColumn";
import { changeBetween, decimalsOf, figureIn, fractionOf, pairOf, roundsTo, sayNumber } from "../facts/figures";
import type { Figure } from "../facts/figures";
import { targetCells } from "../facts/targetCells";
import type { TargetAtHand } from "../facts/targetCells";
import { countsWhole } from "../facts/wholeCounts";
import type { PlanRule } from "../checkRule";
import type { Found, Level } from "../finding";

const NUMBER = "(\\d+(?:\\.\\d+)?)\\s?(?:%|per ?cent\\b)";
const BY_PERCENT = new RegExp(`\\bby (?:at least |a further |around |about |up to )?${NUMBER}(?! points?)`, "i");
const BY_FRACTION = /\bby (a third|one third|two[- ]thirds|a quarter|one quarter|three[- ]quarters|half|a half|a fifth)\b/i;
const NOTED_PERCENT = new RegExp(`\\(\\s*(?:a )?${NUMBER} (?:reduction|decrease|increase|rise|fall|drop|improvement)\\b`, "i");
const TO_FIGURE =
  /\bto (?:at least |below |under |no more than )?(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)\s?(%|per ?cent\b)?(?=[.,;)]|\s*$)/i;
const POINTS = /percentage points?|% points?/i;
const DOWN = /^(?:\W*(?:to )?)?(?:a )?(?:reduc|decreas|lower|fewer|cut)/i;
const UP = /^(?:\W*(?:to )?)?(?:an? )?(?:increas|rais|more|grow)/i;

interface Stated {
  readonly percent: number;
  readonly decimals: number;
  readonly words: string;
}

/** The figures of a target. */
interface Step {
  readonly from: Figure;
  readonly to: Figure;
}

function statedIn({ target }: TargetAtHand): Stated | null {
  const match = BY_PERCENT.exec(target.measure) ?? NOTED_PERCENT.exec(target.target ?? "");
  if (match?.[1] !== undefined) return { percent: Number(match[1]), decimals: decimalsOf(match[1]), words: `${match[1]}%` };
  const fraction = BY_FRACTION.exec(target.measure)?.[1];
  const percent = fraction === undefined ? null : fractionOf(fraction);
  return percent === null ? null : { percent, decimals: 0, words: fraction ?? "" };
}

/** How the target stands to what the percentage makes of the baseline: right when either rounds to the other. */
function levelOf(stated: Stated, from: Figure, to: Figure): Level | null {
  if (from.percent || to.percent || from.number === 0) return null;
  const worked = changeBetween(from.number, to.number);
  if (roundsTo(worked, stated.percent, stated.decimals)) return null;
  const exact = from.number * (1 + (Math.sign(to.number - from.number) * stated.percent) / 100);
  const off = Math.abs(to.number - exact);
  const half = 0.5 * 10 ** -to.decimals;
  if (off < half - 1e-9) return null;
  const falls = worked < stated.percent;
  if (off <= half + 1e-9) return falls ? "confirm" : null;
  return off <= 2 * half ? "confirm" : "must-fix";
}

/** "418 to 355 is 15.1%, not 20%; 20% would be 334.4", where the stated percentage does not make the target of the baseline. */
function percentFacts({ target }: TargetAtHand, stated: Stated, { from, to }: Step): Found["facts"] {
  const sign = to.number < from.number ? -1 : 1;
  const expected = from.number * (1 + (sign * stated.percent) / 100);
  return {
    found: `${target.baseline ?? ""} to ${target.target ?? ""} is ${sayNumber(changeBetween(from.number, to.number))}%, not ${stated.words}`,
    expected: `${stated.words} would be ${sayNumber(expected)}`,
  };
}

function percentFound(at: TargetAtHand, step: Step): readonly Found[] {
  const stated = statedIn(at);
  if (stated === null || POINTS.test(at.target.measure)) return [];
  const level = levelOf(stated, step.from, step.to);
  return level === null ? [] : [{ at: at.at("target"), also: [at.at("baseline")], facts: percentFacts(at, stated, step), level }];
}

/** A change in a column of its own that is neither the step from the baseline to the target nor what became of it. */
function changeFound(one: TargetAtHand, step: Step): readonly Found[] {
  const { target, at } = one;
  const told = changeTold(target);
  const pair = pairOf(step.from, step.to);
  if (told === null || pair === null || step.from.number === step.to.number || tellsOfActual(target, told)) return [];
  const places = { at: at("change"), also: [at("baseline"), at("target")] };
  const rises = step.to.number > step.from.number;
  if (told.rises !== null && told.rises !== rises) {
    const found = `${target.baseline ?? ""} to ${target.target ?? ""} is a ${rises ? "rise" : "fall"}`;
    return [{ ...places, facts: { found, expected: `the change says “${told.words}”` } }];
  }
  const partOfOne = countsWhole(target.measure) && !Number.isInteger(step.to.number); // non-integer-target says it.
  if (told.percent === null || partOfOne) return [];
  const stated = { percent: told.percent, decimals: told.decimals, words: `${sayNumber(told.percent)}%` };
  const level = levelOf(stated, step.from, step.to);
  return level === null ? [] : [{ ...places, facts: percentFacts(one, stated, step), level }];
}

/** "Reduce the rate to 20%" with another figure as the target, or a target on the wrong side of the baseline. */
function wordsFound({ target, at }: TargetAtHand, from: Figure | null, to: Figure): readonly Found[] {
  const [, digits, sign] = TO_FIGURE.exec(target.measure) ?? [];
  const said = digits === undefined ? null : Number(digits.replaceAll(",", ""));
  if (said !== null && !/^(?:19|20)\d\d$/.test(digits ?? "") && (sign !== undefined) === to.percent && said !== to.number) {
    return [
      {
        at: at("target"),
        facts: { found: `the target is ${target.target ?? ""}`, expected: `the measure says ${digits ?? ""}${sign ?? ""}` },
      },
    ];
  }
  const pair = pairOf(from, to);
  if (pair === null || pair.from.number === to.number) return [];
  const rises = to.number > pair.from.number;
  const wrong = rises ? DOWN.test(target.measure) : UP.test(target.measure);
  if (!wrong) return [];
  const found = `the target ${target.target ?? ""} is ${rises ? "higher" : "lower"} than the baseline ${target.baseline ?? ""}`;
  return [{ at: at("target"), also: [at("baseline")], facts: { found, expected: "the measure says the opposite" } }];
}

function foundIn(one: TargetAtHand): readonly Found[] {
  const from = figureIn(one.target.baseline);
  const to = figureIn(one.target.target);
  if (to === null) return [];
  const words = wordsFound(one, from, to);
  if (words.length > 0 || from === null) return words;
  const percent = percentFound(one, { from, to });
  return percent.length > 0 ? percent : changeFound(one, { from, to });
}

/** A target that does not follow from its baseline and what its measure says. */
export const targetArithmetic: PlanRule = {
  code: "target-arithmetic",
  about: "plan",
  level: "must-fix",
  title: "Targets that do not add up",
  why: "Whoever reports against the target will be asked which of the figures counts.",
  says: "{found}; {expected}.",
  todo: "Correct the percentage, the baseline or the target.",
  reads: [],
  look: (context) => targetCells(context).flatMap(foundIn),
};
