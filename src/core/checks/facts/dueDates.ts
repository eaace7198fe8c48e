import { parsePlace } from "../../grid/a1";
import { wholeMonth } from "../../plan/byWhenWords";
import { dayOfSerial, dayWords } from "../../plan/days";
import type { IsoDay } from "../../plan/plan";
import type { CheckContext } from "../checkContext";
import type { ActionSpot } from "../checkRule";
import { spanIn, spanMonthFirst } from "./dateWords";
import type { Span } from "./dateWords";
import { oncePerText } from "../../plan/oncePerText";
import { oncePerCheck } from "./oncePerCheck";

/** When an action is due: the first and the last day that its by when can mean; null where it names no day or month with a year. */
export function dueSpan(spot: ActionSpot, context: CheckContext): Span | null {
  const cell = context.fieldCell(spot, "byWhen");
  if (typeof cell?.value === "number" && isDateFormat(cell.format)) {
    const day = dayOfSerial(cell.value);
    if (!isMonthFormat(cell.format)) return { from: day, to: day };
    const { first, last } = wholeMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
    return { from: first, to: last };
  }
  if (spot.action.byWhen === null) return null;
  return isMonthFirst(spot, context) ? spanMonthFirst(spot.action.byWhen) : spanIn(spot.action.byWhen);
}

/** A by when as it is quoted: as written, but a bare serial as the day that it stands for: "1 July 2020 (44013)". */
export function dueWords(byWhen: string | null, day: IsoDay): string {
  if (byWhen === null) return dayWords(day);
  return /^\d{5}$/.test(byWhen) ? `${dayWords(day)} (${byWhen})` : byWhen;
}

/** The columns of by whens whose dates of figures stand month first, as sheet and column. */
const monthFirstColumns = oncePerCheck(
  ({ reading }): ReadonlySet<string> =>
    new Set(
      reading.tables.flatMap(({ columns }) =>
        columns.flatMap(({ at, means, dayFirst }) => (means === "byWhen" && dayFirst === false ? [columnKey(at)] : [])),
      ),
    ),
);

function columnKey(at: string): string {
  const place = parsePlace(at);
  return JSON.stringify([place?.sheet, place?.box.left]);
}

function isMonthFirst(spot: ActionSpot, context: CheckContext): boolean {
  const columns = monthFirstColumns(context);
  return columns.size > 0 && columns.has(columnKey(context.fieldAt(spot, "byWhen")));
}

/** Whether a number format shows a date: it has days, months or years outside quotes and brackets. */
export const isDateFormat = oncePerText((format) => /[dy]|mmm/i.test(bareFormat(format)));

function bareFormat(format: string): string {
  return format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "").replace(/General/gi, "");
}

function isMonthFormat(format: string): boolean {
  return !/d/i.test(bareFormat(format));
}

/** The period that an action is of: the review's own where it stands in the review. */
export function periodOf(
  { review }: ActionSpot,
  { reading }: CheckContext,
): { readonly start: IsoDay; readonly end: IsoDay } | null {
  return review ? (reading.review?.period ?? null) : reading.plan.period;
}
