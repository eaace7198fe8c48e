import { cellText } from "../../../core/grid/cellText";
import type { HostCell } from "../../host/model/hostCell";
import { enterValue } from "../../host/entry/enterValue";
import { EMPTY_CELL } from "../../host/model/hostCell";

/** Formats whose cells are edited in a form of their own, as Excel edits dates, times and per cents. */
const EDITED_AS: readonly (readonly [shape: RegExp, format: string])[] = [
  [/%/, "0.##########%"],
  [/[dy].*[hs]|[hs].*[dy]/i, "dd/mm/yyyy hh:mm:ss"],
  [/[dmy]/i, "dd/mm/yyyy"],
  [/[hs]/i, "hh:mm:ss"],
];

function editedNumber(value: number, format: string): string {
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  const own = bare === "General" ? undefined : EDITED_AS.find(([shape]) => shape.test(bare));
  return own === undefined ? String(value) : cellText(value, own[1]);
}

/** Text that would become something else when typed again gets an apostrophe, which Excel takes off. */
function editedText(cell: HostCell, value: string): string {
  if ((cell.style.format ?? "General") === "@") return value;
  if (/^[=+\-@']/.test(value)) return `'${value}`;
  return enterValue({ ...EMPTY_CELL, style: cell.style }, value, 2000).value === value ? value : `'${value}`;
}

/** What stands in the formula bar for a cell, and what is edited: the formula, the number in full, the date as typed. */
export function inputText(cell: HostCell): string {
  const { value, formula, style } = cell;
  if (formula !== null) return `=${formula}`;
  if (value === null) return "";
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (typeof value === "number") return editedNumber(value, style.format ?? "General");
  return editedText(cell, value);
}
