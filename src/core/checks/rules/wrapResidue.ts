import { quoted, textRule } from "../textRule";
import type { TextHit } from "../textRule";
import type { TextRole } from "../facts/textCells";

/** "fly- tipping", but not "pre- and post-visit" and not "part- or full-time". */
const HYPHEN =
  /(?<=[a-z]{2})- (?!and\b|or\b|to\b|as\b|with\b|in\b|for\b|the\b|a\b|an\b|is\b|are\b|by\b|of\b|this\b|we\b|it\b|not\b)(?=[a-z]{2})/g;
const SOFT = /\u00AD\s?/g;
/** "1 st Floor". */
const ORDINAL = /(?<=\b\d{1,2}) (?=(?:st|nd|rd|th)\b)/g;
const DOUBLED = /(?<=[a-z,]) {2,}(?=[a-z])/g;
const DASH = /(?<=[a-z]{2})- (?=[A-Z][a-z])/g;

const RESIDUE = /-\s|\u00AD|\d (?:st|nd|rd|th)\b| {2}/;

function mend(text: string): string {
  return text.replace(HYPHEN, "-").replace(SOFT, "").replace(ORDINAL, "").replace(DOUBLED, " ").replace(DASH, " \u2013 ");
}

/** What is left at each place, in words. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [HYPHEN, "A hyphen and a space stand inside a word"],
  [SOFT, "A hidden hyphen stands inside a word"],
  [ORDINAL, "A space stands between a number and its ending"],
  [DOUBLED, "Two spaces or more stand together"],
  [DASH, "A hyphen stuck to a word stands for a dash"],
];

interface Residue {
  readonly match: RegExpExecArray;
  readonly what: string;
}

function firstPlace(text: string): Residue | null {
  for (const [pattern, what] of KINDS) {
    pattern.lastIndex = 0;
    const match = pattern.exec(text);
    if (match !== null) return { match, what };
  }
  return null;
}

function hits(text: string, role: TextRole): readonly TextHit[] {
  if (role === "ref" || !RESIDUE.test(text)) return [];
  const place = firstPlace(text);
  if (place === null) return [];
  const { 0: words, index } = place.match;
  return [{ facts: { what: place.what, found: quoted(text, index, index + words.length) }, mended: mend(text) }];
}

/** Hyphens and spaces left where a line was broken. */
export const wrapResidue = textRule({
  code: "wrap-residue",
  level: "improve",
  title: "Hyphens and spaces left from line breaks",
  why: "A word cut in two is not found by a search, and a screen reader says it as two.",
  says: "{what}: “{found}”.",
  follows: ["lost-number"],
  todo: "Write the words with single spaces and no hyphen at a break.",
  hits,
});
