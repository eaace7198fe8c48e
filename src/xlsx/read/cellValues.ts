import type { CellValue } from "../../core/grid/grid";
import { unescapeCellText } from "../xml/xmlText";
import type { RawCell } from "./sheetCells";

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
/** Days between the two date systems of Excel: 1 January 1904 is 1,462 in the other. */
export const SHIFT_1904 = 1462;

/** A date written as ISO text (t="d") as a serial number; the text itself when it is no date. */
function isoSerial(text: string): CellValue {
  const time = Date.parse(/[zZ]|[+-]\d\d:\d\d$/.test(text) ? text : `${text}${text.includes("T") ? "Z" : "T00:00:00Z"}`);
  return Number.isNaN(time) ? text : (time - EPOCH) / DAY;
}

function numberValue(text: string): CellValue {
  const number = Number(text);
  return text.trim() === "" ? null : Number.isFinite(number) ? number : text;
}

/** How the types of cells are read. A type that is not here is read as a number, as Excel does. */
const READERS: ReadonlyMap<string, (text: string, strings: readonly string[]) => CellValue> = new Map<
  string,
  (text: string, strings: readonly string[]) => CellValue
>([
  ["s", (text, strings) => strings[Number(text)] ?? null],
  ["str", unescapeCellText],
  ["inlineStr", (text) => text],
  ["b", (text) => text.trim() === "1" || text.trim() === "true"],
  ["e", (text) => text],
  ["d", isoSerial],
]);

/** The value of a cell. Dates stay serial numbers, exactly as they stand in the file; errors are their own text ("#N/A"). */
export function rawValue(cell: RawCell, strings: readonly string[]): CellValue {
  if (cell.value === null) return null;
  const value = (READERS.get(cell.type) ?? numberValue)(cell.value, strings);
  return value === "" ? null : value;
}

/** Whether a number format shows a number as a date or a time. */
export function isDateFormat(format: string): boolean {
  return /[dmyhs]/i.test(format.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|General/gi, ""));
}
