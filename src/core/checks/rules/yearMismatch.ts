import { oncePerText } from "../../plan/oncePerText";
import { perPart } from "../facts/perPart";
import { textRows } from "../facts/textCells";
import type { TextCell } from "../facts/textCells";
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

/** What a row says of years; most rows say nothing. */
interface YearsOfRow {
  readonly sheet: string;
  readonly during: readonly Said[];
  /** Headings of a target's year. */
  readonly headings: readonly Said[];
  /** Sentences that tell of the table below. */
  readonly above: readonly Said[];
  readonly titles: readonly Said[];
}

const duringIn = oncePerText((text) =>
  Array.from(text.matchAll(DURING), ({ 0: words, 2: year }) => ({ start: Number(year), words })),
);

const sayYear = (start: number): string => `${start}/${String(start + 1).slice(2)}`;

/** On a sheet that keeps saying "during 2031/32", one "during 2030/31". */
function strayDuring(said: readonly Said[]): readonly Found[] {
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

const tellsYear = oncePerText((text) => /\b(?:19|20)\d\d/.test(text));

function yearsIn(row: readonly TextCell[]): YearsOfRow | null {
  const cells = row.filter(({ text }) => tellsYear(text));
  const [first] = cells;
  if (first === undefined) return null;
  const headings = cells.filter(({ text }) => text.length < 60 && /\btargets?\b/i.test(text)).flatMap(oneYear);
  const titles = cells.filter(({ row: at, text }) => at <= 3 && text.length <= 100 && TITLE.test(text)).flatMap(oneYear);
  const during = cells.flatMap((cell) => duringIn(cell.text).map((said) => ({ cell, ...said })));
  const told = { sheet: first.sheet, during, headings, above: cells.flatMap(tableBelow), titles };
  return during.length + headings.length + told.above.length + titles.length === 0 ? null : told;
}

const yearsOfRows = perPart(textRows, yearsIn);

/** "The plan for 2030/31 set targets … the table below", above a table that heads its target 2031/32. */
function strayTable(rows: readonly YearsOfRow[]): readonly Found[] {
  const headings = rows.flatMap((row) => row.headings);
  return rows.flatMap(({ above }) =>
    above.flatMap(({ cell, start }): readonly Found[] => {
      const below = headings.filter((one) => one.cell.row > cell.row && one.cell.row <= cell.row + 4);
      if (below.length === 0 || below.some((one) => one.start === start)) return [];
      return [
        { at: cell.at, facts: { found: sayYear(start), expected: `the table below is headed ${sayYear(below[0]?.start ?? 0)}` } },
      ];
    }),
  );
}

/** The same title on several sheets, with another year on one of them. */
function strayTitles(all: readonly Said[]): readonly Found[] {
  const titles = new Map<string, Said[]>();
  for (const said of all) {
    const key = said.words.replace(YEARS, "").toLowerCase().replace(/\s+/g, " ").trim();
    titles.set(key, [...(titles.get(key) ?? []), said]);
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

function bySheet(rows: readonly YearsOfRow[]): ReadonlyMap<string, readonly YearsOfRow[]> {
  const sheets = new Map<string, YearsOfRow[]>();
  for (const row of rows) {
    const there = sheets.get(row.sheet);
    if (there === undefined) sheets.set(row.sheet, [row]);
    else there.push(row);
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
    const rows = yearsOfRows(context).flatMap((row) => row ?? []);
    const ofSheets = [...bySheet(rows).values()].flatMap((sheet) => [
      ...strayDuring(sheet.flatMap(({ during }) => during)),
      ...strayTable(sheet),
    ]);
    return [...ofSheets, ...strayTitles(rows.flatMap(({ titles }) => titles))];
  },
};
