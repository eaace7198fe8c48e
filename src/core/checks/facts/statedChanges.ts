import { decimalsOf, fractionOf } from "./figures";

/** A change that a sentence tells with its figures. */
export interface StatedChange {
  readonly from: number;
  readonly to: number;
  /** null where it tells no percentage. */
  readonly percent: number | null;
  readonly decimals: number;
  /** Whether it is told as a rise; null where no word says. */
  readonly rises: boolean | null;
  /** Where it tells a part of a whole, that part; the change is then from the whole to what is left out. */
  readonly part: number | null;
  /** The words that tell it. */
  readonly words: string;
}

const N = "(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)";
const P = "(\\d+(?:\\.\\d+)?)\\s?(?:%|per ?cent)";
const FRACTION = "a half|half|a third|one third|two[- ]thirds|a quarter|one quarter|three[- ]quarters|a fifth";
/** What may stand after a figure before the next: "50 reports in the year before", but no other figure. */
const GAP =
  "(?! ?(?:%|per ?cent|years?\\b|months?\\b|weeks?\\b|days?\\b|am\\b|pm\\b))(?: (?:in|during|for) (?:19|20)\\d\\d(?:[/\\u2013-]\\d{2,4})?| \\(?[a-z][a-z'/-]*\\)?){0,7}?,?";
const FROM_TO = `from ${N}${GAP} to ${N}(?! ?(?:%|per ?cent|[-/]\\d|(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b))`;
const UP = "increas\\w*|ris(?:e|en|es|ing)|rose|gr[eo]wn?|growth|up|higher";
const DOWN = "decreas\\w*|reduc\\w*|fall(?:en|s|ing)?|fell|drop\\w*|down|lower\\w*|declin\\w*|cut";
const VERB = `\\b(${UP}|${DOWN})`;

const IS_UP = new RegExp(`^(?:${UP})$`, "i");

type Reader = (match: readonly (string | undefined)[]) => Omit<StatedChange, "words"> | null;

const numberOf = (text: string | undefined): number => Number((text ?? "").replaceAll(",", ""));
const isYear = (text: string | undefined): boolean => /^(?:19|20)\d\d$/.test(text ?? "");

function change(
  verb: string | undefined,
  percent: string | undefined,
  from: string | undefined,
  to: string | undefined,
): ReturnType<Reader> {
  if (isYear(from) && isYear(to)) return null;
  const fraction = percent === undefined ? null : fractionOf(percent);
  const stated = percent === undefined ? null : (fraction ?? Number(percent));
  return {
    from: numberOf(from),
    to: numberOf(to),
    percent: stated,
    decimals: percent === undefined || fraction !== null ? 0 : decimalsOf(percent),
    rises: verb === undefined ? null : IS_UP.test(verb),
    part: null,
  };
}

/** The ways in which a change is told, the fullest first; a place read by one is not read again by the next. */
const FORMS: readonly (readonly [RegExp, Reader])[] = [
  [
    new RegExp(
      `${VERB}(?: \\w+){0,2}? (?:by|of) (?:around |about |over |nearly )?${P}(?: \\(?[a-z]+\\)?){0,3}?,? ${FROM_TO}`,
      "gi",
    ),
    (match) => change(match[1], match[2], match[3], match[4]),
  ],
  [
    new RegExp(`${VERB}(?: \\w+){0,2}? (?:by|of) (${FRACTION})(?: \\(?[a-z]+\\)?){0,3}?,? ${FROM_TO}`, "gi"),
    (match) => change(match[1], match[2], match[3], match[4]),
  ],
  [
    new RegExp(
      `${VERB} ${FROM_TO}(?:[^.;()%\\d]|\\b(?:19|20)\\d\\d\\b){0,40}?[,(]? ?(?:\\(|an? (?:\\w+ )?(?:of|by) |this is an? \\w+ of )(?:an? )?[-+\\u2212]?${P}`,
      "gi",
    ),
    (match) => change(match[1], match[4], match[2], match[3]),
  ],
  [
    new RegExp(
      `${VERB} ${FROM_TO}(?:[^.;()%\\d]|\\b(?:19|20)\\d\\d\\b){0,40}?\\. (?:This|It|That) (?:is|was|represents) an? (?:\\w+ )?(?:reduction|fall|decrease|drop|increase|rise) of ${P}`,
      "gi",
    ),
    (match) => change(match[1], match[4], match[2], match[3]),
  ],
  [
    new RegExp(`${VERB} by ${N}(?: [a-z-]+){0,3}? (?:or|\\(|, or|which is|i\\.e\\.) ?${P}\\)? to ${N}`, "gi"),
    (match) => {
      const [, verb, by, percent, to] = match;
      const sign = IS_UP.test(verb ?? "") ? -1 : 1;
      return change(verb, percent, String(numberOf(to) + sign * numberOf(by)), to);
    },
  ],
  [
    new RegExp(
      `${N}(?: [a-z][a-z'/-]*){1,4}(?: (?:in|during|for) (?:19|20)\\d\\d(?:[/\\u2013-]\\d{2,4})?)?,? \\(?(up|down) from ${N}(?:[^.;()%\\d]|\\b(?:19|20)\\d\\d(?:[/\\u2013-]\\d{2,4})?){0,40}?[,(] ?(?:an? (?:\\w+ )?(?:rise|increase|fall|decrease|drop|reduction) (?:of|by) |[-+\\u2212])?${P}`,
      "gi",
    ),
    (match) => change(match[2], match[4], match[3], match[1]),
  ],
  [new RegExp(`${VERB}(?:,)? ${FROM_TO}`, "gi"), (match) => change(match[1], undefined, match[2], match[3])],
];

function partOf(words: string, part: string | undefined, whole: string | undefined, percent: string | undefined): StatedChange {
  const stated = { percent: Number(percent), decimals: decimalsOf(percent ?? ""), rises: null, words };
  return { ...stated, from: numberOf(whole), to: numberOf(whole) - numberOf(part), part: numberOf(part) };
}

/** A part of a whole with its percentage, told as a change from the whole to what is left out. */
const PARTS: readonly (readonly [RegExp, (match: RegExpMatchArray) => StatedChange])[] = [
  // "6 out of 8 vans (75%)"
  [
    new RegExp(`\\b${N} (?:out of|of the|of) ${N}(?: [a-z-]+){0,3} \\(${P}\\)`, "gi"),
    ([words, part, whole, percent]) => partOf(words, part, whole, percent),
  ],
  // "8 vans, of which 6 (75%)"
  [
    new RegExp(`\\b${N}(?: [a-z-]+){1,4},? of (?:which|whom),? ${N}(?: [a-z-]+){0,2} \\(${P}\\)`, "gi"),
    ([words, whole, part, percent]) => partOf(words, part, whole, percent),
  ],
];

function parts(text: string): readonly StatedChange[] {
  return PARTS.flatMap(([pattern, read]) => Array.from(text.matchAll(pattern), read));
}

/** Every change that a text tells with its figures, in a fixed order: "a fall of 20% from 50 to 40", "up from 12 to 15". */
export function statedChanges(text: string): readonly StatedChange[] {
  if (!/ (?:to|of|from) \d| of wh/.test(text)) return [];
  const found: StatedChange[] = [];
  let rest = text.replace(/\s+/g, " ");
  for (const [pattern, read] of FORMS) {
    rest = rest.replace(pattern, (words: string, ...groups: (string | undefined)[]) => {
      const stated = read([words, ...groups]);
      if (stated !== null) found.push({ ...stated, words });
      return " ".repeat(words.length);
    });
  }
  return [...found, ...parts(text)];
}
