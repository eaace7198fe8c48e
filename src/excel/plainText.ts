import { needsTextFormat } from "../core/design/safeText";
import type { CellValue } from "../core/grid/grid";

/** Excel reads text that begins like this as a formula, or takes the apostrophe itself for the mark of text. */
const READ_AS_FORMULA = /^[=+\-@']/;

/**
 * A value as it must be handed to Excel so that it stands there as it is: text that could be read as a formula gets an apostrophe,
 * which Excel takes off; in a cell that is not formatted as text (`general`) also text that could be read as a number or date.
 * null becomes "", which empties a cell (null would leave it alone).
 */
export function plainText(value: CellValue, general = false): string | number | boolean {
  if (value === null) return "";
  if (typeof value !== "string") return value;
  return READ_AS_FORMULA.test(value) || (general && needsTextFormat(value)) ? `'${value}` : value;
}
