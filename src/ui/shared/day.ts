import type { IsoDay, Period } from "../../core/plan/plan";

const WRITTEN = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** Reads a day written as dd/mm/yyyy (also with dots or dashes); null when it is none, as 31/02/2027 is. */
export function readDay(written: string): IsoDay | null {
  const [, day, month, year] = WRITTEN.exec(written.trim()) ?? [];
  if (day === undefined || month === undefined || year === undefined) return null;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const real = date.getUTCDate() === Number(day) && date.getUTCMonth() === Number(month) - 1;
  return real ? date.toISOString().slice(0, 10) : null;
}

/** A day as British officers write it: dd/mm/yyyy. */
export function showDay(day: IsoDay): string {
  return day.split("-").reverse().join("/");
}

/** The financial year (1 April to 31 March) that holds a day. */
export function financialYear(day: IsoDay): Period {
  const [year = 0, month = 0] = day.split("-").map(Number);
  const first = month >= 4 ? year : year - 1;
  return { start: `${String(first)}-04-01`, end: `${String(first + 1)}-03-31` };
}

/** The same period one year later. */
export function yearAfter({ start, end }: Period): Period {
  return { start: later(start), end: later(end) };
}

/** A period's years as they are said: 2026/27, or 2026 within one year. */
export function showYears({ start, end }: Period): string {
  const [first, last] = [start.slice(0, 4), end.slice(0, 4)];
  return first === last ? first : `${first}/${last.slice(2)}`;
}

function later(day: IsoDay): IsoDay {
  return `${String(Number(day.slice(0, 4)) + 1)}${day.slice(4)}`;
}
