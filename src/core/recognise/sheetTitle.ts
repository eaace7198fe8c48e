import { withoutPartLabel } from "./partLabel";
import type { Line } from "./sheetView";
import { isNumberedPriority, isPlanTitle, parseTitle } from "./titles";
import type { PriorityTitle } from "./titles";
import { tidy } from "./words";

const GENERIC_SHEET =
  /^(?:sheet ?\d*|(?:the )?(?:action )?plans?|actions?|data|table ?\d*|tracker|action (?:log|tracker)|main|summary)\b[\s\d/–-]*$/i;

/** A sheet's name that says where it stands among the others and nothing of what is on it: "Appendix B", "Sheet1". */
const PLACE_ALONE = /^(?:sheet|table|tab|page|part|appendix|annexe?|schedule|attachment)[ -]?(?:\d{1,2}|[a-z]|[ivx]{1,4})?$/i;

/** The plan's title among the lines at a sheet's top, without the place that it gives itself; null where none stands there. */
function planTitleIn(preamble: readonly Line[]): string | null {
  const spot = preamble.flatMap(({ spots }) => spots.slice(0, 1)).find(({ text }) => isPlanTitle(text));
  return spot === undefined ? null : withoutPartLabel(tidy(spot.text));
}

/**
 * The title of rows that stand under none: their sheet's name, or, where that says nothing and no other sheet has actions, the plan's
 * title above them.
 */
export function sheetTitle(sheet: string, preamble: readonly Line[], onlySheet: boolean): PriorityTitle {
  const named = parseTitle(sheet);
  const planTitle = onlySheet && PLACE_ALONE.test(tidy(sheet)) ? planTitleIn(preamble) : null;
  if (planTitle !== null) return { number: null, title: planTitle, lead: null };
  return isNumberedPriority(sheet) || !GENERIC_SHEET.test(sheet) ? named : { ...named, title: tidy(sheet) };
}
