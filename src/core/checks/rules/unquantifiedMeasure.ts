import { namesCount, promisesChange, saysHowMuch, vagueWords } from "../facts/measureWords";
import { priorityMeasures } from "../facts/priorityMeasures";
import type { PlanRule } from "../checkRule";
import type { Found } from "../finding";

/** Longer than this, a column of measures holds explanations. */
const MOST_WORDS = 14;

/** In an action's measure a thing done or counted will do; a promised change or a word that anything meets will not. */
function isVague(measure: string): boolean {
  if (saysHowMuch(measure) || namesCount(measure) || measure.split(/\s+/).length > MOST_WORDS) return false;
  return vagueWords(measure) !== null || promisesChange(measure);
}

/** A measure of success of a priority needs a figure; a bare count ("number of visits") may yet get its figure as an actual. */
function isOpen(measure: string): boolean {
  return !saysHowMuch(measure) && (!namesCount(measure) || promisesChange(measure));
}

/** A measure without a figure. */
export const unquantifiedMeasure: PlanRule = {
  code: "unquantified-measure",
  about: "plan",
  level: "confirm",
  title: "Measures without a figure",
  why: "Without a figure nobody can say at the end whether the measure was met.",
  says: "“{found}” gives no figure and no baseline.",
  follows: ["not-a-measure"],
  todo: "Say how much or how many, by when, and where things stand now.",
  reads: ["measure"],
  look: (context) => {
    const ofActions = context.actions.flatMap((spot): readonly Found[] => {
      const { measure } = spot.action;
      if (measure === null || !isVague(measure)) return [];
      return [{ at: context.fieldAt(spot, "measure"), facts: { found: measure }, level: "improve" }];
    });
    const told = priorityMeasures(context)
      .filter(({ text, figures }) => !figures && isOpen(text))
      .map(({ text, at }): Found => ({ at, facts: { found: text } }));
    return [...ofActions, ...told];
  },
};
