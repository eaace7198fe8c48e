import type { ActionRule } from "../checkRule";
import { dueSpan } from "../facts/dueDates";

/** Words for a time without an end, white space left out, so that "Ongoi ng" is read as it is meant. */
const OPEN =
  /^(?:(?:this(?:is)?)?ongoing|continu(?:ous|al|ing|ed|es?)|rolling|asap|assoonaspossible|asrequired|whenrequired|asandwhen|asnecessary|asneeded|when(?:funding|resources?|capacity|time|money|staffing)|subjectto|dependent(?:up)?on|throughout(?:the)?(?:year|period|plan|lifeoftheplan)?|longterm|mediumterm|shortterm|nodate|n\/?a|none|monthly|quarterly|weekly|annual(?:ly)?|(?:each|every)(?:year|month|quarter)|duringtheyear|allyear(?:round)?|permanent(?:ly)?|indefinite(?:ly)?)/i;

/** An action whose by when names no end. */
export const openEndedDate: ActionRule = {
  code: "open-ended-date",
  about: "action",
  level: "confirm",
  title: "By when without a date",
  why: "Without a date nobody can say whether the action is late or done.",
  says: "By when is “{found}”, which names no date.",
  todo: "Give the date by which it is to be done or looked at again within the plan's period.",
  look: (spot, context) => {
    const { byWhen } = spot.action;
    if (byWhen === null || !OPEN.test(byWhen.replace(/[\s-]+/g, "")) || dueSpan(spot, context) !== null) return [];
    return [{ at: context.fieldAt(spot, "byWhen"), facts: { found: byWhen } }];
  },
};
