import { spotOf } from "./chooseTitle";
import type { Section } from "./priorities";
import { isNumberedPriority } from "./titles";
import { allCapitals, likeness } from "./words";

/** How much of a title must stand in the sheet's name, or the other way round, for the one to confirm the other. */
const CONFIRMED = 0.5;

/**
 * Whether a section may be no priority: its title was told by its place or the sheet's name alone. A number, bold type, a fill, a
 * merge, capitals, a card, the row's own cell or the sheet's name beside the title speak for it.
 */
export function isDoubtfulTitle({ title, card, rows }: Section, sheet: string): boolean {
  if (card.length > 0 || rows.some(({ saidIn }) => saidIn !== null)) return false;
  const spot = spotOf(title);
  if (spot === null) return !isNumberedPriority(sheet);
  const setApart = spot.bold || spot.fill !== null || spot.right > spot.column || allCapitals(spot.text);
  return !setApart && title?.parsed.number === null && likeness(spot.text, sheet) < CONFIRMED;
}
