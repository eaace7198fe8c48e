import { spanIn } from "../checks/facts/dateWords";
import type { CellValue } from "../grid/grid";
import { dayOfSerial } from "../plan/days";
import { oncePerText } from "../plan/oncePerText";
import type { IsoDay } from "../plan/plan";
import { foldedText } from "./foldedText";

/** A day as somebody wrote it, and the other day that it can be read as when day and month change places. */
export interface WrittenDay {
  readonly day: IsoDay;
  /** null: the day cannot be mistaken. */
  readonly turned: IsoDay | null;
  /** Whether it was typed as text and is no date of Excel's. */
  readonly asText: boolean;
}

/** Serials of the days that a return can name: 2000 to 2099. A number outside them is none. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_050;

/** A text that is a date and nothing else: figures, or a day and a month in words. The time of day that programs add was taken off. */
const ONLY_A_DATE =
  /^(?:\d{1,4}[\s./-]+\d{1,2}[\s./-]+\d{2,4}|\d{1,2}(?:st|nd|rd|th)?[\s-]+(?:of\s+)?[A-Za-z]{3,9}\.?,?[\s-]+['\u2019]?\d{2,4})$/;
const TIME_OF_DAY = /[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]m)?$/i;
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+/i;
const IN_FIGURES = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/;

/** The day with its day and month changed round; null where that is no other day. */
export function turnedDay(day: IsoDay): IsoDay | null {
  const [year = "", month = "", date = ""] = day.split("-");
  return Number(date) > 12 || date === month ? null : `${year}-${date}-${month}`;
}

const KNOWN_SERIALS = new Map<number, WrittenDay>();

function ofSerial(serial: number): WrittenDay | null {
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return null;
  // The day alone: at most so many as there are days between the first and the last.
  const whole = Math.floor(serial);
  const before = KNOWN_SERIALS.get(whole);
  if (before !== undefined) return before;
  const day = dayOfSerial(whole);
  const written = { day, turned: turnedDay(day), asText: false };
  KNOWN_SERIALS.set(whole, written);
  return written;
}

/** The day that a text says, day first as in Britain: "3.2.25", "3 Feb 2025", "2025-02-03 00:00:00"; null when it is no day alone. */
const ofText = oncePerText((written): WrittenDay | null => {
  const text = foldedText(written).replace(TIME_OF_DAY, "").replace(WEEKDAY, "").replaceAll(" / ", "/");
  if (/^\d{5}$/.test(text)) return ofSerial(Number(text));
  if (!ONLY_A_DATE.test(text)) return null;
  const span = spanIn(text.replace(/(\d)-([A-Za-z]+)-(?=\d)/, "$1 $2 "));
  if (span === null || span.from !== span.to) return null;
  return { day: span.from, turned: IN_FIGURES.test(text) ? turnedDay(span.from) : null, asText: true };
});

/** The day that a cell of days holds: a date of Excel's, or a text that is a date and nothing else; null when it holds none. */
export function writtenDay(value: CellValue): WrittenDay | null {
  if (typeof value === "number") return ofSerial(value);
  return typeof value === "string" ? ofText(value) : null;
}
