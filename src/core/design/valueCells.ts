import { cellText } from "../grid/cellText";
import type { IsoDay } from "../plan/plan";
import { serialOfDay } from "../plan/days";
import { textCell } from "./designCells";
import type { CellStyle, DesignCell } from "./sheetDesign";

const FIGURE_FORMATS = ["General", "#,##0", "0%", "0.0%", "0.00%", "0.0", "0.00", "£#,##0", "£#,##0.00"] as const;
const DAY_FORMATS = ["dd/mm/yyyy", "d mmmm yyyy", "d mmm yyyy", "yyyy-mm-dd", "dd/mm/yy", "d/m/yyyy"] as const;

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"] as const;

/** The number that a figure stands for: 1,234, 75%, £500. null when it is none. */
function numberOf(text: string): number | null {
  const match = /^(-?)£?([\d,]+(?:\.\d+)?)(%?)$/.exec(text);
  if (match?.[2] === undefined) return null;
  const size = Number(match[2].replaceAll(",", "")) * (match[1] === "-" ? -1 : 1);
  return match[3] === "%" ? Number((size / 100).toPrecision(15)) : size;
}

/** A figure as a number where a number and a format show it as it is written; else as text. */
export function figureCell(text: string | null, style: CellStyle): DesignCell {
  const value = numberOf(text?.trim() ?? "");
  const format = value === null ? undefined : FIGURE_FORMATS.find((code) => cellText(value, code) === text?.trim());
  return value === null || format === undefined ? textCell(text, style) : { value, style: { ...style, format } };
}

/** The day that text names, day before month as in the United Kingdom; null when it is none. */
function dayOf(text: string): IsoDay | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso !== null) return text;
  const match = /^(\d{1,2})[ /]([A-Za-z]+|\d{1,2})[ /](\d{4}|\d{2})$/.exec(text);
  const [, day, month, year] = match ?? [];
  if (day === undefined || month === undefined || year === undefined) return null;
  const named = MONTHS.findIndex((name) => month.toLowerCase().startsWith(name)) + 1;
  const count = /^\d+$/.test(month) ? Number(month) : named;
  return `${year.length === 2 ? `20${year}` : year}-${String(count).padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** A day as a date where a date format shows it as it is written; else as text, kept as written. An empty cell takes dates. */
export function writtenDayCell(text: string | null, style: CellStyle): DesignCell {
  if ((text?.trim() ?? "") === "") return { value: null, style };
  const serial = serialOfDay(dayOf(text?.trim() ?? "") ?? "");
  const format = Number.isNaN(serial) ? undefined : DAY_FORMATS.find((code) => cellText(serial, code) === text?.trim());
  return format === undefined ? textCell(text, { ...style, format: "@" }) : { value: serial, style: { ...style, format } };
}

/** A day as a date in the style's format; an empty cell where there is none. */
export function dayCell(day: IsoDay | null, style: CellStyle): DesignCell {
  const serial = serialOfDay(day ?? "");
  return { value: Number.isNaN(serial) ? null : serial, style };
}
