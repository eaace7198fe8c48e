import { dayOfSerial, serialOfDay } from "../plan/days";
import type { IsoDay, Period } from "../plan/plan";

/** Days that partners have to answer, before it is moved off a weekend. */
const DAYS_TO_ANSWER = 14;
const APRIL = 4;

/** "2026/27", or "2026" where the year begins in January. */
function yearWords(year: number, firstMonth: number): string {
  return firstMonth === 1 ? String(year) : `${String(year)}/${String((year + 1) % 100).padStart(2, "0")}`;
}

/** The round that a day falls into, as officers call it: "Quarter 3, 2026/27", by the plan's own year, else the financial year from April. */
export function suggestRound(today: IsoDay, period: Period | null): string {
  const firstMonth = Number(period?.start.slice(5, 7) ?? APRIL) || APRIL;
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const gone = (month - firstMonth + 12) % 12;
  const began = month >= firstMonth ? year : year - 1;
  return `Quarter ${String(Math.floor(gone / 3) + 1)}, ${yearWords(began, firstMonth)}`;
}

/** A fortnight from a day; the Monday after where that is a weekend. */
export function suggestDue(today: IsoDay): IsoDay {
  const serial = serialOfDay(today) + DAYS_TO_ANSWER;
  // Serial 7 was a Saturday.
  const weekday = serial % 7;
  return dayOfSerial(serial + (weekday === 0 ? 2 : weekday === 1 ? 1 : 0));
}
