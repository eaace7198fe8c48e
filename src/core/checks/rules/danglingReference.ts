import type { CheckContext } from "../checkContext";
import type { PlanRule } from "../checkRule";
import { refParts } from "../facts/refParts";
import { oncePerCheck } from "../facts/oncePerCheck";
import { oncePerText } from "../../plan/oncePerText";
import { planTexts, planTextsIn } from "../facts/planTexts";
import type { CellWords } from "../facts/planTexts";
import type { Found } from "../finding";

/** "see 6.5", "see action 6.5", "(action 6.5)", "as in 6.5"; not an amount, a share or another document's paragraph. */
const REFERENCE =
  /\b(?:see(?: also)?(?: actions?| ref\.?)?|actions?|ref\.?|as (?:in|per|under|at)(?: actions?)?|links? (?:to|with)(?: actions?)?|refer to(?: actions?)?)\s+(\d{1,2}\.\d{1,2})(?![\d%]|\.\d|\s*(?:%|per cent|percent|million|hours|days|miles|above|of the))/gi;

/** The same for refs that begin with letters: "see FR-31", "actions B9". */
const LETTERED =
  /\b(?:see(?: also)?(?: actions?| ref\.?)?|actions?|ref\.?|as (?:in|per|under|at)(?: actions?)?|follows|links? (?:to|with)(?: actions?)?|refer to(?: actions?)?)\s+(([A-Z]{1,4}[\s.-]?)\d{1,3}(?:\.\d{1,2})?)(?![\w%]|\.\d)/g;

const letteredIn = oncePerText((text) =>
  Array.from(text.matchAll(LETTERED), ([words, found = "", letters = ""]) => ({ words, found, letters })),
);

const LETTERS = /^[A-Z]{1,4}[\s.-]?(?=\d)/;

const referencesIn = oncePerText((text) => Array.from(text.matchAll(REFERENCE), ([words, found = ""]) => ({ words, found })));

/** The refs of the plan, and the letters that they begin with. */
const refsOf = oncePerCheck((context: CheckContext) => {
  const refs = context.actions.flatMap(({ action }) => action.ref?.trim().replace(/\.$/, "") ?? []);
  return {
    known: new Set(refs),
    letters: new Set(refs.flatMap((ref) => LETTERS.exec(ref)?.[0] ?? [])),
    numbered: refs.some((ref) => refParts(ref) !== null),
  };
});

/** The references of a text that could be to an action of a plan with such refs. */
function candidatesIn(text: string, { letters, numbered }: ReturnType<typeof refsOf>): ReturnType<typeof referencesIn> {
  const lettered = letters.size === 0 ? [] : letteredIn(text).filter((one) => letters.has(one.letters));
  return [...(numbered ? referencesIn(text) : []), ...lettered];
}

function lookAt(cells: readonly CellWords[], context: CheckContext): readonly Found[] {
  const refs = refsOf(context);
  if (!refs.numbered && refs.letters.size === 0) return [];
  return cells.flatMap(({ at, text }) =>
    candidatesIn(text, refs).flatMap(({ words, found }): readonly Found[] =>
      refs.known.has(found) ? [] : [{ at, facts: { words, found } }],
    ),
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
