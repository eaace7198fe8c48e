import { dayOfSerial, dayWords, serialOfDay } from "../plan/days";
import type { IsoDay, Period } from "../plan/plan";

const DAYS_A_YEAR = 365.25;

/** How many years a period takes, at least one: a plan of three years is followed by one of three. */
export function yearsOf({ start, end }: Period): number {
  return Math.max(1, Math.round((serialOfDay(end) - serialOfDay(start) + 1) / DAYS_A_YEAR));
}

/** The same day so many years later; 29 February becomes 1 March where there is none. */
function yearsLater(day: IsoDay, years: number): IsoDay {
  const moved = `${String(Number(day.slice(0, 4)) + years)}${day.slice(4)}`;
  return dayOfSerial(serialOfDay(moved));
}

/** The period that follows: it begins the day after the other ends and takes as many whole years. */
export function nextPeriod(period: Period): Period {
  const start = dayOfSerial(serialOfDay(period.end) + 1);
  return { start, end: dayOfSerial(serialOfDay(yearsLater(start, yearsOf(period))) - 1) };
}

/** Two years with a stroke, a dash or "to" between, or one year. */
const YEARS = /(?<!\d)((?:19|20)\d{2})(?:(\s*(?:[/\u2010-\u2015-]|\bto\b)\s*)((?:19|20)?\d{2})(?![\d%]))?(?!\d)/g;

function moved(year: string, years: number): string {
  return String(Number(year) + years).slice(-year.length);
}

/**
 * A text with the years of a period moved on: "Plan 2025/26" becomes "Plan 2026/27", "2021 - 2022" becomes "2022 - 2023". Years
 * outside the period (a strategy to 2030) stay.
 */
export function moveYears(text: string, { start, end }: Period, years: number): string {
  const isInside = (year: string): boolean => year >= start.slice(0, 4) && year <= end.slice(0, 4);
  return text.replace(YEARS, (words: string, first: string, gap: string | undefined, second: string | undefined) => {
    if (!isInside(first)) return words;
    return moved(first, years) + (gap === undefined || second === undefined ? "" : gap + moved(second, years));
  });
}

/** A period in a few words: 2025/26 where it is a financial year, 2024 where it is a calendar year, else its two days. */
export function periodWords({ start, end }: Period): string {
  const [from, to] = [start.slice(0, 4), end.slice(0, 4)];
  const days = `${start.slice(5)} ${end.slice(5)}`;
  if (days === "04-01 03-31") return `${from}/${to.slice(2)}`;
  return days === "01-01 12-31" && from === to ? from : `${dayWords(start)} to ${dayWords(end)}`;
}
