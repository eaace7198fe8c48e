import { dayOfSerial } from "../../plan/days";
import type { IsoDay } from "../../plan/plan";
import type { CheckContext } from "../checkContext";
import type { ActionSpot } from "../checkRule";
import { monthSpan, spanIn } from "./dateWords";
import type { Span } from "./dateWords";
import { oncePerText } from "../../plan/oncePerText";

/** When an action is due: the first and the last day that its by when can mean; null where it names no day or month with a year. */
export function dueSpan(spot: ActionSpot, context: CheckContext): Span | null {
  const cell = context.fieldCell(spot, "byWhen");
  if (typeof cell?.value === "number" && isDateFormat(cell.format)) {
    const day = dayOfSerial(cell.value);
    return isMonthFormat(cell.format) ? monthSpan(Number(day.slice(0, 4)), Number(day.slice(5, 7))) : { from: day, to: day };
  }
  return spot.action.byWhen === null ? null : spanIn(spot.action.byWhen);
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
