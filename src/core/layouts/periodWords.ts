import { dayWords } from "../plan/days";
import type { IsoDay, Period } from "../plan/plan";

function monthWords(day: IsoDay): string {
  return dayWords(day).replace(/^\d+ /, "");
}

/** Whether a day is the last of its month. */
function endsMonth(day: IsoDay): boolean {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000);
  return next.getUTCDate() === 1;
}

/** A period in words: by its months where it is whole months, "April 2025 to March 2026", else by its days. */
export function periodWords({ start, end }: Period): string {
  const isWhole = start.endsWith("-01") && endsMonth(end);
  return isWhole ? `${monthWords(start)} to ${monthWords(end)}` : `${dayWords(start)} to ${dayWords(end)}`;
}
