/** Excel on the web refuses requests and answers above 5 MB; the rest is room for what we can only estimate. */
export const MOST_BYTES_A_TRIP = 3_600_000;

/** What one reading may add up to: some 600,000 cells, twenty trips. A workbook beyond it is no plan. */
export const MOST_BYTES_A_READING = 100_000_000;

/** One action's own block of values is kept well below a trip, so that trips can be filled evenly. */
export const MOST_BYTES_A_STEP = 600_000;

/** What the answer for one cell costs: value, number format, fill and bold, with the names around them, and a text of usual length. */
export const BYTES_A_READ_CELL = 160;

/** What an action on a range costs in a request: its path, its instantiation and one property. */
export const BYTES_AN_ACTION = 420;

/** Round trips of one reading of a plan and of one writing (shared/design.md). */
export const MOST_READ_TRIPS = 3;
export const MOST_WRITE_TRIPS = 6;

/** The bytes that a value costs in a request. */
export function jsonBytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
