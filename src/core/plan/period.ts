import type { Period } from "./plan";

const YEAR = "((?:19|20)\\d{2})";
const MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december";
const MONTH_NAMES = MONTHS.split("|");

/** "2024/25", "2012-13", "2008 - 2011", "2021 to 2022": two years with a stroke, a dash or "to" between. */
const TWO_YEARS = new RegExp(`(?<![\\d/])${YEAR}\\s*(?:[/\\u2010-\\u2015-]|\\bto\\b)\\s*((?:19|20)?\\d{2})(?![\\d/%])`, "gi");
/** "April 2024 to March 2025". */
const TWO_MONTHS = new RegExp(
  `\\b(${MONTHS})\\s+${YEAR}\\s*(?:[\\u2010-\\u2015-]|\\bto\\b|\\band\\b)\\s*(${MONTHS})\\s+${YEAR}`,
  "i",
);

function lastDay(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function two(figure: number): string {
  return String(figure).padStart(2, "0");
}

function fromMonths(text: string): Period | null {
  const match = TWO_MONTHS.exec(text);
  if (match === null) return null;
  const [, first = "", startYear = "", last = "", endYear = ""] = match;
  const startMonth = MONTH_NAMES.indexOf(first.toLowerCase()) + 1;
  const endMonth = MONTH_NAMES.indexOf(last.toLowerCase()) + 1;
  const end = Number(endYear);
  if (end < Number(startYear) || (end === Number(startYear) && endMonth <= startMonth)) return null;
  return { start: `${startYear}-${two(startMonth)}-01`, end: `${endYear}-${two(endMonth)}-${two(lastDay(end, endMonth))}` };
}

function fromYears(first: string, second: string): Period | null {
  const start = Number(first);
  const end = second.length === 4 ? Number(second) : Math.floor(start / 100) * 100 + Number(second);
  if (end <= start || end - start > 10) return null;
  return { start: `${String(start)}-04-01`, end: `${String(end)}-03-31` };
}

/**
 * The period that a title or a sheet's name says: two months with their years as written, two years as the financial years
 * April to March (2024/25, 2012-13, 2008 - 2011 of three years). null when it says none; the first one that it says.
 */
export function periodIn(text: string): Period | null {
  const months = fromMonths(text);
  if (months !== null) return months;
  for (const match of text.matchAll(TWO_YEARS)) {
    const period = fromYears(match[1] ?? "", match[2] ?? "");
    if (period !== null) return period;
  }
  return null;
}

/** Whether the one period ends before the other ends. */
export function endsBefore(one: Period, other: Period): boolean {
  return one.end < other.end;
}
