import { parsePlace } from "../../grid/a1";
import { textAt } from "../../grid/grid";
import type { Target } from "../../plan/plan";
import type { CheckContext } from "../checkContext";

const STATUS = /^(?:current |progress |overall )?(?:status|rag|progress)(?: rating)?$/i;
/** A table of targets is no longer than this; further up its headings are not looked for. */
const MOST_ROWS = 60;

/** What the status column of its table says of a target; "" where the table has none. An officer's table is read without that column. */
export function targetStatus({ at, status = "" }: Target, { grid }: CheckContext): string {
  const place = parsePlace(at);
  const sheet = place === null ? null : grid(place.sheet);
  if (status !== "" || place === null || sheet === null) return status;
  const { top, left, right } = place.box;
  for (let row = top - 1; row >= Math.max(0, top - MOST_ROWS); row--) {
    for (let column = left; column <= right; column++) {
      if (STATUS.test(textAt(sheet, row, column))) return textAt(sheet, top, column);
    }
  }
  return "";
}
