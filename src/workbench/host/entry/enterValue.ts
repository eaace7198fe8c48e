import type { CellValue } from "../../../core/grid/grid";
import type { HostCell } from "../model/hostCell";
import { isErrorValue } from "../model/hostCell";
import { refusal } from "../wire/hostError";
import { checkFormula } from "./checkFormula";
import { readDate } from "./readDate";
import { readNumber } from "./readNumber";

/** Excel's limit for the text of a cell. */
const LONGEST_TEXT = 32_767;

/** The cell after a value was put into it the way Excel does it; `null` leaves it, "" clears it. InvalidArgument for what Excel refuses. */
export function enterValue(cell: HostCell, value: unknown, thisYear: number): HostCell {
  if (value === null || value === undefined) return cell;
  const format = cell.style.format ?? "General";
  if (typeof value === "string") return enterText(cell, value, format, thisYear);
  if (typeof value === "number" && Number.isFinite(value)) return constant(cell, format === "@" ? String(value) : value);
  if (typeof value === "boolean") return constant(cell, format === "@" ? String(value).toUpperCase() : value);
  throw refusal("InvalidArgument", "a cell takes text, a number, TRUE or FALSE");
}

function constant(cell: HostCell, value: CellValue): HostCell {
  return { ...cell, value, formula: null };
}

function enterText(cell: HostCell, text: string, format: string, thisYear: number): HostCell {
  if (text.length > LONGEST_TEXT) throw refusal("InvalidArgument", `a cell holds at most ${LONGEST_TEXT} characters`);
  if (text === "") return { ...cell, value: null, formula: null, link: null };
  if (text.startsWith("'")) return constant(cell, text.length === 1 ? null : text.slice(1));
  if (format === "@") return constant(cell, text);
  const plain = text.trim();
  if (/^(true|false)$/i.test(plain)) return constant(cell, plain.toLowerCase() === "true");
  const entered = readNumber(plain) ?? readDate(plain, thisYear);
  if (entered !== null)
    return entered.format === "General" || format !== "General" ? constant(cell, entered.value) : dated(cell, entered);
  if (isErrorValue(plain.toUpperCase())) return constant(cell, plain.toUpperCase());
  return /^[=+@-]./s.test(text) ? formula(cell, text) : constant(cell, text);
}

function dated(cell: HostCell, { value, format }: { readonly value: number; readonly format: string }): HostCell {
  return { ...constant(cell, value), style: { ...cell.style, format } };
}

function formula(cell: HostCell, text: string): HostCell {
  const body = text.startsWith("=") ? text.slice(1) : text;
  checkFormula(body);
  return { ...cell, formula: body.startsWith("+") ? body.slice(1) : body, value: cell.formula === body ? cell.value : null };
}
