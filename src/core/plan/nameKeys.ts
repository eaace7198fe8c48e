import { oncePerText } from "./oncePerText";

/** Marks of footnotes, small roles and brackets that are no part of a name. */
const MARKS = /[\u00B9\u00B2\u00B3\u2070-\u2079*\u2020]+/g;
const SMALL: ReadonlySet<string> = new Set(["and", "the", "amp"]);

/** A name without footnote marks, the joint-lead remark or an abbreviation in brackets after it. */
export function bareName(name: string): string {
  return name
    .replace(MARKS, " ")
    .replace(/\s*\([^()]*\)\s*$/, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** A word without the "s" of its plural, and without what officers write in two ways. */
function singular(word: string): string {
  return word.length > 4 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

/** The words that two spellings of a name share: small letters, no marks, no "and" or "the", no plural. */
export const foldedWords = oncePerText((name): readonly string[] =>
  name
    .replace(MARKS, " ")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/['`\u2018\u2019]/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !SMALL.has(word))
    .map(singular),
);

/** The key that two spellings of a name share. */
export function foldedKey(name: string): string {
  return foldedWords(bareName(name)).join(" ");
}

/** Whether a name is an abbreviation: capitals only, three or more, "&" among them allowed. */
export function isAbbreviation(name: string): boolean {
  return /^[A-Z][A-Z&]{1,7}s?$/.test(name) && !/^[A-Z]s?$/.test(name);
}

/** The first letters of a name's words, small words left out: "kfrs" for Kent Fire & Rescue Service. */
export function initialsOf(words: readonly string[]): string {
  return words
    .filter((word) => !/^(?:of|for|in|to|with|on)$/.test(word))
    .map((word) => word.slice(0, 1))
    .join("");
}
