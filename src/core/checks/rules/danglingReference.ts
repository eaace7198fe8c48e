import type { CheckContext } from "../checkContext";
import type { PlanRule, RowsTouched } from "../checkRule";
import { refParts } from "../facts/refParts";
import { oncePerCheck } from "../facts/oncePerCheck";
import { oncePerText } from "../../plan/oncePerText";
import { perPart } from "../facts/perPart";
import { planTextRows, planTextsIn } from "../facts/planTexts";
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

const lettersOf = oncePerText((ref) => LETTERS.exec(ref)?.[0] ?? null);

/** The refs of the plan, and the letters that they begin with. */
const refsOf = oncePerCheck((context: CheckContext) => {
  const refs = context.actions.flatMap(({ action }) => action.ref?.trim().replace(/\.$/, "") ?? []);
  return {
    known: new Set(refs),
    letters: new Set(refs.flatMap((ref) => lettersOf(ref) ?? [])),
    numbered: refs.some((ref) => refParts(ref) !== null),
  };
});

type Refs = ReturnType<typeof refsOf>;

/** A reference where it stands. */
interface Reference {
  readonly at: string;
  readonly words: string;
  readonly found: string;
  /** The letters that it begins with; null where it is of numbers alone. */
  readonly letters: string | null;
}

function numberedAt(cells: readonly CellWords[]): readonly Reference[] {
  return cells.flatMap(({ at, text }) => referencesIn(text).map((one) => ({ at, letters: null, ...one })));
}

function letteredAt(cells: readonly CellWords[]): readonly Reference[] {
  return cells.flatMap(({ at, text }) => letteredIn(text).map((one) => ({ at, ...one })));
}

const numberedInRows = perPart(planTextRows, numberedAt);
const letteredInRows = perPart(planTextRows, letteredAt);

/** The references that could be to an action of a plan with such refs, and that none of its actions has. */
function dangling(references: readonly Reference[], { letters, known }: Refs): readonly Found[] {
  return references
    .filter((one) => (one.letters === null || letters.has(one.letters)) && !known.has(one.found))
    .map(({ at, words, found }) => ({ at, facts: { words, found } }));
}

function look(context: CheckContext): readonly Found[] {
  const refs = refsOf(context);
  const numbered = refs.numbered ? numberedInRows(context).flat() : [];
  const lettered = refs.letters.size > 0 ? letteredInRows(context).flat() : [];
  return dangling([...numbered, ...lettered], refs);
}

function lookIn(context: CheckContext, rows: RowsTouched): readonly Found[] {
  const refs = refsOf(context);
  const cells = planTextsIn(context, rows);
  return dangling([...(refs.numbered ? numberedAt(cells) : []), ...(refs.letters.size > 0 ? letteredAt(cells) : [])], refs);
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
  look,
  lookIn,
  reads: ["ref"],
};
