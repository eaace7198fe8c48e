import type { ActionRule } from "../checkRule";
import { namesNobody, namesOnlyAKind } from "../../plan/nobodyNamed";

/** An action that is led by "All partners" or by a kind of body. */
export const leadNotNamed: ActionRule = {
  code: "lead-not-named",
  about: "action",
  level: "confirm",
  title: "Leads that name nobody in particular",
  why: "What everybody leads nobody answers for.",
  says: "“{found}” does not name one accountable agency.",
  todo: "Name the one agency that answers for this action; the others can stand as other partners.",
  look: (spot, context) => {
    const found = spot.action.lead.find((name) => namesNobody(name) || namesOnlyAKind(name));
    if (found === undefined) return [];
    const level = namesNobody(found) ? "confirm" : "improve";
    return [{ at: context.fieldAt(spot, "lead"), level, facts: { found } }];
  },
};
