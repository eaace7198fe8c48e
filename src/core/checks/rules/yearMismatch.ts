import { oncePerText } from "../../plan/oncePerText";
import { textCells } from "../facts/textCells";
import type { TextCell } from "../facts/textCells";
import type { CheckContext } from "../checkContext";
import type { PlanRule } from "../checkRule";
import type { Found } from "../finding";

const YEARS = /\b((?:19|20)\d\d)\s?[/\u2013-]\s?((?:19|20)?\d\d)\b/g;
const DURING =
  /\b(during|throughout|over the course of)\s+((?:19|20)\d\d)\s?[/\u2013-]\s?(?:(?:19|20)?\d\d)\b(?!\s+(?:and|to)\s+(?:19|20)\d\d)/gi;
const TABLE_BELOW =
  /\b(?:plan|strategy|targets)\b[^.]{0,30}?\b((?:19|20)\d\d)\s?[/\u2013-]\s?(?:(?:19|20)?\d\d)\b[^.]*\btable (?:below|that follows)|\btable (?:below|that follows)\b[^.]*\btargets for ((?:19|20)\d\d)\s?[/\u2013-]/i;
const TITLE = /\b(?:plan|review|strategy|report|targets)\b/i;
/** Years said fewer times than this on a sheet make no rule. */
const OFTEN = 3;

interface Said {
  readonly cell: TextCell;
  readonly start: number;
  readonly words: string;
}

const duringIn = oncePerText((text) =>
  Array.from(text.matchAll(DURING), ({ 0: words, 2: year }) => ({ start: Number(year), words })),
);

function saidDuring(cells: readonly TextCell[]): readonly Said[] {
  return cells.flatMap((cell) => duringIn(cell.text).map((said) => ({ cell, ...said })));
}

const sayYear = (start: number): string => `${start}/${String(start + 1).slice(2)}`;

/** On a sheet that keeps saying "during 2031/32", one "during 2030/31". */
function strayDuring(cells: readonly TextCell[]): readonly Found[] {
  const said = saidDuring(cells);
  const counts = new Map<number, number>();
  for (const { start } of said) counts.set(start, (counts.get(start) ?? 0) + 1);
  const [usual, times] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [0, 0];
  if (times < OFTEN) return [];
  return said
    .filter(({ start }) => start === usual - 1 && counts.get(start) === 1)
    .map(({ cell, words }) => ({
      at: cell.at,
      facts: { found: words, expected: `the rest of the sheet tells of ${sayYear(usual)}` },
    }));
}

function yearsOf(text: string): readonly number[] {
  return Array.from(text.matchAll(YEARS), ({ 1: start }) => Number(start));
}

/** "The plan for 2030/31 set targets … the table below", above a table that heads its target 2031/32. */
function strayTable(cells: readonly TextCell[]): readonly Found[] {
  const headings = cells.filter(({ text }) => text.length < 60 && /\btargets?\b/i.test(text) && yearsOf(text).length === 1);
  return cells.flatMap((cell): readonly Found[] => {
    const match = cell.text.length > 60 ? TABLE_BELOW.exec(cell.text) : null;
    const start = Number(match?.[1] ?? match?.[2] ?? 0);
    const below = headings.filter(({ row }) => row > cell.row && row <= cell.row + 4).flatMap(({ text }) => yearsOf(text));
    if (start === 0 || below.length === 0 || below.includes(start)) return [];
    return [{ at: cell.at, facts: { found: sayYear(start), expected: `the table below is headed ${sayYear(below[0] ?? 0)}` } }];
  });
}

/** The same title on several sheets, with another year on one of them. */
function strayTitles(sheets: ReadonlyMap<string, readonly TextCell[]>): readonly Found[] {
  const titles = new Map<string, Said[]>();
  for (const cells of sheets.values()) {
    for (const cell of cells) {
      if (cell.row > 3 || cell.text.length > 100 || !TITLE.test(cell.text)) continue;
      const [start, ...more] = yearsOf(cell.text);
      if (start === undefined || more.length > 0) continue;
      const key = cell.text.replace(YEARS, "").toLowerCase().replace(/\s+/g, " ").trim();
      titles.set(key, [...(titles.get(key) ?? []), { cell, start, words: cell.text }]);
    }
  }
  return [...titles.values()].flatMap((said): readonly Found[] => {
    const counts = new Map<number, number>();
    for (const { start } of said) counts.set(start, (counts.get(start) ?? 0) + 1);
    const usual = [...counts].find(([, times]) => times > said.length / 2)?.[0];
    if (usual === undefined || said.length < OFTEN) return [];
    return said
      .filter(({ start }) => start !== usual)
      .map(({ cell, words }) => ({ at: cell.at, facts: { found: words, expected: `the other sheets say ${sayYear(usual)}` } }));
  });
}

const tellsYear = oncePerText((text) => /\b(?:19|20)\d\d/.test(text));

function bySheet(context: CheckContext): ReadonlyMap<string, readonly TextCell[]> {
  const sheets = new Map<string, TextCell[]>();
  for (const cell of textCells(context)) {
    if (!tellsYear(cell.text)) continue;
    const there = sheets.get(cell.sheet);
    if (there === undefined) sheets.set(cell.sheet, [cell]);
    else there.push(cell);
  }
  return sheets;
}

/** A year that does not fit the sheet it stands on. */
export const yearMismatch: PlanRule = {
  code: "year-mismatch",
  about: "plan",
  level: "confirm",
  title: "Years that do not fit",
  why: "A year left over from an earlier plan makes readers doubt which year the figures are for.",
  says: "“{found}” stands here; {expected}.",
  todo: "Write the year that is meant.",
  look: (context) => {
    const sheets = bySheet(context);
    return [...[...sheets.values()].flatMap((cells) => [...strayDuring(cells), ...strayTable(cells)]), ...strayTitles(sheets)];
  },
};
