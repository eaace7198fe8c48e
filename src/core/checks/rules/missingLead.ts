import type { ActionRule } from "../checkRule";

/** An action without a lead agency, where its table has a column for one. */
export const missingLead: ActionRule = {
  code: "missing-lead",
  about: "action",
  level: "must-fix",
  title: "Actions without a lead agency",
  why: "Nobody is accountable for an action without a lead agency, and nobody is asked for its update.",
  says: "No lead agency is named.",
  todo: "Name the one agency that answers for this action.",
  look: (spot, context) => {
    const { action, priority, review } = spot;
    const needless = review || action.lead.length > 0 || priority.leadAgencies.length > 0;
    return needless || !context.hasField(spot, "lead") ? [] : [{ at: context.fieldAt(spot, "lead"), facts: {} }];
  },
};
