import { NUMBER, numberOf } from "./numberWords";

/** A whole that a sentence tells with its parts: "130 kits issued: 70 by the hospital, 40 by pharmacies and 30 by outreach". */
export interface StatedParts {
  readonly whole: number;
  readonly sum: number;
  readonly parts: readonly number[];
  /** Whether the parts are told to be all of it, after a colon, not only some of it. */
  readonly all: boolean;
  readonly words: string;
}

/** A figure that counts something: no share, no sum of money, no year, time or ref. */
const COUNT = `(?<![\\w.,/£%-])(${NUMBER})(?![\\d/:-]|\\.\\d| ?(?:%|per ?cent|am\\b|pm\\b|years?\\b|months?\\b|weeks?\\b|days?\\b|hours?\\b))`;
const COLON = new RegExp(`${COUNT} [^.:;\\d]{3,60}: (?=\\d)([^.:;]{6,200})(?=[.;]|$)`, "gi");
const OF_THESE = new RegExp(
  `\\bof (?:the(?:se|m)? )?${COUNT} (?:[a-z]+ ){0,3}?[a-z]+, (?=(?:${NUMBER})\\b)([^.:;]{6,200})(?=[.;]|$)`,
  "gi",
);
const STARTS = new RegExp(`^${COUNT}\\s`, "i");

/** The parts of a list, each of which begins with a count; null where one does not. */
function partsIn(list: string): readonly number[] | null {
  const parts = list.replace(/\([^()]*\)/g, "").split(/,\s*(?:and\s+)?|\s+and\s+(?=\d)/);
  const counts = parts.map((part) => numberOf(STARTS.exec(`${part.trim()} `)?.[1] ?? ""));
  return counts.length < 2 || counts.includes(null) ? null : counts.map((count) => count ?? 0);
}

function read(text: string, pattern: RegExp, all: boolean): readonly StatedParts[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: words, 1: figure = "", 2: list = "" }): readonly StatedParts[] => {
    const [whole, parts] = [numberOf(figure), partsIn(list)];
    if (whole === null || parts === null || /^(?:19|20)\d\d$/.test(figure)) return [];
    return [{ whole, parts, sum: parts.reduce((total, part) => total + part, 0), all, words }];
  });
}

/** Every whole that a text tells with its parts. */
export function statedParts(text: string): readonly StatedParts[] {
  return [...read(text, COLON, true), ...read(text, OF_THESE, false)];
}
