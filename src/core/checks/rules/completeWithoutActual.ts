import { statusOfWord } from "../../plan/statusOf";
import type { CheckContext } from "../checkContext";
import type { ActionRule } from "../checkRule";
import { statusOfAction } from "../facts/statusOfAction";
import { toldStatus } from "../facts/toldStatus";
import { targetCells } from "../facts/targetCells";
import { targetStatus } from "../facts/targetStatus";
import type { Found } from "../finding";

const MET = /^(?:target )?(?:met|achieved|reached)$/i;
const ACTUAL = /\b(?:actual|achieved|outcome|result|evidence)s?\b/i;

/** Measures of a table of targets that are said to be met or complete, with no figure of what was reached. */
function targetsWithoutActual(context: CheckContext): readonly Found[] {
  return targetCells(context).flatMap(({ target, at }): readonly Found[] => {
    if (target.actual !== null || (target.baseline === null && target.target === null)) return [];
    const status = targetStatus(target, context);
    const isDone = statusOfWord(status) === "complete" || MET.test(status);
    return isDone ? [{ at: at("actual"), facts: { found: status, what: "no actual figure is given" } }] : [];
  });
}

/** An action that is said to be complete, with nothing that says what was done. */
export const completeWithoutActual: ActionRule = {
  code: "complete-without-actual",
  about: "action",
  level: "confirm",
  title: "Complete, with nothing to show for it",
  why: "“Complete” without a word of what was done cannot be reported or checked.",
  says: "The status is {found}, and {what}.",
  todo: "Say what was done, with the figure that the measure asks for.",
  look: (spot, context) => {
    const { action } = spot;
    const told = action.update !== null || action.extra.some(({ heading, text }) => ACTUAL.test(heading) && text !== "");
    if (told || statusOfAction(action) !== "complete" || !context.hasField(spot, "update")) return [];
    return [
      {
        at: context.fieldAt(spot, "update"),
        facts: { found: toldStatus(action) || "Complete", what: "the update is empty" },
      },
    ];
  },
  alsoLooks: [{ look: targetsWithoutActual, reads: [] }],
};
