import type { ActionRule } from "../checkRule";
import { periodOf } from "../facts/dueDates";

const FIGURES = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)?\d{2})(?!\d)/;

/** A date typed as text in figures that read as another day when month and day change places. */
export const dayMonthDoubt: ActionRule = {
  code: "day-month-doubt",
  about: "action",
  level: "improve",
  title: "Dates whose day and month can be mixed up",
  why: "A date typed as text is read as day/month or month/day, whichever the reader's Excel is set to.",
  says: "{found} is text, and can be day {day} of month {month} or the other way round.",
  todo: "Type it as a date, or write the month as a word.",
  look: (spot, context) => {
    const cell = context.fieldCell(spot, "byWhen");
    if (typeof cell?.value !== "string") return [];
    const [found, day = "", month = "", year = ""] = FIGURES.exec(cell.value) ?? [];
    if (found === undefined || Number(day) === Number(month) || Number(day) > 12 || Number(month) > 12) return [];
    const iso = (m: string, d: string): string => `${year.padStart(4, "20")}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`;
    const period = periodOf(spot, context);
    const within = (at: string): boolean => period === null || (at >= period.start && at <= period.end);
    const [dayFirst, monthFirst] = [within(iso(month, day)), within(iso(day, month))];
    if (!dayFirst && !monthFirst) return [];
    const level = dayFirst ? "improve" : "confirm";
    return [{ at: context.fieldAt(spot, "byWhen"), level, facts: { found, day, month } }];
  },
};
