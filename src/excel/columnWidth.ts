/**
 * Excel's object model gives column widths in points, workbooks give them in characters of the default font. ECMA-376 part 1,
 * 18.3.1.13: pixels = trunc((256 × width + trunc(128 / digit)) / 256 × digit), with the widest digit of Calibri 11 at 96 dpi being
 * 7 pixels wide; a pixel is 0.75 points.
 */
const DIGIT_PIXELS = 7;
const POINTS_A_PIXEL = 0.75;

/** The width in points of a column so many characters wide. */
export function pointsOfCharacters(characters: number): number {
  const pixels = Math.trunc(((256 * characters + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS);
  return pixels * POINTS_A_PIXEL;
}
