import { bareName, foldedWords, initialsOf, isAbbreviation } from "../../plan/nameKeys";
import { keptWhileSame } from "./perPart";
import { usesBySpelling } from "./agencyUses";

const EXPLAINED = /^[\s\u00B9\u00B2\u00B3\u2070-\u2079\d.]*([A-Z][A-Z&]{1,7})\s*[\u2013\u2014:-]\s+(.{4,90})/u;
const IN_BRACKETS = /^(.+?)\s*\(([A-Z][A-Z&]{1,7})\)$/;

/** The words of a meaning that spell an abbreviation out: up to the dash, bracket or stop after which it is only explained. */
function spelledOut(meaning: string): string {
  return meaning
    .replace(/\s+[\u2013\u2014-]\s+.*$/s, "")
    .replace(/[(;.].*$/s, "")
    .trim();
}

/** What every abbreviation stands for, as folded words: by the glossary, the notes, and the names with their abbreviation in brackets. */
export const abbreviations = keptWhileSame(usesBySpelling, (context): ReadonlyMap<string, readonly string[]> => {
  const { plan, unplaced } = context.reading;
  const meant = new Map<string, readonly string[]>();
  const learn = (short: string, long: string): void => {
    const key = short.toLowerCase();
    const words = foldedWords(spelledOut(long));
    if (words.length > 1 && !meant.has(key)) meant.set(key, words);
  };
  for (const { term, meaning } of plan.glossary) if (isAbbreviation(term.trim())) learn(term.trim(), meaning);
  for (const name of [...plan.members.map((member) => member.name), ...usesBySpelling(context).keys()]) {
    const [, outside = "", inside = ""] = IN_BRACKETS.exec(name) ?? [];
    const [, before = "", meaning = ""] = /^([A-Z][A-Z&]{1,7})\s*\((.+)\)$/.exec(name) ?? [];
    if (inside !== "" && initialsOf(foldedWords(bareName(outside))) === inside.toLowerCase()) learn(inside, outside);
    if (before !== "") learn(before, meaning);
  }
  for (const { text } of unplaced) {
    const [, short = "", long = ""] = EXPLAINED.exec(text) ?? [];
    if (short !== "") learn(short, long);
  }
  return meant;
});
