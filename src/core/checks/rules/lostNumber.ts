import { COUNTS_ITSELF } from "../facts/numberWords";
import { oncePerCheck } from "../facts/oncePerCheck";
import { oncePerText } from "../../plan/oncePerText";
import { perPart } from "../facts/perPart";
import { textCells, textCellsIn, textRows } from "../facts/textCells";
import type { TextCell } from "../facts/textCells";
import type { CheckContext } from "../checkContext";
import type { PlanRule } from "../checkRule";
import type { Found, Level } from "../finding";
import { quoted } from "../textRule";

const NEEDS_NUMBER =
  "by|of|to|from|at|than|over|around|about|approximately|nearly|almost|was|is|were|additional|further|least|a|an";

/** Gaps where a number was, surest first. Sources: texts pasted from drafts whose numbers were still to come. */
const GAPS: readonly (readonly [RegExp, Level])[] = [
  [new RegExp(`\\b(?:${NEEDS_NUMBER})\\s+%(?!\\s*(?:of|age)\\b)`, "gi"), "must-fix"],
  [/\b(?:increased?|decreased?|reduced?|rose|risen|fell|fallen|changed?|went|up|down|improved?)\s+from\s+to\b/gi, "must-fix"],
  [/\band %(?= [a-z])(?<=\d ?%[^.;]{1,66})/g, "must-fix"],
  [/\bbetween\s+and\s/gi, "must-fix"],
  [
    /(?<!\b(?:in|as|the|a|each|per|or|and) |[\w(/%])\u00A3\s{1,20}(?=(?:on|for|from|to|towards|in|an?|was|were|is|has|had|will|and|by|per|each|million|of)\b)/g,
    "must-fix",
  ],
  [
    /\b(?:down|fell|fallen|rose|risen|increased|decreased|reduced|dropped|grew|grown)(?: by| to| from)? {2,}(?=(?:on|from|to|compared|since|in|this|last|over)\b)/gi,
    "confirm",
  ],
  [/\b(?:is|are|was|were|went|gone|been) up(?: by| from)? {2,}(?=(?:on|from|compared|since|this|last)\b)/gi, "confirm"],
  [
    /\b(?:risen|rose|fallen|fell|increased|decreased|reduced|grown|grew|dropped)\s+by\s*(?=[.,;]|(?:to|from|compared|in|when|since)\b)/gi,
    "must-fix",
  ],
  [
    /(?<=(?:^|[\s(])(?:with|the|a|of|had|over|by|to|from|were|was|than|least|and|issuing|issued|received)\s?)(?:\.{2,}|\u2026)(?=\s?[a-z])/gi,
    "must-fix",
  ],
  [/(?<=(?:^|[.!?])\s{1,2})\.{2}(?=\s?[A-Z][a-z])/g, "must-fix"],
  [/(?<=\b[a-z]{2,}\s)(?:\.{2}|\u2026|\.{3})(?=\s[a-z])/gi, "confirm"],
  [
    new RegExp(
      `\\ba total of (?!over|nearly|more|about|around|almost|approximately|just|at|up|under|only|around|some|${COUNTS_ITSELF})[a-z]`,
      "gi",
    ),
    "confirm",
  ],
  [
    new RegExp(
      `\\b(?:to|with|for|by|of|supported|reached|visited|trained) over (?!time|and|or|${COUNTS_ITSELF})[a-z]{3,}\\b(?!-)`,
      "g",
    ),
    "confirm",
  ],
  [
    new RegExp(
      `(?:^|[.!?]\\s+)Over (?!the|time|recent|previous|last|past|next|coming|and|winter|summer|spring|autumn|christmas|easter|half|weekends?|years|months|weeks|${COUNTS_ITSELF})` +
        "(?:[a-z-]+ ){1,10}(?:were|was|have|had|are|attended|took|received)\\b",
      "g",
    ),
    "confirm",
  ],
  [/\b(?:of|by|over|with|from|were|was|are|least|than|now|had|the) {2,}[a-z]{3,}[^s\W\d]s\b/g, "confirm"],
  [/\b(?:at least|more than|fewer than|up to) {2,}(?:[a-z-]+ ){1,2}[a-z]{3,}[^s\W\d]s\b/g, "confirm"],
];

const HINT =
  /%|\u00A3\s|\.\.|\u2026| {2}|\bover\b|\btotal of\b|\bfrom\s+to\b|\bbetween\s+and\b|\bby\s*(?:[.,;]|to|from|compared|in|when|since)\b|\bby\s*[.,;]/i;

const GLUED = /\b(?:were|was|had|have|are)([a-z]{6,})\b/g;
interface Gap {
  readonly found: string;
  readonly level: Level;
}

function look(text: string): Gap | null {
  if (!HINT.test(text)) return null;
  for (const [pattern, level] of GAPS) {
    pattern.lastIndex = 0;
    const match = pattern.exec(text);
    if (match !== null) return { found: quoted(text, match.index, match.index + match[0].length), level };
  }
  return null;
}

const gapIn = oncePerText(look);

/** The words of a text that begin with a verb that may have run into the next word. */
const glued = oncePerText((text) => Array.from(text.matchAll(GLUED)));

/** Every word of six letters or more that the plan writes by itself, in small letters. */
const longWords = oncePerCheck((context): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const { text } of textCells(context)) for (const [word] of text.matchAll(/\b[a-z]{6,}\b/g)) words.add(word);
  return words;
});

/** The cells of a row that hold such words. */
const gluedInRows = perPart(textRows, (cells) => cells.filter(({ text }) => glued(text).length > 0));

/** "therewerevisits": two words run together where a number stood between them, told by the plan's own words. */
function gluedIn(text: string, context: CheckContext): Gap | null {
  for (const { 0: whole, 1: rest = "", index } of glued(text)) {
    if (longWords(context).has(rest) && gapIn(text) === null)
      return { found: quoted(text, index, index + whole.length), level: "must-fix" };
  }
  return null;
}

/** Looks at texts with a way of telling a gap. */
function lookAt(cells: readonly TextCell[], tell: (text: string) => Gap | null): readonly Found[] {
  return cells.flatMap(({ text, at, role }): readonly Found[] => {
    const gap = role === "contact" || text.length < 12 ? null : tell(text);
    return gap === null ? [] : [{ at, facts: { found: gap.found }, level: gap.level }];
  });
}

/** A number that a sentence needs and that is not there. */
export const lostNumber: PlanRule = {
  code: "lost-number",
  about: "plan",
  level: "confirm",
  title: "Numbers that got lost",
  why: "The sentence was written round a number that was never filled in, so it says nothing and looks unfinished in public.",
  says: "A number seems to be missing: “{found}”.",
  todo: "Fill in the number, or rewrite the sentence without it.",
  look: (context) => lookAt(textCells(context), gapIn),
  lookIn: (context, rows) => lookAt(textCellsIn(context, rows), gapIn),
  alsoLooks: [{ look: (context) => lookAt(gluedInRows(context).flat(), (text) => gluedIn(text, context)) }],
};
