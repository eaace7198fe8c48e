import { changeTold, tellsOfActual } from "../facts/changeColumn";
import { figureIn, pairOf } from "../facts/figures";
import { targetCells } from "../facts/targetCells";
import { priorityMeasures } from "../facts/priorityMeasures";
import type { CheckContext } from "../checkContext";
import type { PlanRule } from "../checkRule";
import type { Found } from "../finding";

const CHANGES = /\b(?:reduc|decreas|increas|improv|rais|lower|cut|fewer|grow|more)\w*/i;

function sameAsBaseline(context: CheckContext): readonly Found[] {
  return targetCells(context).flatMap(({ target, at }) => {
    const pair = pairOf(figureIn(target.baseline), figureIn(target.target));
    if (pair === null || pair.from.number !== pair.to.number) return [];
    const told = changeTold(target);
    const wanted = told !== null && !tellsOfActual(target, told) ? `; the change wanted is “${told.words}”` : "";
    if (!CHANGES.test(target.measure) && wanted === "") return [];
    const facts = { measure: target.measure, found: `the target, ${target.target ?? ""}, is the baseline again${wanted}` };
    return [{ at: at("target"), also: [at("baseline")], facts }];
  });
}

const keyOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%.]+/gu, " ")
    .replace(/\.(?!\d)/g, "")
    .trim();

/** A measure with a figure that stands word for word in a table with an earlier baseline. */
function sameAsBefore(context: CheckContext): readonly Found[] {
  const before = new Map(targetCells(context).map(({ target, at }) => [keyOf(target.measure), { target, at: at("measure") }]));
  return priorityMeasures(context).flatMap(({ text, at }): readonly Found[] => {
    const same = /\d/.test(text) ? before.get(keyOf(text)) : undefined;
    if (same === undefined || same.at === at || figureIn(same.target.baseline) === null) return [];
    return [
      { at, also: [same.at], facts: { measure: text, found: "the same figure was set the period before" }, level: "improve" },
    ];
  });
}

/** A target that asks for no change although its measure does, or that is last period's again. */
export const targetUnchanged: PlanRule = {
  code: "target-unchanged",
  about: "plan",
  level: "confirm",
  title: "Targets that change nothing",
  why: "A measure that promises a change needs a target that differs from where things stand.",
  says: "“{measure}”: {found}.",
  todo: "Set a new target, or say that the level is to be kept.",
  reads: [],
  look: (context) => [...sameAsBaseline(context), ...sameAsBefore(context)],
};
