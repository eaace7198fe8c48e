import { oncePerText } from "../../plan/oncePerText";
import { perPart } from "./perPart";
import { textRows } from "./textCells";
import type { TextCell } from "./textCells";

/** A year of two halves: 2024/25. */
export const YEARS = /\b((?:19|20)\d\d)\s?[/\u2013-]\s?((?:19|20)?\d\d)\b/g;
const DURING =
  /\b(during|throughout|over the course of)\s+((?:19|20)\d\d)\s?[/\u2013-]\s?(?:(?:19|20)?\d\d)\b(?!\s+(?:and|to)\s+(?:19|20)\d\d)/gi;
const TABLE_BELOW =
  /\b(?:plan|strategy|targets)\b[^.]{0,30}?\b((?:19|20)\d\d)\s?[/\u2013-]\s?(?:(?:19|20)?\d\d)\b[^.]*\btable (?:below|that follows)|\btable (?:below|that follows)\b[^.]*\btargets for ((?:19|20)\d\d)\s?[/\u2013-]/i;
const TITLE = /\b(?:plan|review|strategy|report|targets)\b/i;
/** A year that a cell says, by the year it starts in, and the words that say it. */
export interface Said {
  readonly cell: TextCell;
  readonly start: number;
  readonly words: string;
}

/** What a row says of years; most rows say nothing. */
export interface YearsOfRow {
  readonly sheet: string;
  readonly during: readonly Said[];
  /** Headings of a target's year. */
  readonly headings: readonly Said[];
  /** Sentences that tell of the table below. */
  readonly above: readonly Said[];
  readonly titles: readonly Said[];
  /** Baselines as sentences tell them, and as headings do. */
  readonly baselines: readonly Said[];
  readonly baselineHeadings: readonly Said[];
  /** The year that the actions are said to be for. */
  readonly agreed: readonly Said[];
}

const duringIn = oncePerText((text) =>
  Array.from(text.matchAll(DURING), ({ 0: words, 2: year }) => ({ start: Number(year), words })),
);

/** A financial year by the year it starts in: 2024/25. */
export const sayYear = (start: number): string => `${start}/${String(start + 1).slice(2)}`;

function yearsOf(text: string): readonly number[] {
  return Array.from(text.matchAll(YEARS), ({ 1: start }) => Number(start));
}

/** The one year that a text tells; nothing where it tells none or several. */
function oneYear(cell: TextCell): readonly Said[] {
  const [start, ...more] = yearsOf(cell.text);
  return start === undefined || more.length > 0 ? [] : [{ cell, start, words: cell.text }];
}

function tableBelow(cell: TextCell): readonly Said[] {
  const match = cell.text.length > 60 ? TABLE_BELOW.exec(cell.text) : null;
  const start = Number(match?.[1] ?? match?.[2] ?? 0);
  return start === 0 ? [] : [{ cell, start, words: cell.text }];
}

/** "… measured against a baseline of 2022/23", "the baseline year is 2022/23". */
const BASELINE =
  /\bbaselines?(?: year| figures?)?(?: is| are|,)?(?: of| for| from| in)? ((?:19|20)\d\d)\s?[/\u2013-]\s?(?:(?:19|20)?\d\d)\b/i;
/** "… the actions that partners have agreed for 2024/25". */
const AGREED =
  /\bactions\b[^.;]{0,50}\b(?:agreed|planned|set|proposed|will take|will be taken|to be taken)\b[^.;]{0,20}? for ((?:19|20)\d\d)\s?[/\u2013-]\s?(?:(?:19|20)?\d\d)\b/i;

function saidBy(pattern: RegExp, cells: readonly TextCell[]): readonly Said[] {
  return cells.flatMap((cell) => {
    const match = pattern.exec(cell.text);
    return match === null ? [] : [{ cell, start: Number(match[1]), words: sayYear(Number(match[1])) }];
  });
}

const tellsYear = oncePerText((text) => /\b(?:19|20)\d\d/.test(text));

function yearsIn(row: readonly TextCell[]): YearsOfRow | null {
  const cells = row.filter(({ text }) => tellsYear(text));
  const [first] = cells;
  if (first === undefined) return null;
  const headings = cells.filter(({ text }) => text.length < 60 && /\btargets?\b/i.test(text)).flatMap(oneYear);
  const titles = cells.filter(({ row: at, text }) => at <= 3 && text.length <= 100 && TITLE.test(text)).flatMap(oneYear);
  const during = cells.flatMap((cell) => duringIn(cell.text).map((said) => ({ cell, ...said })));
  const [short, long] = [cells.filter(({ text }) => text.length < 60), cells.filter(({ text }) => text.length >= 40)];
  const baselines = saidBy(BASELINE, long);
  const baselineHeadings = short.filter(({ text }) => /\bbaseline\b/i.test(text)).flatMap(oneYear);
  const agreed = saidBy(
    AGREED,
    long.filter(({ role }) => role === "prose"),
  );
  const said = { during, headings, above: cells.flatMap(tableBelow), titles, baselines, baselineHeadings, agreed };
  return Object.values(said).every((list) => list.length === 0) ? null : { sheet: first.sheet, ...said };
}

/** What every row says of years; null where it says nothing. */
export const yearsOfRows = perPart(textRows, yearsIn);
