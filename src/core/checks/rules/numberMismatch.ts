import { oncePerText } from "../../plan/oncePerText";
import type { ActionSpot, PlanRule } from "../checkRule";
import type { CheckContext } from "../checkContext";
import { NUMBER, numberOf } from "../facts/numberWords";
import { planTexts, planTextsIn } from "../facts/planTexts";
import type { CellWords } from "../facts/planTexts";
import { swappedFigures } from "../facts/swappedFigures";
import { statedParts } from "../facts/statedParts";
import type { Found } from "../finding";

/** A number with the thing it counts, at most two words between: "three evening patrols". */
const COUNTED = new RegExp(`(?<![\\w.,/&-])(${NUMBER}) ((?:[A-Za-z][\\w'-]* ){0,2}?)([a-z]{4,}s)\\b`, "gi");
const NOT_THINGS =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|times|areas|cases|others|partners|ones|is|was|this|towards)$/i;
/** A number for each of something, or so often, is another than the number in all. */
const FOR_EACH =
  /^(?: [a-z]+){0,2}? (?:(?:per|each|every) [a-z]|an? (?:day|night|week|weekend|fortnight|month|quarter|term|year|season|session|visit|time|head|person)\b|daily\b|weekly\b|fortnightly\b|monthly\b|quarterly\b|yearly\b|annually\b|each\b)/i;

const countsIn = oncePerText((text): ReadonlyMap<string, ReadonlySet<number>> => {
  const counts = new Map<string, Set<number>>();
  for (const { 0: words, 1: figure = "", 3: thing = "", index } of text.matchAll(COUNTED)) {
    const count = numberOf(figure);
    if (count === null || NOT_THINGS.test(thing) || count > 1900) continue;
    if (FOR_EACH.test(text.slice(index + words.length, index + words.length + 40))) continue;
    const key = thing.toLowerCase();
    counts.set(key, (counts.get(key) ?? new Set<number>()).add(count));
  }
  return counts;
});

function foundIn(spot: ActionSpot, context: CheckContext): readonly Found[] {
  const { action, measure } = spot.action;
  if (measure === null) return [];
  const asked = countsIn(action);
  return [...countsIn(measure)].flatMap(([thing, found]): readonly Found[] => {
    const expected = asked.get(thing);
    if (expected === undefined || [...found].some((count) => expected.has(count)) || found.size > 1 || expected.size > 1)
      return [];
    const told = `The action says ${[...expected].join(", ")} ${thing}, the measure ${[...found].join(", ")}`;
    return [{ at: context.fieldAt(spot, "measure"), also: [context.fieldAt(spot, "action")], facts: { found: told } }];
  });
}

const mismatchesIn = oncePerText((text): readonly string[] =>
  statedParts(text)
    .filter(({ whole, sum, all }) => (all ? sum !== whole : sum > whole))
    .map(({ whole, sum, parts, words }) => `“${words}”: ${parts.join(" and ")} make ${sum}, not ${whole}`),
);

function inTexts(cells: readonly CellWords[]): readonly Found[] {
  return cells.flatMap(({ at, text }) => mismatchesIn(text).map((found): Found => ({ at, facts: { found } })));
}

/** One number of things in the action and another in its measure, or parts that do not make the whole. */
export const numberMismatch: PlanRule = {
  code: "number-mismatch",
  about: "plan",
  level: "confirm",
  title: "Numbers that do not agree",
  why: "Whoever reports cannot tell which of the numbers counts.",
  says: "{found}.",
  todo: "Correct the number that is wrong.",
  look: (context) => context.actions.flatMap((spot) => foundIn(spot, context)),
  reads: ["action", "measure"],
  alsoLooks: [
    {
      look: (context) =>
        swappedFigures(context).map(({ at, found, expected, targetAt }) => ({
          at,
          also: [targetAt],
          facts: { found: `${found} stands here, ${expected} among the targets` },
        })),
    },
    { look: (context) => inTexts(planTexts(context)), lookIn: (context, rows) => inTexts(planTextsIn(context, rows)) },
  ],
};
