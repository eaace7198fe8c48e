import type { Place } from "../grid/a1";
import { parsePlace } from "../grid/a1";
import type { Found } from "./finding";

const KEPT = new WeakMap<Found, { readonly place: Place | null }>();

/** Where something stands that was found, its address taken apart once; null where it is none. */
export function foundPlace(found: Found): Place | null {
  const before = KEPT.get(found);
  if (before !== undefined) return before.place;
  const place = parsePlace(found.at);
  KEPT.set(found, { place });
  return place;
}
