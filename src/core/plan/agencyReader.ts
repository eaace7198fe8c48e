import { splitAgencies, splitLead } from "./agencies";
import type { CellAgencies } from "./agencies";
import type { KnownNames } from "./agencyNames";

/** Takes cells of names apart with what a workbook shows to be names; the same text is taken apart once. */
export interface AgencyReader {
  readonly names: (text: string) => readonly string[];
  readonly lead: (text: string) => CellAgencies;
}

function once<Value>(make: (text: string) => Value): (text: string) => Value {
  const made = new Map<string, Value>();
  return (text) => {
    const before = made.get(text);
    if (before !== undefined) return before;
    const value = make(text);
    made.set(text, value);
    return value;
  };
}

/** A reader that takes the same text apart once. */
export function onceRead({ names, lead }: AgencyReader): AgencyReader {
  return { names: once(names), lead: once(lead) };
}

/** A reader of cells of names. */
export function agencyReader(known: KnownNames): AgencyReader {
  return onceRead({ names: (text) => splitAgencies(text, known), lead: (text) => splitLead(text, known) });
}
