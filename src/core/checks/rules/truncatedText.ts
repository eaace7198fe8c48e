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
/** Words that sentences sometimes do end with: "what it is for". */
const MAY_END = /\b(?:to|with|for|by|from|of|that|which|into)\s*$/;

/** A text that ends in the middle. */
export const truncatedText = textRule({
  code: "truncated-text",
  level: "confirm",
  title: "Text that breaks off",
  why: "The end of the sentence is gone, often because a cell or a form was too small for it.",
  says: "The text breaks off: “{found}”.",
  todo: "Write the sentence to its end.",
  hits: (text, role) => {
    if (!SENTENCES.has(role) || text.length < 25 || !HANGING.test(text)) return [];
    const level = MAY_END.test(text) || /,\s*$/.test(text) ? "confirm" : "must-fix";
    return [{ facts: { found: quoted(text, text.length - 30, text.length) }, level }];
  },
});
