import { format, isValidFormat } from "numfmt";
import type { CellValue } from "./grid";

/** Excel's own limit of what a date serial can be: 31 December 9999. */
const LAST_DATE = 2_958_465;

/** Built-in date formats that Excel shows in the reader's own order; our readers are in Britain, whose files say them in the American. */
const LOCAL_DATES: ReadonlyMap<string, string> = new Map([
  ["m/d/yyyy", "dd/mm/yyyy"],
  ["m/d/yy", "dd/mm/yyyy"],
  ["m/d/yy h:mm", "dd/mm/yyyy hh:mm"],
]);

/**
 * What Excel shows for a value under a number format code (en-US form). Text, and numbers under a code that is not valid, come back
 * as they are; booleans as TRUE and FALSE. Codes are understood by numfmt.
 */
export function cellText(value: CellValue, code: string): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string" && (code === "General" || code === "@")) return value;
  if (typeof value === "number" && Math.abs(value) > LAST_DATE && code === "General") return String(value);
  return format(isValidFormat(code) ? (LOCAL_DATES.get(code) ?? code) : "General", value, { throws: false });
}
