/** White space that is not a single space between words; most text has none and is left as it is. */
const UNTIDY = /^\s|\s$|\s\s|[^\S ]/;

/** Text with its white space folded to single spaces; what every field of a plan is made of. */
export function tidy(text: string): string {
  return UNTIDY.test(text) ? text.replace(/\s+/g, " ").trim() : text;
}

/** Tidy text, or null when nothing stands there. */
export function tidyOrNull(text: string): string | null {
  const tidied = tidy(text);
  return tidied === "" ? null : tidied;
}

/** What two spellings of the same words share: lower case, quotes and dashes folded, other marks taken off. */
export function keyOf(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u2018\u2019'`]/g, "")
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The words of a text that carry meaning, for comparing titles; the figure of a footnote at a word's end is left out. */
export function wordsOf(text: string): readonly string[] {
  return keyOf(text)
    .split(" ")
    .map((word) => word.replace(/(?<=\p{L}{3})\d{1,2}$/u, ""))
    .filter((word) => word !== "" && !SMALL_WORDS.has(word));
}

const SMALL_WORDS: ReadonlySet<string> = new Set("a an and the of to in on for with by at from or including incl inc".split(" "));

/** How much of the shorter title's words stand in the longer one, 0 to 1. */
export function likeness(one: string, other: string): number {
  const left = new Set(wordsOf(one));
  const right = new Set(wordsOf(other));
  const [few, many] = left.size < right.size ? [left, right] : [right, left];
  if (few.size === 0) return 0;
  let shared = 0;
  for (const word of few) if (many.has(word)) shared++;
  return shared / few.size;
}

/** Whether a text begins with a small letter, as the rest of a sentence does. */
export function startsSmall(text: string): boolean {
  return /^[\s"'\u2018\u201C(]*\p{Ll}/u.test(text);
}

/** Whether a text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return /[.!?][\s"')\u2019\u201D\u2070-\u2079\u00B9\u00B2\u00B3]*$/.test(text);
}

const HANGING =
  /(?:[,(/&]|[\u2013-]|\b(?:and|or|the|a|an|of|to|in|on|for|with|by|at|from|as|is|are|be|that|which|some|their|our|its|this|these|into|through|between|including|via|per))\s*$/i;

/** Whether a text breaks off in the middle: it ends in a comma, an open bracket or a word that needs another. */
export function breaksOff(text: string): boolean {
  return HANGING.test(text) || (text.match(/\(/g) ?? []).length > (text.match(/\)/g) ?? []).length;
}

/** Whether every letter is a capital, with at least four of them. */
export function allCapitals(text: string): boolean {
  if (/\p{Ll}/u.test(text)) return false;
  return (text.match(/\p{L}/gu) ?? []).length >= 4;
}

const BULLET = /^\s*(?:[\u2022\u25CF\u25AA\u25E6\u2023\uF0B7\u00B7*]|[-\u2013](?=\s))\s*/;

/** Whether a text begins with a bullet. */
export function isBulleted(text: string): boolean {
  return BULLET.test(text);
}

/** Text without the bullet that it begins with. */
export function withoutBullet(text: string): string {
  return text.replace(BULLET, "");
}

const REF =
  /^\(?(?:[A-Za-z]{0,4}[.\-/ ]?\d{1,4}(?:[.\-/]\d{1,4}){0,4}[a-z]?|[A-Za-z]|[ivxIVX]{1,5}|[A-Z]{1,4}[.\-/][a-z]|(?!(?:Q|F?Y|H)\d)[A-Z]{1,4}\d{0,3}(?:[./-][A-Z]{0,3}\d{1,3}[a-z]?){1,3})[.):]?$/;

/** "Sept 2024" and "Dec-21" look like refs and are dates. */
const MONTH = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[ .\-/]?\d/i;

/** Whether a text is a ref such as an action has: 1, 1.10, A.1, 2b, (iv), CS-04, W1-A1. */
export function isRef(text: string): boolean {
  const word = text.trim();
  return word.length <= 12 && REF.test(word) && !MONTH.test(word);
}
