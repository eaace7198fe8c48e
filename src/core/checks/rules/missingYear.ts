import type { CheckContext } from "../checkContext";
import type { PlanRule } from "../checkRule";
import { dueSpan } from "../facts/dueDates";
import { oncePerText } from "../../plan/oncePerText";
import { planTexts, planTextsIn } from "../facts/planTexts";
import type { CellWords } from "../facts/planTexts";
import type { Found } from "../finding";

const MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const MONTH_ALONE = new RegExp(`\\b${MONTH}\\b(?!\\s*,?\\s*(?:\\d|['\\u2019]\\d))`, "i");
/** The day before a month: "26 September", "the 3rd of May". Other figures may be a year's: "Sept 24". */
const DAY_OF_MONTH = new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?(?=\\s+(?:of\\s+)?${MONTH}\\b)`, "gi");
/** "October 2010 to September" with no year after the second month. */
const HALF_SPAN = new RegExp(
  `\\b${MONTH}\\s+(?:19|20)\\d\\d\\s*(?:to|until|and|\\u2013|-)\\s*(?:the\\s+end\\s+of\\s+)?(?:${MONTH})\\b(?!\\s*,?\\s*(?:19|20|['\\u2019]\\d))`,
);

const halfSpan = oncePerText((text) => HALF_SPAN.exec(text)?.[0] ?? null);

function inByWhen(context: CheckContext): readonly Found[] {
  return context.actions.flatMap((spot): readonly Found[] => {
    const { byWhen } = spot.action;
    if (byWhen === null || !MONTH_ALONE.test(byWhen) || dueSpan(spot, context) !== null) return [];
    if (/\d{2}/.test(byWhen.replace(DAY_OF_MONTH, ""))) return [];
    return [{ at: context.fieldAt(spot, "byWhen"), facts: { found: byWhen } }];
  });
}

function inTexts(cells: readonly CellWords[]): readonly Found[] {
  return cells.flatMap(({ at, text }): readonly Found[] => {
    const found = halfSpan(text);
    return found === null ? [] : [{ at, facts: { found } }];
  });
}

/** A month without its year, as a by when or at the end of a span of time in the text. */
export const missingYear: PlanRule = {
  code: "missing-year",
  about: "plan",
  level: "confirm",
  title: "Months without a year",
  why: "A plan is read in other years too; a month alone can be any year's.",
  says: "“{found}” does not say which year.",
  todo: "Add the year.",
  look: inByWhen,
  reads: ["byWhen"],
  alsoLooks: [{ look: (context) => inTexts(planTexts(context)), lookIn: (context, rows) => inTexts(planTextsIn(context, rows)) }],
};
