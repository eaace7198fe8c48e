import type { CheckContext } from "../checkContext";
import type { PlanRule } from "../checkRule";
import { refParts } from "../facts/refParts";
import { oncePerText } from "../../plan/oncePerText";
import { planTexts, planTextsIn } from "../facts/planTexts";
import type { CellWords } from "../facts/planTexts";
import type { Found } from "../finding";

/** "see 6.5", "see action 6.5", "(action 6.5)", "as in 6.5"; not an amount, a share or another document's paragraph. */
const REFERENCE =
  /\b(?:see(?: also)?(?: actions?| ref\.?)?|actions?|ref\.?|as (?:in|per|under|at)(?: actions?)?|links? (?:to|with)(?: actions?)?|refer to(?: actions?)?)\s+(\d{1,2}\.\d{1,2})(?![\d%]|\.\d|\s*(?:%|per cent|percent|million|hours|days|miles|above|of the))/gi;

const referencesIn = oncePerText((text) => Array.from(text.matchAll(REFERENCE), ([words, found = ""]) => ({ words, found })));

function lookAt(cells: readonly CellWords[], context: CheckContext): readonly Found[] {
  const refs = new Set(context.actions.map(({ action }) => action.ref?.replace(/\.$/, "") ?? ""));
  if (![...refs].some((ref) => refParts(ref) !== null)) return [];
  return cells.flatMap(({ at, text }) =>
    referencesIn(text).flatMap((facts): readonly Found[] => (refs.has(facts.found) ? [] : [{ at, facts }])),
  );
}

/** A reference in the text to an action that the plan does not have. */
export const danglingReference: PlanRule = {
  code: "dangling-reference",
  about: "plan",
  level: "confirm",
  title: "References to actions that are not there",
  why: "Readers cannot follow it; the action was taken out or numbered afresh.",
  says: "“{words}” points to {found}, and no action has that ref.",
  todo: "Point to the action that is meant, or take the reference out.",
  look: (context) => lookAt(planTexts(context), context),
  lookIn: (context, rows) => lookAt(planTextsIn(context, rows), context),
  reads: ["ref"],
};
