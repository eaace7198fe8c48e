import { within } from "./lone";
import type { TableShape } from "./lone";
import type { Line } from "./sheetView";

const TOTAL = /^(?:grand |overall |sub[ -]?)?totals?\b[^.]{0,40}$/i;
const FIGURE = /^[\u00A3$\u20AC(-]?\s?\d[\d,. ]*\)?\s?(?:%|\p{L}{1,6})?$/u;

/** Whether a row of a table adds up the rows above it: the word Total, and nothing else but figures. */
export function isTotal(line: Line, shape: TableShape): boolean {
  const [first, ...others] = within(line, shape);
  return first !== undefined && others.length > 0 && TOTAL.test(first.text) && others.every(({ text }) => FIGURE.test(text));
}
