import { NUMBER, numberOf } from "../facts/numberWords";
import type { ActionRule } from "../checkRule";

/** A number with the thing it counts, at most two words between: "three evening patrols". */
const COUNTED = new RegExp(`(?<![\\w.,/&-])(${NUMBER}) ((?:[A-Za-z][\\w'-]* ){0,2}?)([a-z]{4,}s)\\b`, "gi");
const NOT_THINGS =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|times|areas|cases|others|partners|ones|is|was|this|towards)$/i;

function countsIn(text: string): ReadonlyMap<string, ReadonlySet<number>> {
  const counts = new Map<string, Set<number>>();
  for (const { 1: figure = "", 3: thing = "" } of text.matchAll(COUNTED)) {
    const count = numberOf(figure);
    if (count === null || NOT_THINGS.test(thing) || count > 1900) continue;
    const key = thing.toLowerCase();
    counts.set(key, (counts.get(key) ?? new Set<number>()).add(count));
  }
  return counts;
}

/** One number of things in the action and another in its measure. */
export const numberMismatch: ActionRule = {
  code: "number-mismatch",
  about: "action",
  level: "confirm",
  title: "Numbers that differ within one action",
  why: "Whoever reports cannot tell which of the two numbers counts.",
  says: "The action says {expected} {thing}, the measure {found}.",
  todo: "Say the same number in both.",
  look: (spot, context) => {
    const { action, measure } = spot.action;
    if (measure === null) return [];
    const asked = countsIn(action);
    return [...countsIn(measure)].flatMap(([thing, found]) => {
      const expected = asked.get(thing);
      if (expected === undefined || [...found].some((count) => expected.has(count)) || found.size > 1 || expected.size > 1)
        return [];
      const facts = { thing, found: [...found].join(", "), expected: [...expected].join(", ") };
      return [{ at: context.fieldAt(spot, "measure"), also: [context.fieldAt(spot, "action")], facts }];
    });
  },
};
