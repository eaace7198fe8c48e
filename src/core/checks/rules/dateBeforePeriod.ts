import { dayWords } from "../../plan/days";
import type { ActionRule } from "../checkRule";
import { dueSpan, dueWords, periodOf } from "../facts/dueDates";

/** An action that is due before its plan's period begins. */
export const dateBeforePeriod: ActionRule = {
  code: "date-before-period",
  about: "action",
  level: "must-fix",
  title: "Dates before the plan starts",
  why: "An action that was due before the plan began cannot be done within it; the date is often left over from the year before.",
  says: "By when is {found}; the plan starts on {expected}.",
  todo: "Give a date within the plan's period, or take the action out if it is done.",
  follows: ["day-month-doubt"],
  look: (spot, context) => {
    const period = periodOf(spot, context);
    const due = dueSpan(spot, context);
    if (period === null || due === null || due.to >= period.start) return [];
    const found = dueWords(spot.action.byWhen, due.to);
    return [{ at: context.fieldAt(spot, "byWhen"), facts: { found, expected: dayWords(period.start) } }];
  },
};
