import { periodIn } from "../plan/period";
import { withLines } from "./sheetView";
import type { Line, SheetView, Spot } from "./sheetView";
import { kindOf, mayBeHeading } from "./tableKind";
import { isNumberedPriority } from "./titles";
import { endsSentence, tidy } from "./words";

const LONGEST_HEADING = 120;
/** What a heading over one year's actions calls them. */
const ACTIONS_OF_A_YEAR = /\b(?:review|plans?|actions?|progress|outturn|achievements|delivered|results)\b/i;
const LAST_YEAR = /\b(?:last|previous) year(?:['\u2019]?s)?\b/i;
const THIS_YEAR = /\b(?:this|coming|current|new|next) year(?:['\u2019]?s)?\b/i;

/** The cell of a line that stands alone, set apart, and names the actions of a year; null when it does not. */
function headingOf({ spots }: Line): Spot | null {
  const [spot] = spots;
  if (spot === undefined || spots.length > 1 || spot.text.length > LONGEST_HEADING) return null;
  const setApart = spot.bold || spot.fill !== null || spot.right > spot.column;
  const text = tidy(spot.text);
  const names = ACTIONS_OF_A_YEAR.test(text) && (periodIn(text) !== null || LAST_YEAR.test(text) || THIS_YEAR.test(text));
  return setApart && names && !endsSentence(text) && !isNumberedPriority(text) ? spot : null;
}

/** The last day of the latest year that a sheet's name or its headings say. */
function latestEnd({ grid }: SheetView, headings: readonly Spot[]): string {
  const ends = [grid.sheet, ...headings.map(({ text }) => text)].map((text) => periodIn(text)?.end ?? "");
  return ends.reduce((latest, end) => (end > latest ? end : latest), "");
}

function looksBack({ text }: Spot, latest: string): boolean {
  const end = periodIn(text)?.end;
  return end === undefined ? LAST_YEAR.test(text) : end < latest;
}

function holdsActions(lines: readonly Line[]): boolean {
  return lines.some((line) => line.spots.some(mayBeHeading) && kindOf(line) === "actions");
}

/** The indexes of the lines where a part begins: a heading that looks back, and after it the next one that does not. */
function beginnings(lines: readonly Line[], view: SheetView): readonly number[] {
  const headings = lines.map(headingOf);
  const latest = latestEnd(
    view,
    headings.filter((spot) => spot !== null),
  );
  const found: number[] = [];
  let back = false;
  headings.forEach((spot, index) => {
    if (spot === null || looksBack(spot, latest) === back) return;
    back = !back;
    found.push(index);
  });
  return found;
}

/**
 * A sheet that holds the actions of an earlier year above or below this year's, as its parts: each begins with the heading that names its
 * year. A sheet of one year is its own only part.
 */
export function partsByYear(view: SheetView): readonly SheetView[] {
  const { lines } = view;
  const starts = beginnings(lines, view);
  const first = starts[0];
  if (first === undefined) return [view];
  const parts = starts.map((start, at) => ({
    heading: headingOf(lines[start] ?? { row: 0, spots: [], gapAbove: false }),
    lines: lines.slice(start, starts[at + 1]),
  }));
  const rest = lines.slice(0, first);
  const others = [rest, ...parts.filter((_, at) => at % 2 === 1).map((part) => part.lines)];
  const bothHold = parts.some((part, at) => at % 2 === 0 && holdsActions(part.lines)) && others.some(holdsActions);
  if (!bothHold) return [view];
  const whole = rest.length === 0 ? [] : [withLines(view, rest)];
  return [...whole, ...parts.map((part) => withLines({ ...view, yearHeading: part.heading }, part.lines))];
}
