import type { PlanRule } from "../checkRule";
import { dueSpan } from "../facts/dueDates";
import { planTexts } from "../facts/planTexts";

/** Fewer dates than this are soon looked through by eye. */
const LEAST_DATES = 3;

/** The plan does not say for which years it is: its dates cannot be checked against them, which the officer would not notice. */
export const noPeriod: PlanRule = {
  code: "no-period",
  about: "plan",
  level: "improve",
  title: "A plan without its years",
  why: "Dates before or after the plan cannot be found, and what is overdue in an old plan looks as if it were due now.",
  says: "The plan does not say for which years it is; its {count} dates were not checked against them.",
  todo: "Put the years into the plan's title, as in “Action Plan 2025/26”, or give the period in Build.",
  reads: ["byWhen"],
  look: (context) => {
    if (context.reading.plan.period !== null) return [];
    const dates = context.actions.filter((spot) => !spot.review && dueSpan(spot, context) !== null);
    // Its title, as a rule; there the years belong.
    const at = planTexts(context)[0]?.at ?? null;
    return at === null || dates.length < LEAST_DATES ? [] : [{ at, facts: { count: String(dates.length) } }];
  },
};
