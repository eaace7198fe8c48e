import type { PlanRule } from "../checkRule";
import { textsCutInAWord } from "../facts/brokenWords";
import { quoted, textRule } from "../textRule";
import type { TextRole } from "../facts/textCells";

const SENTENCES: ReadonlySet<TextRole> = new Set<TextRole>([
  "action",
  "measure",
  "update",
  "prose",
  "target",
  "glossary",
  "funding",
  "title",
  "extra",
]);

/** Words that no sentence ends with; small letters only, so that "Category A" is left alone. */
const HANGING =
  /(?:\b(?:and|or|the|a|an|of|to|with|for|by|from|including|such as|as well as|that|which|their|our|between|via|into|per|e\.g\.|i\.e\.)|\(|&|(?<![.;:!?])\s*,|\s[\u2013-])\s*$/;
/** A shorter text may be a phrase that ends so: "Cases dealt with"; with these words not even a phrase ends. */
const LONG = 25;
const SHORTEST = 12;
const HANGING_ALWAYS = /\b(?:and|or|the|an|from|including|such as|their|our|between|via|per)\s*$/;
/** Words that sentences sometimes do end with: "what it is for". */
const MAY_END = /\b(?:to|with|for|by|from|of|that|which|into)\s*$/;

const inTexts = textRule({
  code: "truncated-text",
  level: "confirm",
  title: "Text that breaks off",
  why: "The end of the sentence is gone, often because a cell or a form was too small for it.",
  says: "The text breaks off: “{found}”.",
  todo: "Write the sentence to its end.",
  hits: (text, role) => {
    const hangs = text.length < LONG ? text.length >= SHORTEST && HANGING_ALWAYS.test(text) : HANGING.test(text);
    if (!SENTENCES.has(role) || !hangs) return [];
    const level = MAY_END.test(text) || /,\s*$/.test(text) ? "confirm" : "must-fix";
    return [{ facts: { found: quoted(text, text.length - 30, text.length) }, level }];
  },
});

/** A text that ends in the middle of a sentence, or of a word. */
export const truncatedText: PlanRule = {
  ...inTexts,
  alsoLooks: [
    {
      look: (context) =>
        textsCutInAWord(context).map(({ at, text }) => ({ at, facts: { found: quoted(text, text.length - 30, text.length) } })),
    },
  ],
};
