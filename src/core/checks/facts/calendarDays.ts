const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const FIGURES = /(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d{2}|\d{2})(?![\d/.-]\d|\d)/g;
const WORDS =
  /\b(\d{1,2})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?(?:[\s-]+((?:19|20)\d{2}|\d{2})(?!\d))?/gi;
/** A leap year, for a day without one: 29 February may be meant. */
const LEAP = 2024;

function isDay(year: number, month: number, day: number): boolean {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= last;
}

function yearOf(digits: string | undefined): number {
  return digits === undefined ? LEAP : Number(digits.padStart(4, "20"));
}

/** The first date in some words that no calendar has, read day first or month first: "31/04/2027", "31 February"; null when there is none. */
export function impossibleDay(text: string): string | null {
  for (const { 0: found, 1: one, 2: other, 3: year } of text.matchAll(FIGURES)) {
    const [first, second] = [Number(one), Number(other)];
    if (!isDay(yearOf(year), second, first) && !isDay(yearOf(year), first, second)) return found;
  }
  for (const { 0: found, 1: day, 2: month = "", 3: year } of text.matchAll(WORDS)) {
    if (!isDay(yearOf(year), MONTHS.indexOf(month.toLowerCase()) + 1, Number(day))) return found;
  }
  return null;
}
