import type { IsoDay } from "../../plan/plan";
import { oncePerText } from "../../plan/oncePerText";

/** The first and the last day that some words can mean. */
export interface Span {
  readonly from: IsoDay;
  readonly to: IsoDay;
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const YEAR = "((?:19|20)\\d{2}|['\\u2019]?\\d{2})";

const DAY_MONTH_YEAR = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}\\.?,?\\s+${YEAR}(?!\\d)`, "i");
const MONTH_YEAR = new RegExp(`\\b${MONTH}\\.?,?[\\s-]+${YEAR}(?!\\d)`, "i");
const FIGURES = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)?\d{2})(?!\d)/;
const ISO = /(?<!\d)((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)/;
const FINANCIAL = /(?<![\d/])((?:19|20)\d{2})\s*[/\u2013-]\s*((?:20)?\d{2})(?![\d/])/;
const QUARTER = /\bq(?:uarter)?\s*([1-4])\b/i;

function two(figure: number): string {
  return String(figure).padStart(2, "0");
}

function yearOf(words: string): number {
  const figures = words.replace(/\D/g, "");
  return figures.length === 2 ? 2000 + Number(figures) : Number(figures);
}

function monthOf(words: string): number {
  return MONTHS.indexOf(words.slice(0, 3).toLowerCase()) + 1;
}

/** The last day of a month of a year, as a figure. */
export function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A whole month; months are counted from 1. */
export function monthSpan(year: number, month: number): Span {
  return { from: `${year}-${two(month)}-01`, to: `${year}-${two(month)}-${two(lastDayOf(year, month))}` };
}

function daySpan(year: number, month: number, day: number): Span | null {
  if (month < 1 || month > 12 || day < 1 || day > lastDayOf(year, month)) return null;
  const iso = `${year}-${two(month)}-${two(day)}`;
  return { from: iso, to: iso };
}

function quarterSpan(text: string): Span | null {
  const quarter = Number(QUARTER.exec(text)?.[1]);
  const [, start = ""] = FINANCIAL.exec(text) ?? [];
  if (Number.isNaN(quarter) || start === "") return null;
  const first = 4 + (quarter - 1) * 3;
  const year = Number(start) + (first > 12 ? 1 : 0);
  const month = first > 12 ? first - 12 : first;
  return { from: monthSpan(year, month).from, to: monthSpan(year, month + 2).to };
}

function financialSpan(text: string): Span | null {
  const [, start = "", end = ""] = FINANCIAL.exec(text) ?? [];
  if (start === "" || yearOf(end) !== Number(start) + 1) return null;
  return { from: `${start}-04-01`, to: `${yearOf(end)}-03-31` };
}

type Reader = (text: string) => Span | null;

/** From the most exact form to the least; the first that fits says what is meant. Figures are read day first, as in Britain. */
const READERS: readonly Reader[] = [
  (text) => {
    const [, year, month, day] = ISO.exec(text) ?? [];
    return year === undefined ? null : daySpan(Number(year), Number(month), Number(day));
  },
  (text) => {
    const [, day, month = "", year = ""] = DAY_MONTH_YEAR.exec(text) ?? [];
    return day === undefined ? null : daySpan(yearOf(year), monthOf(month), Number(day));
  },
  (text) => {
    const [, day, month, year = ""] = FIGURES.exec(text) ?? [];
    return day === undefined ? null : daySpan(yearOf(year), Number(month), Number(day));
  },
  (text) => {
    const [, month = "", year = ""] = MONTH_YEAR.exec(text) ?? [];
    return month === "" ? null : monthSpan(yearOf(year), monthOf(month));
  },
  quarterSpan,
  financialSpan,
];

/** The days that words about time can mean: "31 March 2025", "31/03/25", "March 2025", "Q3 2024/25", "2024/25"; null when they name none. */
export const spanIn = oncePerText((text): Span | null => {
  for (const reader of READERS) {
    const span = reader(text);
    if (span !== null) return span;
  }
  return null;
});
