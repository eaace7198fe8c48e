/** Points per character of Calibri 11 and the padding of a column: (7 pixels a character + 5) at 0.75 points a pixel. */
const POINTS_PER_CHARACTER = 5.25;
const PADDING_POINTS = 3.75;

/** Excel's width of a column that nobody has set, in points (8.43 characters). */
export const DEFAULT_COLUMN_POINTS = 48;

/** Excel's height of a row that nobody has set, in points. */
export const DEFAULT_ROW_POINTS = 15;

/** A width in characters (as designs have it) in points (as Range.format.columnWidth has it). The only place that converts. */
export function pointsOfCharacters(characters: number): number {
  return Math.round((characters * POINTS_PER_CHARACTER + PADDING_POINTS) * 10_000) / 10_000;
}

/** A width in points in characters, to six places (points to four), so that a width comes back as it went, both ways. */
export function charactersOfPoints(points: number): number {
  return Math.max(0, Math.round(((points - PADDING_POINTS) / POINTS_PER_CHARACTER) * 1_000_000) / 1_000_000);
}
