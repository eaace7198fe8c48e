/**
 * Points per character: 7 pixels of 0.75 points (Calibri 11). A design's width is the width of a workbook file, which has the padding
 * of 5 pixels in it (ECMA-376 part 1, 18.3.1.13), so none is added here.
 */
const POINTS_PER_CHARACTER = 5.25;

/** Excel's width of a column that nobody has set, in points (8.43 characters of text, 9.14 with padding). */
export const DEFAULT_COLUMN_POINTS = 48;

/** Excel's height of a row that nobody has set, in points. */
export const DEFAULT_ROW_POINTS = 15;

/** A width in characters (as designs have it) in points (as Range.format.columnWidth has it). The only place that converts. */
export function pointsOfCharacters(characters: number): number {
  return Math.round(characters * POINTS_PER_CHARACTER * 10_000) / 10_000;
}

/** A width in points in characters, to six places (points to four), so that a width comes back as it went, both ways. */
export function charactersOfPoints(points: number): number {
  return Math.max(0, Math.round((points / POINTS_PER_CHARACTER) * 1_000_000) / 1_000_000);
}
