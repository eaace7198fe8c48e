import type { IsoDay, Period } from "./plan";

/** How finely some words say when. */
export type WhenGrain =
  "day" | "month" | "quarter" | "season" | "term" | "year" | "financial-year" | "academic-year" | "plan-year" | "years";

/** The days that some words can mean. */
export interface WhenSpan {
  readonly grain: WhenGrain;
  readonly first: IsoDay;
  readonly last: IsoDay;
}

/** What words about time are read against. */
export interface WhenContext {
  /** The plan's period, for "year 1", "Q3" and "March" without a year; null where the plan says none. */
  readonly period: Period | null;
  /** Whether 11/7 is 11 July (as in Britain) or 7 November. */
  readonly dayFirst: boolean;
}

/** One form in which officers write a date; `at` takes the parts of its pattern and says the days, null when they are none. */
interface WhenForm {
  readonly pattern: RegExp;
  readonly at: (parts: readonly string[], context: WhenContext) => WhenSpan | null;
}

const MONTH_NAMES = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const YEAR = "((?:19|20)\\d{2}|['\\u2019]?\\d{2})(?![\\d/])";
const LONG_YEAR = "((?:19|20)\\d{2})";
const TWO_YEARS = "((?:19|20)?\\d{2})\\s*[/\\u2010-\\u2015-]\\s*((?:20)?\\d{2})(?![\\d/])";
const COUNT = "(\\d|one|two|three|four|five)";
const COUNTS = ["one", "two", "three", "four", "five"];

const form = (pattern: string, at: WhenForm["at"]): WhenForm => ({
  pattern: new RegExp(`(?<![\\p{L}\\d/.])${pattern}`, "giu"),
  at,
});

function yearOf(words: string): number {
  const figures = words.replace(/\D/g, "");
  return figures.length === 2 ? 2000 + Number(figures) : Number(figures);
}

function monthOf(words: string): number {
  return MONTH_NAMES.indexOf(words.slice(0, 3).toLowerCase()) + 1;
}

function iso(year: number, month: number, day: number): IsoDay {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** From a month to the last day of another, counted on past December. */
function months(grain: WhenGrain, year: number, from: number, to: number): WhenSpan {
  return { grain, first: iso(year, from, 1), last: iso(year, to + 1, 0) };
}

/** A whole month of a year; months are counted from 1. */
export function wholeMonth(year: number, month: number): WhenSpan {
  return months("month", year, month, month);
}

function day(year: number, month: number, date: number): WhenSpan | null {
  if (month < 1 || month > 12 || date < 1 || iso(year, month, date).slice(5, 7) !== String(month).padStart(2, "0")) return null;
  return { grain: "day", first: iso(year, month, date), last: iso(year, month, date) };
}

/** Years from one to another; null when they do not follow each other. Written short, the second has the century of the first. */
function yearPair(start: string, end: string): readonly [number, number] | null {
  const first = yearOf(start);
  const last = end.length === 4 ? Number(end) : Math.floor(first / 100) * 100 + Number(end);
  const apart = last - first;
  return apart < 1 || apart > 10 || (start.length === 2 && apart > 1) ? null : [first, last];
}

function financial(start: string, end: string): WhenSpan | null {
  const pair = yearPair(start, end);
  if (pair === null) return null;
  return { grain: pair[1] - pair[0] === 1 ? "financial-year" : "years", first: iso(pair[0], 4, 1), last: iso(pair[1], 3, 31) };
}

/** A quarter of the financial year that begins in April of a year. */
function quarter(figure: string, year: number): WhenSpan {
  const from = 1 + Number(figure) * 3;
  return months("quarter", year, from, from + 2);
}

/** The first time within the period, counted in months from its first day, that a month is met; null without a period. */
function inPeriod(month: number, { period }: WhenContext): number | null {
  if (period === null) return null;
  const year = Number(period.start.slice(0, 4));
  return month >= Number(period.start.slice(5, 7)) ? year : year + 1;
}

/** Seasons by their months: spring is March to May, winter goes on into the next year. School terms beside them. */
const SEASONS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["spring", [3, 5]],
  ["summer", [6, 8]],
  ["autumn", [9, 11]],
  ["winter", [12, 14]],
]);
const TERMS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["spring", [1, 3]],
  ["summer", [4, 7]],
  ["autumn", [9, 12]],
]);

function season(name: string, term: string, year: number): WhenSpan | null {
  const span = (term === "" ? SEASONS : TERMS).get(name.toLowerCase());
  return span === undefined ? null : months(term === "" ? "season" : "term", year, span[0], span[1]);
}

/** Years of the plan, counted from its first day. */
function planYears(from: string, to: string, { period }: WhenContext): WhenSpan | null {
  const count = (words: string): number => COUNTS.indexOf(words.toLowerCase()) + 1 || Number(words);
  if (period === null || count(from) < 1 || count(to) < count(from)) return null;
  const [year, month, date] = period.start.split("-").map(Number);
  if (year === undefined || month === undefined || date === undefined) return null;
  const grain = from === to ? "plan-year" : "years";
  return { grain, first: iso(year + count(from) - 1, month, date), last: iso(year + count(to), month, date - 1) };
}

