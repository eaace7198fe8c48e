import { slipsOfOnce } from "../facts/slipsOfOnce";
import { monthSlip } from "../facts/monthSlips";
import { planWords } from "../facts/planWords";
import { oncePerCheck } from "../facts/oncePerCheck";
import { oncePerText } from "../../plan/oncePerText";
import { perPart } from "../facts/perPart";
import { textRows } from "../facts/textCells";
import type { TextCell, TextRole } from "../facts/textCells";
import type { CheckContext } from "../checkContext";
import type { PlanRule } from "../checkRule";
import type { Found } from "../finding";
import { quoted, textRule } from "../textRule";
import type { TextHit } from "../textRule";

const MISTAKES: readonly (readonly [RegExp, string])[] = [
  [/(?<=\b(?:in|of|to|for|with|from|by|at|on|under|within) )it's(?= [a-z]+)/gi, "its"],
  [/\b(the|and|of|to|in|for|with|by|on|at|is|are|be|from|this|will|we|our) \1\b(?!-)/gi, "$1"],
  [/(?<=[A-Za-z)]) (?=[.,;](?:\s|$))/g, ""],
];

/** A date whose month is misspelt is read as no date at all, so it is asked about. */
function monthHit(text: string, { found, month, index }: NonNullable<ReturnType<typeof monthSlip>>): TextHit {
  const mended = `${text.slice(0, index)}${month}${text.slice(index + found.length)}`;
  return { facts: { found, expected: month }, level: "confirm", mended };
}

function hits(text: string, role: TextRole): readonly TextHit[] {
  if (role === "contact" || role === "ref") return [];
  const slip = role === "byWhen" ? monthSlip(text) : null;
  if (slip !== null) return [monthHit(text, slip)];
  for (const [pattern, right] of MISTAKES) {
    pattern.lastIndex = 0;
    const match = pattern.exec(text);
    if (match === null) continue;
    const mended = text.replace(pattern, right);
    const found = quoted(text, match.index, match.index + match[0].length);
    return [{ facts: { found, expected: quoted(mended, match.index, match.index + right.length) }, mended }];
  }
  return [];
}

const WORD = /(?<![\w'\u2019-])[A-Za-z][a-z]{8,}(?![\w'\u2019@-]|\.[a-z])/g;
/** A word of the plan's own is one that stands at least so often; a slip of it stands once. */
const OFTEN = 4;
/** So often is enough where a letter was left out, doubled or changed places, which seldom makes another word. */
const TWICE = 2;
/** The words that do become another when letters change places. */
const BOTH_WORDS = [/^compl(?:ai|ia)nt/, /^con(?:serv|vers)ation/];

interface Seen {
  count: number;
  readonly first: TextCell;
}

/** A long word where it stands. */
interface PlacedWord {
  readonly word: string;
  readonly cell: TextCell;
}

const longWords = oncePerText((text) => Array.from(text.matchAll(WORD), ([word]) => word.toLowerCase()));

const wordsOfRows = perPart(textRows, (cells): readonly PlacedWord[] =>
  cells.flatMap((cell) => (cell.role === "contact" ? [] : longWords(cell.text).map((word) => ({ word, cell })))),
);

const wordsSeen = oncePerCheck((context): ReadonlyMap<string, Seen> => {
  const seen = new Map<string, Seen>();
  for (const row of wordsOfRows(context)) {
    for (const { word, cell } of row) {
      const before = seen.get(word);
      if (before === undefined) seen.set(word, { count: 1, first: cell });
      else before.count++;
    }
  }
  return seen;
});

/** Every word with one letter left out: two words with one in common differ by one letter, or by two that changed places. */
function shortened(word: string): readonly string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

const ENDS = /(?:ions?|ies|ised?|ists?|ity|ing|ed|es|er|or|s|d|r|y|al|e|n|ly)$/;

/** Whether two words are forms of one: plural, past, doer. */
function sameRoot(one: string, other: string): boolean {
  return one.replace(ENDS, "") === other.replace(ENDS, "") || one.startsWith(other) || other.startsWith(one);
}

/** Whether a letter was left out or typed twice, or two changed places; another letter in place of one may be another word. */
function isSlip(word: string, right: string): boolean {
  if (BOTH_WORDS.some((both) => both.test(word) && both.test(right))) return false;
  if (word.length !== right.length) return true;
  return Array.from(word).sort().join("") === Array.from(right).sort().join("");
}

function likeWord(word: string, common: ReadonlyMap<string, readonly string[]>, seen: ReadonlyMap<string, Seen>): string | null {
  const like = new Set([word, ...shortened(word)].flatMap((part) => common.get(part) ?? []));
  const others = [...like].filter(
    (other) =>
      other !== word &&
      other.startsWith(word.slice(0, 1)) &&
      !sameRoot(word, other) &&
      ((seen.get(other)?.count ?? 0) >= OFTEN || isSlip(word, other)),
  );
  return others.length === 1 ? (others[0] ?? null) : null;
}

/** Words that stand once and differ by a letter from one that stands often, or from another that stands once. */
function slips(context: CheckContext): readonly Found[] {
  const seen = wordsSeen(context);
  const common = new Map<string, string[]>();
  for (const [word, { count }] of seen) {
    if (count < TWICE) continue;
    for (const part of [word, ...shortened(word)]) {
      const there = common.get(part);
      if (there === undefined) common.set(part, [word]);
      else there.push(word);
    }
  }
  const often = [...seen].flatMap(([word, { count, first }]): readonly Found[] => {
    const expected = count === 1 && common.size > 0 ? likeWord(word, common, seen) : null;
    return expected === null ? [] : [{ at: first.at, facts: { found: word, expected } }];
  });
  const told = new Set(often.map(({ facts }) => facts.found));
  const once = [...seen].flatMap(([word, { count }]) => (count === 1 && !told.has(word) ? [word] : []));
  const pairs = slipsOfOnce(once, () => planWords(context)).filter(
    ({ word, right }) => !sameRoot(word, right) && isSlip(word, right),
  );
  return [
    ...often,
    ...pairs.flatMap(({ word, right }): readonly Found[] => {
      const [at, other] = [seen.get(word)?.first.at, seen.get(right)?.first.at];
      return at === undefined || other === undefined ? [] : [{ at, also: [other], facts: { found: word, expected: right } }];
    }),
  ];
}

const inTexts = textRule({
  code: "typo",
  level: "improve",
  title: "Likely slips of the pen",
  why: "A misspelt word is not found by a search and looks careless in public.",
  says: "“{found}” should probably be “{expected}”.",
  todo: "Correct the spelling.",
  hits,
});

/** Slips of the pen that can be told without a dictionary. */
export const typo: PlanRule = { ...inTexts, alsoLooks: [{ look: (context) => slips(context) }] };
