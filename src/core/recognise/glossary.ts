import { fullAddress, oneCell } from "../grid/a1";
import type { GlossaryEntry } from "../plan/plan";
import type { Line, SheetView } from "./sheetView";
import { endsSentence, tidy } from "./words";

const TITLE = /\b(?:glossary|abbreviations?|acronyms?|definitions?|jargon|terms used)\b/i;

/** Whether a line (or a sheet's name) announces a glossary. */
export function isGlossaryTitle(text: string): boolean {
  return text.length <= 80 && TITLE.test(text) && !endsSentence(text);
}

/** A term and its meaning in one cell: "ASB – anti-social behaviour", "ASB: …". */
const IN_ONE_CELL = /^(.{1,40}?)\s*(?:[:=]|\s[\u2010-\u2015-])\s+(.+)$/s;

function entryOf(line: Line, view: SheetView): GlossaryEntry | null {
  const [first, ...others] = line.spots;
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
    const entry = entryOf(line, view);
    if (entry === null) rest.push(line);
    else entries.push(entry);
  }
  return { entries, rest };
}
