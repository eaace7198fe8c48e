import { actionMeaning, figureMeaning } from "./headings";
import type { Line, Spot } from "./sheetView";
import { looksLikeHeading } from "./tableKind";
import { isNumberedPriority, parseTitle } from "./titles";
import { keyOf, startsSmall } from "./words";

/** How a second row of headings goes with the first: it says more under a heading merged across, or a heading's words run on in it. */
export type SecondLine = "under" | "runs-on";

const LONGEST_SECOND = 40;

function isKnown({ text }: Spot): boolean {
  return actionMeaning(text) !== null || figureMeaning(text) !== null;
}

/** Two or more headings, each merged over some of a whole row of headings: "Quarter 1" over its update and its rating. */
function isGroups(first: Line, wide: readonly Spot[], next: Line): boolean {
  if (wide.length < 2 || wide.length < first.spots.length || !looksLikeHeading(next.spots)) return false;
  const covers = ({ column, right }: Spot): boolean => next.spots.some((spot) => spot.column > column && spot.column <= right);
  return wide.every(covers) && next.spots.filter(isKnown).length * 2 > next.spots.length;
}

/** Short words under headings merged across; known words, unless every other heading is merged down beside them. */
function isUnder(first: Line, next: Line): boolean {
  const wide = first.spots.filter((spot) => spot.right > spot.column && spot.bottom === spot.row);
  const deep = first.spots.filter((spot) => spot.bottom > spot.row);
  if (wide.length === 0 && deep.length === 0) return false;
  if (isGroups(first, wide, next)) return true;
  if (!next.spots.every((spot) => wide.some((top) => spot.column >= top.column && spot.column <= top.right))) return false;
  if (wide.length > 0 && deep.length > 0 && wide.length + deep.length === first.spots.length) return true;
  return next.spots.some(isKnown) && (looksLikeHeading(next.spots) || deep.length > 0);
}

/** The rest of headings that were written over two rows: set apart as they are, each beginning small right below one. */
function runsOn(first: Line, next: Line): boolean {
  const above = (spot: Spot): Spot | undefined => first.spots.find((top) => top.column === spot.column);
  const goesOn = (spot: Spot): boolean => {
    const top = above(spot);
    return top?.bold === spot.bold && top.fill === spot.fill && startsSmall(spot.text);
  };
  return looksLikeHeading(first.spots) && next.spots.length > 1 && next.spots.every(goesOn);
}

/** "Aim 1: Walk more" right above the headings is a title, however wide it is merged. */
function saysTitle(text: string): boolean {
  return isNumberedPriority(text) && keyOf(parseTitle(text).title) !== keyOf(text);
}

/** Whether a row is the second line of the headings in the row above it, and how; null when it is none. */
export function secondLine(first: Line, next: Line | undefined): SecondLine | null {
  if (next?.row !== first.row + 1 || first.spots.length < 2) return null;
  if (!next.spots.every((spot) => spot.text.length <= LONGEST_SECOND)) return null;
  if (first.spots.some(({ text }) => saysTitle(text))) return null;
  if (runsOn(first, next)) return "runs-on";
  return isUnder(first, next) ? "under" : null;
}

/** Fills a heading over every column that it is merged across. */
function spread(spots: readonly Spot[]): ReadonlyMap<number, string> {
  const headings = new Map<number, string>();
  for (const spot of spots) {
    for (let column = spot.column; column <= spot.right; column++) headings.set(column, spot.text);
  }
  return headings;
}

/** Two rows of headings as one: what stands above goes before what stands below, unless that is known by itself and stands there once. */
export function joinedHeadings(first: Line, second: Line, how: SecondLine): Line {
  const top = spread(first.spots);
  const spots = [
    ...first.spots.filter((spot) => !second.spots.some((under) => under.column >= spot.column && under.column <= spot.right)),
    ...second.spots.map((spot) => {
      const above = top.get(spot.column) ?? "";
      const once = second.spots.filter(({ text }) => text === spot.text).length === 1;
      const alone = above === "" || (how === "under" && once && isKnown(spot));
      return { ...spot, text: alone ? spot.text : `${above} ${spot.text}` };
    }),
  ];
  return { ...first, spots: spots.sort((one, other) => one.column - other.column) };
}
