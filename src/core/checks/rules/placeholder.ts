import { quoted, textRule } from "../textRule";
import type { TextHit } from "../textRule";
import type { Level } from "../finding";
import type { TextRole } from "../facts/textCells";

const DECIDED =
  "identified|confirmed|agreed|decided|determined|advised|allocated|arranged|sourced|named|appointed|defined|added|completed";
/** Fields whose answer is a name, a date or a sum: "to be identified" is then no answer. */
const ANSWERS: ReadonlySet<TextRole> = new Set<TextRole>([
  "lead",
  "partners",
  "byWhen",
  "funding",
  "status",
  "measure",
  "target",
]);

const STANDING_IN: readonly (readonly [RegExp, Level])[] = [
  [/(?<![\w-])[Xx]{2,4}(?![\w-])/g, "must-fix"],
  [/(?<=^|[\s£(])[Xx]+\s?(?:%|per ?cent\b)/g, "must-fix"],
  [/£[Xx]+\b/g, "must-fix"],
  [
    /(?<=\b(?:least|the|to|of|by|over|from|than|and|with|for|support|offer|run|hold|deliver|provide|visit|train|,) |, )X(?= (?!and\b|or\b|being\b|is\b|was\b|are\b|were\b|to\b|in\b|formerly\b|accounts?\b|posts?\b|platform\b|account\b|page\b)[A-Za-z]{3,})/g,
    "must-fix",
  ],
  [
    /\[\s*(?:insert|name|date|number|figure|add|enter|tbc|amount|xx?)\b[^\]]{0,60}\]|<\s*(?:insert|enter|name|date)\b[^>]{0,60}>/gi,
    "must-fix",
  ],
  [/\b(?:lorem ipsum|click (?:or tap )?here to enter|insert (?:text|date|name|figure|number) here)\b/gi, "must-fix"],
  [/(?<![?!\w])\?{2,}(?!\w)/g, "confirm"],
  [/(?<![\w@.-])(?:TB[CDA]|T\.B\.[CDA]\.?|tb[cda])(?![\w@-])/g, "confirm"],
];

const NO_ANSWER = new RegExp(
  `\\b(?:(?:is|are|still|yet) )?to be (?:${DECIDED})\\b|\\bnot (?:yet )?(?:known|identified|confirmed|agreed)\\b`,
  "i",
);
/** Answers that say only that there is none yet. */
const UNKNOWN =
  /^\s*(?:n\/k|nk|not known|unknown|to follow|awaited|awaiting (?:data|figures?|confirmation|decision))\s*[.?]?\s*$/i;
const PAGE = /^\s*page \d{1,3}(?: of \d{1,3})?\s*$/i;

function hits(text: string, role: TextRole): readonly TextHit[] {
  const found: TextHit[] = [];
  for (const [pattern, level] of STANDING_IN) {
    for (const { 0: words, index } of text.matchAll(pattern)) {
      found.push({ facts: { found: quoted(text, index, index + words.length) }, level });
    }
  }
  if (PAGE.test(text)) found.push({ facts: { found: text.trim() }, level: "must-fix" });
  if (ANSWERS.has(role) && UNKNOWN.test(text)) found.push({ facts: { found: text.trim() }, level: "confirm" });
  const open = ANSWERS.has(role) && found.length === 0 ? NO_ANSWER.exec(text) : null;
  if (open !== null && endsThere(text, open)) found.push({ facts: { found: text.trim() }, level: "confirm" });
  return found.slice(0, 1);
}

/** "Funding to be identified, possibly from the grant" is open; "Needs to be identified by schools" is work to be done. */
function endsThere(text: string, { 0: words, index }: RegExpExecArray): boolean {
  const before = text.slice(0, index).trim().split(/\s+/).length;
  return before <= 4 && /^\s*(?:$|[.,;:(/\u2013-])/.test(text.slice(index + words.length));
}

/** A word that stands for something still to be filled in. */
export const placeholder = textRule({
  code: "placeholder",
  level: "confirm",
  title: "Placeholders still to be filled in",
  why: "Whoever reads the plan cannot tell what was meant to stand here, and nobody can be held to it.",
  says: "“{found}” still waits to be filled in.",
  todo: "Fill in what is meant, or say who will settle it and by when.",
  hits,
});
