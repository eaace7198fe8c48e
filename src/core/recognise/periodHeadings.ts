import { tidy } from "./words";

/** The quarter, month or year that a heading is for. */
export const PERIOD =
  /\b(?:q(?:tr|uarter)? ?[1-4]|quarter (?:one|two|three|four)|[1-4](?:st|nd|rd|th) quarter|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*|(?:end )?(?:year|month) ?\d+|\d+(?:[/-]\d+)*)\b/gi;

/** A heading without the quarter, month or year that it is for. */
export function withoutPeriod(heading: string): string {
  return tidy(heading.replace(PERIOD, " ").replace(/[^\p{L}]+/gu, " ")).toLowerCase();
}
