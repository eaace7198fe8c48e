import { labelOf } from "./cards";
import { labelledFact } from "./labelledFact";
import type { Line, Spot } from "./sheetView";
import { isPriorityLabel, parseTitle, titleScore } from "./titles";
import type { PriorityTitle, TitleContext } from "./titles";

/** The title that lines stand under; `spot` is null where it is the sheet's name. */
export interface SectionTitle {
  readonly spot: Spot | null;
  readonly parsed: PriorityTitle;
  /** Whether it is the first line of its sheet, where a plan's own title may stand as well. */
  readonly first: boolean;
}

/** The cell of a title; null where there is none. */
export function spotOf(title: SectionTitle | null): Spot | null {
  return title?.spot ?? null;
}

/** A number and a title in two cells that look alike: "1 | Reduce burglary". */
function isNumbered(first: Spot, second: Spot): boolean {
  const alike = first.bold === second.bold && first.fill === second.fill && (first.bold || first.fill !== null);
  return alike && /^[A-Z]?\d{0,2}(?:\.\d)?[.)]?$/.test(first.text) && second.column === first.right + 1;
}

/** The cell that speaks for a loose line; "Priority 1 | Domestic Abuse" in two cells is one title. */
export function voiceOf(line: Line): Spot | null {
  const [first, second] = line.spots;
  if (first === undefined) return null;
  if (second === undefined || line.spots.length > 2 || !(isPriorityLabel(first.text) || isNumbered(first, second))) return first;
  const sign = /[:.\u2010-\u2015-]$/.test(first.text) ? "" : ":";
  return { ...first, right: second.right, text: `${first.text}${sign} ${second.text}`, bold: first.bold || second.bold };
}

/** The line among those above a table or a card that is a priority's title: its index, or -1 when none looks like one. */
export function chooseTitle(lines: readonly Line[], context: TitleContext): number {
  const found = bestTitle(lines, context, false);
  return found < 0 ? bestTitle(lines, context, true) : found;
}

function bestTitle(lines: readonly Line[], context: TitleContext, again: boolean): number {
  let best = -1;
  let most = 0.5;
  lines.forEach((line, index) => {
    const spot = voiceOf(line);
    if (spot === null || labelOf(line) !== null || labelledFact(line) !== null) return;
    const score = titleScore(spot, line.gapAbove, context, again) + index * 0.01;
    if (score > most) [best, most] = [index, score];
  });
  return best;
}

/** The line as a title; `lines` are those that it stands among. */
export function titleOf(line: Line | undefined, lines: readonly Line[]): SectionTitle | null {
  const spot = line === undefined ? null : voiceOf(line);
  return spot === null ? null : { spot, parsed: parseTitle(spot.text), first: spot.row === lines[0]?.row };
}

/** The cells of a line that its voice is made of. */
export function voicedSpots(line: Line): readonly Spot[] {
  const right = voiceOf(line)?.right ?? -1;
  return line.spots.filter(({ column }) => column <= right);
}
