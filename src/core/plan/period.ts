import type { Period } from "./plan";

const YEAR = "((?:19|20)\\d{2})";
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const MONTH_NAMES = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const DASH = "[\\u2010-\\u2015-]";

/** "2024/25 to 2026/27": from the first year of one pair to the last of another. */
const TWO_PAIRS = new RegExp(
  `(?<![\\d/])${YEAR}\\s*[/-]\\s*\\d{2,4}\\s*(?:${DASH}|\\bto\\b)\\s*(?:19|20)\\d{2}\\s*[/-]\\s*((?:19|20)?\\d{2})(?![\\d/])`,
);
/** "24/25", "FY24-25", and "24-25" where nothing else stands: two years that follow each other, written short. */
const SHORT_YEARS = new RegExp(
  `(?:^|\\s|\\()(?:fy\\s*(\\d{2})[/-](\\d{2})|(\\d{2})/(\\d{2}))(?![\\d/.-])|^(\\d{2})-(\\d{2})$`,
  "i",
);
/** "2024/5": the next year by its last figure. */
const LAST_FIGURE = /(?<![\d/])((?:19|20)\d{2})[/-](\d)(?![\d/-])/;
/** "2024/25", "2012-13", "2008 - 2011", "2021 to 2022": two years with a stroke, a dash or "to" between. */
const TWO_YEARS = new RegExp(`(?<![\\d/])${YEAR}\\s*(?:[/\\u2010-\\u2015-]|\\bto\\b)\\s*((?:19|20)?\\d{2})(?![\\d/%])`, "gi");
/** "April 2024 to March 2025", "1 Sept 2024 - 31 Aug 2025". */
const TWO_MONTHS = new RegExp(
  `\\b${MONTH}\\s+${YEAR}\\s*(?:${DASH}|\\bto\\b|\\band\\b)\\s*(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?${MONTH}\\s+${YEAR}`,
  "i",
);

/** "January to December 2026", "April to March 2027": a whole year whose number stands once. */
const ONE_YEAR = new RegExp(`\\b${MONTH}\\s*(?:${DASH}|\\bto\\b)\\s*${MONTH}\\s+${YEAR}(?![/\\d])`, "i");

function lastDay(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function two(figure: number): string {
  return String(figure).padStart(2, "0");
}

const monthOf = (name: string): number => MONTH_NAMES.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** A span of twelve months; a shorter one with its year once is more often when something happened. */
function fromOneYear(text: string): Period | null {
  const [, first = "", last = "", year = ""] = ONE_YEAR.exec(text) ?? [];
  const [start, end] = [monthOf(first), monthOf(last)];
  if (year === "" || (end + 12 - start) % 12 !== 11) return null;
  const startYear = end < start ? Number(year) - 1 : Number(year);
  return { start: `${startYear}-${two(start)}-01`, end: `${year}-${two(end)}-${two(lastDay(Number(year), end))}` };
}

function fromMonths(text: string): Period | null {
  const match = TWO_MONTHS.exec(text);
  if (match === null) return null;
  const [, first = "", startYear = "", last = "", endYear = ""] = match;
  const [startMonth, endMonth] = [monthOf(first), monthOf(last)];
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

/** Two years written short, one the year after the other: 24 and 25 are 2024 and 2025. */
function fromShortYears(text: string): Period | null {
  const [, ...figures] = SHORT_YEARS.exec(text) ?? [];
  const [first, second] = figures.filter((figure: string | undefined) => figure !== undefined).map(Number);
  return first !== undefined && second === first + 1 ? fromYears(`20${two(first)}`, two(second)) : null;
}

function fromLastFigure(text: string): Period | null {
  const [, start = "", figure = ""] = LAST_FIGURE.exec(text) ?? [];
  const next = String(Number(start) + 1);
  return start !== "" && next.endsWith(figure) ? fromYears(start, next) : null;
}

/**
 * The period that a title or a sheet's name says: two months with their years as written (a whole year by one number: January to
 * December 2026), two years as the financial years April to March (2024/25, 2024/5, FY24/25, 2012-13, 2008 - 2011 of three years, 2024/25 to 2026/27). null when it says none; the first one that it says.
 */
export function periodIn(text: string): Period | null {
  const months = fromMonths(text) ?? fromOneYear(text);
  if (months !== null) return months;
  const pairs = TWO_PAIRS.exec(text);
  if (pairs !== null) return fromYears(pairs[1] ?? "", pairs[2] ?? "");
  for (const match of text.matchAll(TWO_YEARS)) {
    const period = fromYears(match[1] ?? "", match[2] ?? "");
    if (period !== null) return period;
  }
  return fromLastFigure(text) ?? fromShortYears(text);
}

/** Whether the one period ends before the other ends. */
export function endsBefore(one: Period, other: Period): boolean {
  return one.end < other.end;
}
