/** A figure as it was written: its number, whether it is a percentage, and how many decimals it was written with. */
export interface Figure {
  readonly number: number;
  readonly percent: boolean;
  readonly decimals: number;
}

const FIGURE =
  /^\s*(?:[<>~£]|c\.|at least|over|about|up to)?\s*(-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d+(?:\.\d+)?)\s*(%|per ?cent\b)?/i;

/** How many decimals a number was written with: "12.50" has 2. */
export function decimalsOf(text: string): number {
  return /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
}

/** The figure that a cell begins with: "1,234", "80.5% (keep)", "12.5 per cent"; null when it begins with none. */
export function figureIn(text: string | null): Figure | null {
  const match = FIGURE.exec(text ?? "");
  const digits = match?.[1];
  if (digits === undefined) return null;
  return { number: Number(digits.replaceAll(",", "")), percent: match?.[2] !== undefined, decimals: decimalsOf(digits) };
}

/** Two figures of the same unit; null where one is missing or only one is a percentage. */
export function pairOf(from: Figure | null, to: Figure | null): { readonly from: Figure; readonly to: Figure } | null {
  if (from === null || to === null) return null;
  return from.percent === to.percent ? { from, to } : null;
}

/** By how many per cent of the first the second differs from it, without sign. The first must not be 0. */
export function changeBetween(from: number, to: number): number {
  return (Math.abs(to - from) / Math.abs(from)) * 100;
}

/** Whether a figure worked out is the one stated when it is rounded, either way, to as many decimals as were written. */
export function roundsTo(worked: number, stated: number, decimals: number): boolean {
  return Math.abs(worked - stated) <= 0.5 * 10 ** -decimals + 1e-9;
}

/** A number for a sentence, with thousands commas and at most so many decimals. */
export function sayNumber(value: number, decimals = 1): string {
  const [whole = "", part = ""] = value.toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  const rest = part.replace(/0+$/, "");
  return rest === "" ? grouped : `${grouped}.${rest}`;
}

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["half", 50],
  ["halved", 50],
  ["a half", 50],
  ["a third", 100 / 3],
  ["one third", 100 / 3],
  ["two thirds", 200 / 3],
  ["a quarter", 25],
  ["one quarter", 25],
  ["three quarters", 75],
  ["a fifth", 20],
  ["doubled", 100],
]);

/** The percentage that a fraction in words stands for: "a third"; null when it is none. */
export function fractionOf(words: string): number | null {
  return FRACTIONS.get(words.toLowerCase().replace(/-/g, " ").trim()) ?? null;
}
