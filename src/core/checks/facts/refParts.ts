import { oncePerText } from "../../plan/oncePerText";

/** A ref of two figures taken apart: "4.10" is of priority 4, number 10. */
export interface RefParts {
  readonly prefix: string;
  readonly number: number;
}

/** The parts of a ref such as 1.2, 1-2 or A1.2; null when it has no prefix and number. */
export const refParts = oncePerText((ref): RefParts | null => {
  const [, prefix, number] = /^([A-Za-z]{0,4}\s?\d{1,3})[.\-/](\d{1,3})\.?$/.exec(ref.trim()) ?? [];
  return prefix === undefined || number === undefined ? null : { prefix, number: Number(number) };
});

/** A ref taken apart for counting on: what stands before its last number, and the number. "FR-09", "A1", "1.4" and a plain "7" have one. */
export function refInSeries(ref: string): RefParts | null {
  const [, prefix, number] = /^((?:[A-Za-z]{0,4}[\s.\-/]?)(?:\d{1,3}[.\-/]){0,3})(\d{1,3})\.?$/.exec(ref.trim()) ?? [];
  return prefix === undefined || number === undefined ? null : { prefix, number: Number(number) };
}
