import { fullAddress, oneCell } from "../grid/a1";
import type { GlossaryEntry } from "../plan/plan";
import type { Line, SheetView, Spot } from "./sheetView";
import { endsSentence, tidy } from "./words";

const TITLE = /\b(?:glossary|abbreviations?|acronyms?|definitions?|jargon|terms used)\b/i;

/** Whether a line (or a sheet's name) announces a glossary. */
export function isGlossaryTitle(text: string): boolean {
  return text.length <= 80 && TITLE.test(text) && !endsSentence(text);
}

/** A term and its meaning in one cell: "ASB – anti-social behaviour", "ASB: …". */
const IN_ONE_CELL = /^(.{1,40}?)\s*(?:[:=]|\s[\u2010-\u2015-])\s+(.+)$/s;

/** As long as an abbreviation is. */
const LONGEST_SHORT = 12;

function isShort({ text }: Spot): boolean {
  return text.length <= LONGEST_SHORT;
}

/** The cells of a line by entry: two pairs or more side by side, past an empty column or each begun by an abbreviation, else all one. */
function entriesOn(spots: readonly Spot[]): readonly (readonly Spot[])[] {
  const groups: Spot[][] = [];
  for (const spot of spots) {
    const last = groups.at(-1)?.at(-1);
    if (last === undefined || spot.column > last.right + 1) groups.push([spot]);
    else groups.at(-1)?.push(spot);
  }
  if (groups.length > 1 && groups.every(({ length }) => length === 2)) return groups;
  const pairs = spots.flatMap((_, at) => (at % 2 === 0 ? [spots.slice(at, at + 2)] : []));
  const paired = pairs.length > 1 && pairs.every(({ length, 0: term }) => length === 2 && term !== undefined && isShort(term));
  return paired ? pairs : [spots];
}

function entryOf([first, ...others]: readonly Spot[], view: SheetView): GlossaryEntry | null {
  if (first === undefined) return null;
  const at = fullAddress(view.grid.sheet, oneCell(first.row, first.column));
  if (others.length > 0) return { term: tidy(first.text), meaning: tidy(others.map(({ text }) => text).join(" ")), at };
  const [, term, meaning] = IN_ONE_CELL.exec(first.text) ?? [];
  return term === undefined || meaning === undefined ? null : { term: tidy(term), meaning: tidy(meaning), at };
}

/** Reads the lines of a glossary: term and meaning side by side or in one cell; `rest` are the lines that are neither. */
export function readGlossary(
  lines: readonly Line[],
  view: SheetView,
): { readonly entries: readonly GlossaryEntry[]; readonly rest: readonly Line[] } {
  const entries: GlossaryEntry[] = [];
  const rest: Line[] = [];
  for (const line of lines) {
    const found = entriesOn(line.spots).flatMap((spots) => entryOf(spots, view) ?? []);
    if (found.length === 0) rest.push(line);
    entries.push(...found);
  }
  return { entries, rest };
}
