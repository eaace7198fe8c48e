import type { IsoDay } from "./plan";

const MS_A_DAY = 86_400_000;

/** The serial that Excel counts a day as: 1 January 1970 is 25569. NaN when the text is no day. */
export function serialOfDay(day: IsoDay): number {
  return Date.parse(`${day}T00:00:00Z`) / MS_A_DAY + 25_569;
}

/** The day of an Excel serial, its time of day left out. Serials are counted from 1 (1 January 1900); good from 61 on. */
export function dayOfSerial(serial: number): IsoDay {
  return new Date((Math.floor(serial) - 25_569) * MS_A_DAY).toISOString().slice(0, 10);
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** A day in words: 31 March 2025. The text itself when it is no day. */
export function dayWords(day: IsoDay): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const name = MONTHS[Number(month) - 1];
  return year === undefined || name === undefined ? day : `${String(Number(date))} ${name} ${year}`;
}
