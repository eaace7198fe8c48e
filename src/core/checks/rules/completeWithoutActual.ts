import type { ActionRule } from "../checkRule";
import { statusOfAction } from "../facts/statusOfAction";

const ACTUAL = /\b(?:actual|achieved|outcome|result|evidence)s?\b/i;

/** An action that is said to be complete, with nothing that says what was done. */
export const completeWithoutActual: ActionRule = {
  code: "complete-without-actual",
  about: "action",
  level: "confirm",
  title: "Complete, with nothing to show for it",
  why: "“Complete” without a word of what was done cannot be reported or checked.",
  says: "The status is {found}, and the update is empty.",
  todo: "Say in the update what was done, with the figure that the measure asks for.",
  look: (spot, context) => {
    const { action } = spot;
    const told = action.update !== null || action.extra.some(({ heading, text }) => ACTUAL.test(heading) && text !== "");
    if (told || statusOfAction(action) !== "complete" || !context.hasField(spot, "update")) return [];
    return [{ at: context.fieldAt(spot, "update"), facts: { found: action.status ?? action.rag ?? "Complete" } }];
  },
};
