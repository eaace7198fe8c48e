import { figureIn } from "../facts/figures";
import { targetCells } from "../facts/targetCells";
import type { TargetAtHand } from "../facts/targetCells";
import type { PlanRule } from "../checkRule";
import type { Found } from "../finding";

const SHARE = /^\s*%|\bpercentage\b|\bper ?cent of\b|\bproportion\b|% of\b/i;
const COUNT = /\bnumbers? of\b/i;

const UNIT = { true: "a percentage", false: "a number" } as const;

/** A length of time or a weight with its unit: "26 days". */
const WITH_UNIT =
  /^\s*[\d.,]+\s*(seconds?|minutes?|hours?|days?|weeks?|months?|years?|grams?|kilograms?|kg|tonnes?|miles?|kilometres?|km)\b/i;

function unitOf(text: string | null): string | null {
  const unit = WITH_UNIT.exec(text ?? "")?.[1]?.toLowerCase() ?? null;
  return unit === null || unit.length <= 2 || unit.endsWith("s") ? unit : `${unit}s`;
}

/** A baseline in days and a target in weeks. */
function unitsFound({ target, at }: TargetAtHand): Found | null {
  const [expected, found] = [unitOf(target.baseline), unitOf(target.target)];
  if (expected === null || found === null || expected === found) return null;
  const facts = { measure: target.measure, found, expected, other: "the baseline" };
  return { at: at("target"), also: [at("baseline")], facts };
}

function foundIn(one: TargetAtHand): readonly Found[] {
  const { target, at } = one;
  const units = unitsFound(one);
  if (units !== null) return [units];
  const baseline = figureIn(target.baseline);
  const aim = figureIn(target.target);
  if (baseline !== null && aim !== null && baseline.percent !== aim.percent && aim.number !== 0 && baseline.number !== 0) {
    const facts = {
      measure: target.measure,
      found: UNIT[`${aim.percent}`],
      expected: UNIT[`${baseline.percent}`],
      other: "the baseline",
    };
    return [{ at: at("target"), also: [at("baseline")], facts, level: "must-fix" }];
  }
  const figure = baseline ?? aim;
  if (figure === null) return [];
  const field = baseline === null ? "target" : "baseline";
  const says = SHARE.test(target.measure) ? true : COUNT.test(target.measure) ? false : null;
  if (says === null || says === figure.percent || (says && figure.number <= 1)) return [];
  const facts = {
    measure: target.measure,
    found: UNIT[`${figure.percent}`],
    expected: UNIT[`${says}`],
    other: "the measure's words",
  };
  return [{ at: at(field), also: [at("measure")], facts }];
}

/** A percentage where a number is meant or the other way round, or another unit than the baseline's. */
export const unitMismatch: PlanRule = {
  code: "unit-mismatch",
  about: "plan",
  level: "confirm",
  title: "Units that do not match",
  why: "A number and a percentage, or days and weeks, cannot be compared at sight, so nobody can say whether the target was met.",
  says: "“{measure}”: {found} stands here, {expected} in {other}.",
  todo: "Say the same unit in the measure, the baseline and the target.",
  reads: [],
  look: (context) => targetCells(context).flatMap(foundIn),
};
