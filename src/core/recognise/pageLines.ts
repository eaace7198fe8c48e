import type { Line } from "./sheetView";
import { tidy } from "./words";

const PAGE = /^(?:[^.!?]{0,60}[\s|,\u2010-\u2015-])?page\s*\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?$|^p\.?\s*\d{1,3} of \d{1,3}$/i;

/** Whether a line is the foot of a printed page and nothing else: "Page 1 of 2", with the plan's name before it or beside it in small. */
export function isPageLine({ spots }: Line): boolean {
  const [spot, second] = spots;
  return spot !== undefined && second === undefined && !spot.text.includes("\n") && PAGE.test(tidy(spot.text));
}
