/**
 * Excel's object model gives column widths in points, workbook files and designs in characters of the default font, padding included.
 * ECMA-376 part 1, 18.3.1.13: pixels = width × widest digit, which is 7 pixels for Calibri 11 at 96 dpi; a pixel is 0.75 points.
 * Excel itself rounds to whole pixels.
 */
const POINTS_A_CHARACTER = 7 * 0.75;

/** The width in points of a column so many characters wide. */
export function pointsOfCharacters(characters: number): number {
  return Math.round(characters * POINTS_A_CHARACTER * 10_000) / 10_000;
}
