/** What a round trip is for, as the officer reads it while it runs. */
export const TRIP_WORDS = {
  look: "Looking through the sheets",
  read: "Reading the cells",
  write: "Writing the sheets",
  "put-back": "Putting back what stood there",
  show: "Going to the cell",
  watch: "Listening for changes",
} as const satisfies Record<string, string>;

export type TripKind = keyof typeof TRIP_WORDS;
