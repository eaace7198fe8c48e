import { byWhenMeaning } from "../../plan/byWhenMeaning";
import { oncePerText } from "../../plan/oncePerText";
import type { IsoDay } from "../../plan/plan";

/** The first and the last day that some words can mean. */
export interface Span {
  readonly from: IsoDay;
  readonly to: IsoDay;
}

function reader(dayFirst: boolean): (text: string) => Span | null {
  return oncePerText((text) => {
    const meaning = byWhenMeaning(text, { period: null, dayFirst });
    return meaning.kind === "dated" ? { from: meaning.first, to: meaning.last } : null;
  });
}

/**
 * The days that words about time can mean by themselves, without a plan's period: "31 March 2025", "31/03/25", "March 2025",
 * "Q3 2024/25", "2024/25"; null when they name none. Figures are read day first, as in Britain.
 */
export const spanIn = reader(true);

/** The same in a column whose dates of figures stand month first. */
export const spanMonthFirst = reader(false);