function figures([one = "", other = "", year = ""]: readonly string[], { dayFirst }: WhenContext): WhenSpan | null {
  const [date, month] = dayFirst ? [Number(one), Number(other)] : [Number(other), Number(one)];
  return day(yearOf(year), month, date) ?? day(yearOf(year), date, month);
}

/** Every form, the most exact first: of two that fit at one place, the earlier row is meant. */
export const WHEN_FORMS: readonly WhenForm[] = [
  form(`${LONG_YEAR}-(\\d{2})-(\\d{2})(?!\\d)`, ([year = "", month, date]) => day(Number(year), Number(month), Number(date))),
  form(`(\\d{1,2})[/.-](\\d{1,2})[/.-]((?:19|20)?\\d{2})(?!\\d)`, figures),
  form(`(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?${MONTH},?[\\s-]*${YEAR}`, ([date, month = "", year = ""]) =>
    day(yearOf(year), monthOf(month), Number(date)),
  ),
  form(`${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,\\s*${LONG_YEAR}`, ([month = "", date, year = ""]) =>
    day(yearOf(year), monthOf(month), Number(date)),
  ),
  form(`${MONTH}\\s*[\\u2010-\\u2015-]\\s*${MONTH},?\\s+${YEAR}`, ([from = "", to = "", year = ""]) => {
    const [first, last] = [monthOf(from), monthOf(to)];
    return first <= last ? months("month", yearOf(year), first, last) : months("month", yearOf(year) - 1, first, last + 12);
  }),
  form(`${MONTH},?[\\s'\\u2019\\u2010-\\u2015/-]*${YEAR}`, ([month = "", year = ""]) => wholeMonth(yearOf(year), monthOf(month))),
  form(`q(?:uarter|tr)?\\.?\\s*([1-4])\\s*[,:of-]*\\s*(?:fy\\s*)?${TWO_YEARS}`, ([figure = "", start = "", end = ""]) =>
    yearPair(start, end) === null ? null : quarter(figure, yearOf(start)),
  ),
  form(`(?:fy\\s*)?${TWO_YEARS}\\s*[,:-]*\\s*q(?:uarter|tr)?\\.?\\s*([1-4])`, ([start = "", end = "", figure = ""]) =>
    yearPair(start, end) === null ? null : quarter(figure, yearOf(start)),
  ),
  form(`q(?:uarter|tr)?\\.?\\s*([1-4])\\s*[,:of-]*\\s*${LONG_YEAR}(?![\\d/])`, ([figure = "", year = ""]) =>
    quarter(figure, yearOf(year)),
  ),
  form(`academic\\s+year\\s*(?:of\\s+)?${TWO_YEARS}`, ([start = "", end = ""]) => {
    const pair = yearPair(start, end);
    return pair === null ? null : { grain: "academic-year", first: iso(pair[0], 9, 1), last: iso(pair[1], 8, 31) };
  }),
  form(`${TWO_YEARS}\\s+academic\\s+year`, ([start = "", end = ""]) => {
    const pair = yearPair(start, end);
    return pair === null ? null : { grain: "academic-year", first: iso(pair[0], 9, 1), last: iso(pair[1], 8, 31) };
  }),
  form(
    `(spring|summer|autumn|winter)(\\s+term)?,?\\s+(?:of\\s+)?${LONG_YEAR}(?:\\s*[/-]\\s*\\d{2})?`,
    ([name = "", term = "", year = ""]) => season(name, term, yearOf(year)),
  ),
  form(`fy\\s*${TWO_YEARS}`, ([start = "", end = ""]) => financial(start, end)),
  form(`fy\\s*(\\d{2})(?!\\d)`, ([end = ""]) => financial(String(yearOf(end) - 1), String(yearOf(end)))),
  form(TWO_YEARS, ([start = "", end = ""]) => financial(start, end)),
  form(`y(?:ea)?rs?\\s*${COUNT}\\s*(?:-|\\u2013|to|and|&)\\s*${COUNT}(?!\\d)`, ([from = "", to = ""], context) =>
    planYears(from, to, context),
  ),
  form(`y(?:(?:ea)?rs?)?\\s*${COUNT}(?![\\d\\p{L}])`, ([count = ""], context) => planYears(count, count, context)),
  form(`${LONG_YEAR}(?![\\d/])`, ([year = ""]) => months("year", Number(year), 1, 12)),
];

/** Forms that need the plan's period; only where nothing else tells. */
export const UNDATED_FORMS: readonly WhenForm[] = [
  form(`(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}(?!\\p{L})`, ([date, month = ""], context) => {
    const year = inPeriod(monthOf(month), context);
    return year === null ? null : day(year, monthOf(month), Number(date));
  }),
  form(`${MONTH}(?!\\p{L})`, ([month = ""], context) => {
    const year = inPeriod(monthOf(month), context);
    return year === null ? null : wholeMonth(year, monthOf(month));
  }),
  form(`q(?:uarter|tr)?\\.?\\s*([1-4])(?!\\d)`, ([figure = ""], { period }) =>
    period === null ? null : quarter(figure, Number(period.start.slice(0, 4)) - (period.start.slice(5) < "04" ? 1 : 0)),
  ),
  form(`(spring|summer|autumn|winter)(\\s+term)?`, ([name = "", term = ""], context) => {
    const year = inPeriod((term === "" ? SEASONS : TERMS).get(name.toLowerCase())?.[0] ?? 1, context);
    return year === null ? null : season(name, term, year);
  }),
];
