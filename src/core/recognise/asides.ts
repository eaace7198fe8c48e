import { statusOfWord } from "../plan/statusOf";
import { tidy } from "./words";

/** A table that officers keep beside the plan: what its headings say, and what they must not say. */
interface Aside {
  /** Each must fit a heading of its own. */
  readonly says: readonly RegExp[];
  /** None may fit any heading. */
  readonly never: RegExp;
}

/** An action that is not there to lessen a risk. */
const PLAN_WORDS = /^(?!.*\b(?:mitigat|control))(?:.*\b(?:actions?|activit(?:y|ies)|what (?:we|will)|tasks?|deliverables?)\b)/;
const WHO_AND_WHAT =
  /\b(?:actions? required|leads?|lead (?:agency|officer)|owner|responsib\w*|by when|deadline|status|b?rag|measures?|outcomes?)\b|^(?:key )?actions?$/;
const CHANGE =
  /^(?:(?:summary|details?|description|nature) of )?(?:the )?(?:changes?|amendments?|revisions?)(?: made| details?)?$/;
const CHANGE_MADE = /^(?:date|version|author|(?:changed|amended|made|approved|updated) by|by whom|by|who|reason)\b/;

const ASIDES: readonly Aside[] = [
  { says: [/\b(?:likelihood|probability)\b/, /\b(?:impact|severity|consequences?|score)\b/], never: PLAN_WORDS },
  { says: [/^(?:key )?risks?\b/, /\b(?:mitigat\w*|controls?)\b/], never: PLAN_WORDS },
  { says: [CHANGE, CHANGE_MADE], never: WHO_AND_WHAT },
  { says: [/^version(?: (?:no|number))?$/, /^(?:date|author)\b/], never: WHO_AND_WHAT },
  {
    says: [
      /^(?:tab|sheet|worksheet|page)(?: (?:no|number|name|title))?$/,
      /\b(?:priorit|theme|title|contents?|description|section)/,
    ],
    never: /^(?:key )?actions?$|\bby when\b/,
  },
];

const COUNT =
  /^(?:count|total|number|%|percentage|(?:total |number|no\.?|count|percentage|%|how many)(?: of)? (?:the )?\p{L}+.*)$/u;
/** "Actions" above their number, among statuses. */
const ACTIONS = /^(?:all )?actions$/;
const COUNTED =
  /^(?:status|b?rag(?: status| rating)?|(?:(?:key|strategic|our) )?(?:priority|theme|objective|aim|outcome|workstream)(?: (?:area|title|name))?|month|quarter|sheet|tab)$/;

function isCounts(texts: readonly string[]): boolean {
  const of = (test: (text: string) => boolean): number => texts.filter(test).length;
  const statuses = of((text) => statusOfWord(text) !== null && !COUNTED.test(text));
  const counts = of((text) => COUNT.test(text) || (statuses >= 2 && ACTIONS.test(text)));
  const counted = of((text) => COUNTED.test(text));
  return (counts >= 1 || statuses >= 2) && counts + statuses + counted === texts.length;
}

/**
 * Whether a row of headings is that of a table kept beside the plan: a register of risks, a log of changes, a list of contents or counts
 * of the actions. None of its rows is an action.
 */
export function isAsideHeader(headings: readonly string[]): boolean {
  if (headings.length < 2) return false;
  const texts = headings.map((text) =>
    tidy(text)
      .toLowerCase()
      .replace(/[.:?*]+$/, ""),
  );
  if (isCounts(texts)) return true;
  return ASIDES.some(
    ({ says, never }) => says.every((words) => texts.some((text) => words.test(text))) && !texts.some((text) => never.test(text)),
  );
}
