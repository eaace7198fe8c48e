import type { ActionRule } from "../checkRule";

const keyOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** A measure that only says who leads. */
export const measureRepeatsLead: ActionRule = {
  code: "measure-repeats-lead",
  about: "action",
  level: "must-fix",
  title: "Measures that only repeat the lead agency",
  why: "A name tells nobody how success will be seen.",
  says: "The measure is “{found}”, the lead agency again.",
  todo: "Say what will be counted or seen when the action is done.",
  look: (spot, context) => {
    const { measure, lead, partners } = spot.action;
    if (measure === null) return [];
    const names = [...lead, ...partners, lead.join(" "), lead.join(" and ")].map(keyOf);
    return names.includes(keyOf(measure)) ? [{ at: context.fieldAt(spot, "measure"), facts: { found: measure } }] : [];
  },
};
