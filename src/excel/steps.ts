import type { Box } from "../core/grid/a1";
import { Stopped } from "./excelErrors";
import { MOST_BYTES_A_TRIP } from "./limits";
import { rangeOf } from "./ranges";

/** The order in which everything is written: what is referred to comes before what refers to it. */
const PHASES = [
  "prepare",
  "sheets",
  "formats",
  "values",
  "tables",
  "names",
  "formulas",
  "merges",
  "links",
  "looks",
  "validations",
  "conditions",
  "frame",
  "finish",
  "remove",
] as const;

export type Phase = (typeof PHASES)[number];

/** The objects of one round trip, each asked for once. Sheets go by title or id. */
export interface Desk {
  readonly context: Excel.RequestContext;
  sheet(sheet: string): Excel.Worksheet;
  range(sheet: string, box: Box): Excel.Range;
}

/** One thing to ask of Excel, with the bytes that it adds to a request. */
export interface Step {
  readonly phase: Phase;
  readonly bytes: number;
  readonly run: (desk: Desk) => void;
}

/** The objects of the next round trip. */
export function deskOf(context: Excel.RequestContext): Desk {
  const sheets = new Map<string, Excel.Worksheet>();
  const sheet = (key: string): Excel.Worksheet => {
    const known = sheets.get(key) ?? context.workbook.worksheets.getItem(key);
    sheets.set(key, known);
    return known;
  };
  return { context, sheet, range: (key, box) => rangeOf(sheet(key), box) };
}

/** Steps in the order of their phases; within a phase as they were given. */
export function inPhases(steps: readonly Step[]): readonly Step[] {
  return PHASES.flatMap((phase) => steps.filter((step) => step.phase === phase));
}

/**
 * Steps, in order, as round trips that stay below Excel's limit. Throws Stopped (excel-too-large) when they need more than `most`
 * or when a single step is too large.
 */
export function inTrips<One extends { readonly bytes: number }>(
  steps: readonly One[],
  most: number,
): readonly (readonly One[])[] {
  const trips: One[][] = [];
  let filled = Infinity;
  for (const step of steps) {
    if (filled + step.bytes > MOST_BYTES_A_TRIP) {
      trips.push([]);
      filled = 0;
    }
    trips.at(-1)?.push(step);
    filled += step.bytes;
  }
  if (trips.length > most || steps.some(({ bytes }) => bytes > MOST_BYTES_A_TRIP)) throw new Stopped({ code: "excel-too-large" });
  return trips;
}
