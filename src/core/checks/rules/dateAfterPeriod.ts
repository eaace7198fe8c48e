import { dayWords } from "../../plan/days";
import type { ActionRule } from "../checkRule";
import { dueSpan, dueWords, periodOf } from "../facts/dueDates";

/** An action that is due after its plan's period has ended. */
export const dateAfterPeriod: ActionRule = {
  code: "date-after-period",
  about: "action",
  level: "must-fix",
  title: "Dates after the plan ends",
  why: "An action that is due after the plan has ended cannot be reported as done within it.",
  says: "By when is {found}; the plan ends on {expected}.",
  todo: "Give a date within the plan's period, or say which part will be done by then.",
  follows: ["day-month-doubt"],
  look: (spot, context) => {
    const period = periodOf(spot, context);
    const due = dueSpan(spot, context);
    if (period === null || due === null || due.from <= period.end) return [];
    const found = dueWords(spot.action.byWhen, due.from);
    return [{ at: context.fieldAt(spot, "byWhen"), facts: { found, expected: dayWords(period.end) } }];
  },
};
