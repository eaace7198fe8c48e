/** Excel's sizes in pixels at 96 dots an inch, Calibri 11 as the default font (ECMA-376 18.3.1.13: 7 pixels a digit, 5 of padding). */
export const DEFAULT_COLUMN = 64;
export const DEFAULT_ROW = 20;
export const DEFAULT_POINTS = 11;

/** No row is higher in Excel: 409 points. */
export const HIGHEST_ROW = 545;

/** A column's width in characters of the default font as pixels. */
export function columnPixels(characters: number): number {
  return Math.round(characters * 7 + 5);
}

/** Points as pixels. */
export function pointPixels(points: number): number {
  return (points * 4) / 3;
}
