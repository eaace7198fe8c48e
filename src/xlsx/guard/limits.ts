const MB = 1024 * 1024;

/** How much of a file we are ready to read. shared/research/xlsx-libraries.md §5: bombs of 1 GB cost seconds and 2 GB of memory. */
export const LIMITS = {
  /** Bytes of the file itself. */
  file: 50 * MB,
  /** Files inside the zip. */
  entries: 2000,
  /** Bytes of one part, unpacked. */
  entry: 100 * MB,
  /** Bytes of all parts together, unpacked. */
  total: 200 * MB,
  /** The last row in which something may stand; a stray cell at row 1,048,576 would make a million empty rows. */
  rows: 200_000,
  /** Places of all sheets together, empty ones before the last filled one of a row included. */
  places: 4_000_000,
} as const;
