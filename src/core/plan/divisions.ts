import { REMITS } from "./agencyWords";

/** What a division of a council may be named for, beside what departments look after. */
const FUNCTIONS: ReadonlySet<string> = new Set([
  "communications",
  "comms",
  "marketing",
  "engagement",
  "legal",
  "licensing",
  "highways",
  "parking",
  "finance",
  "procurement",
  "policy",
  "performance",
  "governance",
  "infrastructure",
]);

const DIVISION =
  /^(\p{Lu}\p{Ll}+(?:,? \p{Lu}\p{Ll}+)*?) (?:and|&) (?:\p{Lu}\p{Ll}+ ){1,4}(?:unit|division|directorate|department)$/iu;

/** What stands before "and" in the name of one division that is named for several things; null when the text is no such name. */
export function divisionOf(text: string): string | null {
  const left = DIVISION.exec(text)?.[1] ?? null;
  if (left === null) return null;
  const words = left.toLowerCase().split(/,? /);
  return words.every((word) => REMITS.has(word) || FUNCTIONS.has(word)) ? left : null;
}
