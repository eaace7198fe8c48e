/** A number that was typed, with the number format that Excel gives a cell which had none. */
export interface Entered {
  readonly value: number;
  readonly format: string;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const LONG = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const MONTH_WORDS = `(${[...LONG, ...MONTHS, "sept"].join("|")})`;

/** The Excel serial of a day; null when there is no such day or it is before 1 March 1900. */
export function serialOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  const serial = (date.getTime() - EPOCH) / DAY_MS;
  return real && year <= 9999 && serial > 60 ? serial : null;
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function monthOf(word: string): number {
  return MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

type Found = readonly [year: number, month: number, day: number];

interface Shape {
  readonly shape: RegExp;
  readonly format: string;
  /** Year, month and day of a match; `thisYear` for a date without a year. */
  readonly read: (parts: readonly string[], thisYear: number) => Found;
}

/** What Excel takes for a date under UK settings: day before month. */
const SHAPES: readonly Shape[] = [
  {
    shape: /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/,
    format: "dd/mm/yyyy",
    read: ([day = "", month = "", year = ""]) => [fullYear(year), Number(month), Number(day)],
  },
  {
    shape: /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/,
    format: "dd/mm/yyyy",
    read: ([year = "", month = "", day = ""]) => [Number(year), Number(month), Number(day)],
  },
  {
    shape: /^(\d{1,2})[/-](\d{1,2})$/,
    format: "dd-mmm",
    read: ([day = "", month = ""], thisYear) => [thisYear, Number(month), Number(day)],
  },
  {
    shape: /^(\d{1,2})[/-](\d{4})$/,
    format: "mmm-yy",
    read: ([month = "", year = ""]) => [Number(year), Number(month), 1],
  },
  {
    shape: new RegExp(`^(\\d{1,2})[ /-]?${MONTH_WORDS}[ /,-]+(\\d{4}|\\d{2})$`, "i"),
    format: "dd-mmm-yy",
    read: ([day = "", month = "", year = ""]) => [fullYear(year), monthOf(month), Number(day)],
  },
  {
    shape: new RegExp(`^(\\d{1,2})[ /-]?${MONTH_WORDS}$`, "i"),
    format: "dd-mmm",
    read: ([day = "", month = ""], thisYear) => [thisYear, monthOf(month), Number(day)],
  },
  {
    shape: new RegExp(`^${MONTH_WORDS}[ /-]+(\\d{1,2}), ?(\\d{4})$`, "i"),
    format: "dd-mmm-yy",
    read: ([month = "", day = "", year = ""]) => [Number(year), monthOf(month), Number(day)],
  },
  {
    shape: new RegExp(`^${MONTH_WORDS}[ /-]+(\\d{4})$`, "i"),
    format: "mmm-yy",
    read: ([month = "", year = ""]) => [Number(year), monthOf(month), 1],
  },
];

const MONTH_AND_NUMBER = new RegExp(`^${MONTH_WORDS}[ /-](\\d{1,2})$`, "i");

function readMonthAndNumber(text: string, thisYear: number): Entered | null {
  const [, month = "", number = ""] = MONTH_AND_NUMBER.exec(text) ?? [];
  if (month === "") return null;
  const asDay = serialOf(thisYear, monthOf(month), Number(number));
  if (asDay !== null) return { value: asDay, format: "dd-mmm" };
  const asYear = serialOf(fullYear(number), monthOf(month), 1);
  return asYear === null ? null : { value: asYear, format: "mmm-yy" };
}

/** The date that Excel, set to English (United Kingdom), makes of a typed text; null when it makes none. */
export function readDate(text: string, thisYear: number): Entered | null {
  for (const { shape, format, read } of SHAPES) {
    const match = shape.exec(text);
    if (match === null) continue;
    const value = serialOf(...read(match.slice(1), thisYear));
    if (value !== null) return { value, format };
  }
  return readMonthAndNumber(text, thisYear);
}
