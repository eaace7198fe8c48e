import { distance } from "fastest-levenshtein";

const MONTHS = "January February March April May June July August September October November December".split(" ");
/** Words near a month's name that are right: short forms, and words of by whens. */
const RIGHT = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|march(?:es|ed)?|mar\w{0,2}|juna|juli\w*)$/i;
const SHORTEST = 5;

/** A misspelt name of a month in a by when, with the name: "Febuary", "Novembr"; null when there is none. */
export function monthSlip(text: string): { readonly found: string; readonly month: string; readonly index: number } | null {
  for (const { 0: found, index } of text.matchAll(/\p{L}+/gu)) {
    if (found.length < SHORTEST || RIGHT.test(found)) continue;
    const month = MONTHS.find((name) => {
      const steps = distance(name.toLowerCase(), found.toLowerCase());
      return steps > 0 && steps <= (name.length > SHORTEST + 2 ? 2 : 1) && found.toUpperCase().startsWith(name.slice(0, 1));
    });
    if (month !== undefined) return { found, month, index };
  }
  return null;
}
