import { BOUND_PAIRS, HEAD_WORDS, REMITS, SINGLE_NAMES } from "./agencyWords";
import { divisionOf } from "./divisions";
import { isPerson } from "./people";

/** Names that the workbook itself shows to be names: of members, of the glossary, standing alone in a cell. */
export interface KnownNames {
  /** Whether these very words are one name. */
  has(name: string): boolean;
}

/** What two spellings of a name share: case, white space, quotes, and a full stop at the end do not count. */
export function nameKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u2010-\u2015]/g, "-")
    .replace(/\s+/g, " ")
    .replace(/ & /g, " and ")
    .replace(/[.,;:\s]+$/, "")
    .trim();
}

/** What is known of names when no workbook shows any. */
export const NO_NAMES: KnownNames = { has: () => false };

/** The text with what stands in brackets or between two dashes put out of sight, same length. */
export function veiled(text: string): string {
  return text
    .replace(/\([^()]*\)/g, (inside) => "\u0001".repeat(inside.length))
    .replace(/\s[-\u2013]\s.+?\s[-\u2013]\s/g, (inside) => "\u0001".repeat(inside.length));
}

/** The words of a name, those in brackets left out. */
export function wordsIn(name: string): readonly string[] {
  return veiled(name)
    .replaceAll("\u0001", " ")
    .replace(/[.,;:]/g, " ")
    .split(/\s+/)
    .filter((word) => word !== "");
}

function isInitials(word: string): boolean {
  return /^[A-Z0-9&/-]*[A-Z][A-Z0-9&/-]*[A-Z][A-Z0-9&/-]*s?$/.test(word);
}

function endsInHead(words: readonly string[]): boolean {
  return HEAD_WORDS.has((words.at(-1) ?? "").toLowerCase());
}

/** A body or a post that says first what it is: "University of Moors", "Director of Public Health". */
const BODY_OF =
  /^(?:university|college|department|ministry|office|institute|diocese|federation|association|society|friends|chamber|head|director|royal college) (?:of|for) \p{L}/iu;

/** Whether a text is a name by itself, whatever stands beside it. */
export function standsAlone(name: string, known: KnownNames): boolean {
  const words = wordsIn(name);
  const first = words[0];
  if (first === undefined) return false;
  if (known.has(name)) return true;
  if (words.length === 1) return isInitials(first) || SINGLE_NAMES.has(first.toLowerCase());
  const abbreviated = isInitials(first) || isInitials(words.at(-1) ?? "");
  return abbreviated || endsInHead(words) || BODY_OF.test(words.join(" ")) || isPerson(name);
}

/** Whether a text is a name of several words that stands beside a certain one, so that "&" between the two joins no single name. */
function isLongName(name: string): boolean {
  return wordsIn(name).length > 1 && couldBeName(name);
}

function isCertain(name: string): boolean {
  const [first = "", ...others] = wordsIn(name);
  return others.length > 0 || isInitials(first);
}

/** Whether "&" parts two names: both stand alone, or one for certain beside another of several words. */
function partsAtSign(left: string, right: string, [leftAlone, rightAlone]: readonly [boolean, boolean]): boolean {
  if (leftAlone && rightAlone) return true;
  if (leftAlone) return isCertain(left) && isLongName(right);
  return rightAlone && wordsIn(right).length === 1 && isCertain(right) && isLongName(left);
}

/** Whether a text could be a name: every word of it that matters begins with a capital. */
export function couldBeName(name: string): boolean {
  const words = wordsIn(name);
  return (
    words.length > 0 && words.every((word) => /^[\p{Lu}\d]/u.test(word) || /^(?:of|for|the|on|in|to|with|and|&)$/.test(word))
  );
}

/** "Moors and District League" is one body of a place and what lies around it. */
const AND_DISTRICT = /^(?:district|surrounding)\b(?! (?:borough|county|parish|town)?\s*councils?\b)/i;

function isBound(left: string, right: string): boolean {
  const before = (wordsIn(left).at(-1) ?? "").toLowerCase();
  const after = (wordsIn(right)[0] ?? "").toLowerCase();
  return BOUND_PAIRS.has(`${before} ${after}`) || AND_DISTRICT.test(right);
}

const AREA_BODY = /\b(?:councils?|constabulary|police|authority|ccg|icb|trust|partnership|csp|homes)$/i;

/** Whether two places share one body: "Rother and Weald District Council". */
function arePlaces(left: string, right: string, known: KnownNames): boolean {
  const words = wordsIn(left);
  return (
    words.length === 1 && couldBeName(left) && !standsAlone(left, known) && wordsIn(right).length > 1 && AREA_BODY.test(right)
  );
}

/** Whether "and" (or "&", "with") stands between two names and not within one. */
export function parts(left: string, right: string, sign: string, inList: boolean, known: KnownNames): boolean {
  if (isBound(left, right) || arePlaces(left, right, known)) return false;
  // Last in a list, "and" is the list's own.
  if (!inList && !known.has(left) && divisionOf(`${left} and ${right}`) !== null) return false;
  const alone = [standsAlone(left, known), standsAlone(right, known)] as const;
  if (sign === "&") return partsAtSign(left, right, alone);
  if (sign.toLowerCase() === "with") return (alone[0] && (alone[1] || isLongName(right))) || (alone[1] && isLongName(left));
  if (alone[0] && alone[1]) return true;
  if (inList) return (alone[0] || alone[1]) && (couldBeName(left) || alone[0]);
  if (alone[0]) return couldBeName(right);
  return alone[1] && couldBeName(left) && wordsIn(left).length > 1;
}

/** Whether a text is only what a department looks after: "Families and Education". */
export function isRemit(text: string): boolean {
  const words = wordsIn(text).filter((word) => !/^(?:and|&)$/i.test(word));
  return words.length > 0 && words.every((word) => REMITS.has(word.toLowerCase()));
}

/** Whether a name of several words ends in what a department looks after: "County Children". */
export function isRemitEnd(name: string): boolean {
  const words = wordsIn(name);
  return words.length >= 2 && REMITS.has((words.at(-1) ?? "").toLowerCase());
}

/** Names learned from a workbook. */
export function knownNames(names: Iterable<string>): KnownNames {
  const keys = new Set<string>();
  for (const name of names) {
    const key = nameKey(name);
    if (key !== "") keys.add(key);
  }
  return { has: (name) => keys.has(nameKey(name)) };
}
