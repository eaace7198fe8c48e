import type { Entered } from "./readDate";

const PLAIN = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/;
const FRACTION = /^(-?)(\d+) (\d+)\/(\d+)$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([ap])m)?$/i;

function readTime(text: string): Entered | null {
  const [whole, hours = "", minutes = "", seconds, half] = TIME.exec(text) ?? [];
  if (whole === undefined || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  if (half !== undefined && (Number(hours) < 1 || Number(hours) > 12)) return null;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  const value = (hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  const format = `${hour > 23 ? "[h]" : "h"}:mm${seconds === undefined ? "" : ":ss"}${half === undefined ? "" : " AM/PM"}`;
  return { value, format: format === "[h]:mm" ? "[h]:mm:ss" : format };
}

function readFraction(text: string): Entered | null {
  const [whole, sign = "", ones = "", over = "", under = ""] = FRACTION.exec(text) ?? [];
  if (whole === undefined || Number(under) === 0) return null;
  const value = Number(ones) + Number(over) / Number(under);
  return { value: sign === "-" ? -value : value, format: under.length > 1 ? "# ??/??" : "# ?/?" };
}

function readAmount(text: string): Entered | null {
  const [, sign = "", pound, digits = "", percent] = /^([+-]?)(£)?([\d.,]+(?:e[+-]?\d+)?)(%)?$/i.exec(text) ?? [];
  const number = PLAIN.test(digits) || GROUPED.test(digits) ? Number(digits.replaceAll(",", "")) : NaN;
  if (!Number.isFinite(number)) return null;
  const signed = sign === "-" ? -number : number;
  const decimals = digits.includes(".");
  if (percent !== undefined) return pound === undefined ? { value: signed / 100, format: decimals ? "0.00%" : "0%" } : null;
  if (pound !== undefined)
    return { value: signed, format: decimals ? '"£"#,##0.00;[Red]-"£"#,##0.00' : '"£"#,##0;[Red]-"£"#,##0' };
  if (GROUPED.test(digits)) return { value: signed, format: decimals ? "#,##0.00" : "#,##0" };
  return { value: signed, format: /e/i.test(digits) ? "0.00E+00" : "General" };
}

/** The number that Excel makes of a typed text: 1.10, 1,234, 12%, £5, 1 1/2, 10:30, (5); null when it makes none. */
export function readNumber(text: string): Entered | null {
  const [, inBrackets] = /^\(([\d.,]+)\)$/.exec(text) ?? [];
  if (inBrackets !== undefined) {
    const inside = readAmount(inBrackets);
    return inside === null ? null : { ...inside, value: -inside.value };
  }
  return readAmount(text) ?? readFraction(text) ?? readTime(text);
}
