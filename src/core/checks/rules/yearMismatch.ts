import type { CheckContext } from "../checkContext";
import type { PlanRule } from "../checkRule";
import { sayYear, YEARS, yearsOfRows } from "../facts/yearsSaid";
import type { Said, YearsOfRow } from "../facts/yearsSaid";
import type { Found } from "../finding";

/** Years said fewer times than this on a sheet make no rule. */
const OFTEN = 3;

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

/** A sentence tells another year for the baseline than every heading of a baseline does. */
function strayBaselines(rows: readonly YearsOfRow[]): readonly Found[] {
  const headed = rows.flatMap(({ baselineHeadings }) => baselineHeadings);
  const [first] = headed;
  if (first === undefined) return [];
  const years = new Set(headed.map(({ start }) => start));
  return rows
    .flatMap(({ baselines }) => baselines)
    .filter(({ start }) => !years.has(start))
    .map(({ cell, words }) => ({ at: cell.at, facts: { found: words, expected: `the table is headed “${first.words}”` } }));
}

/** The actions of the plan are said to be for the year before it; a review beside the plan may well say so. */
function strayAgreed(rows: readonly YearsOfRow[], { reading }: CheckContext): readonly Found[] {
  const { period, priorities } = reading.plan;
  const own =
    period === null || period.end > `${Number(period.start.slice(0, 4)) + 1}-12-31` ? null : Number(period.start.slice(0, 4));
  const sheets = new Set(priorities.map(({ sheet }) => sheet));
  return rows
    .flatMap(({ agreed }) => agreed)
    .filter(({ cell, start }) => own !== null && start === own - 1 && sheets.has(cell.sheet))
    .map(({ cell, words }) => ({ at: cell.at, facts: { found: words, expected: `the plan is for ${sayYear(own ?? 0)}` } }));
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
    return [
      ...ofSheets,
      ...strayTitles(rows.flatMap(({ titles }) => titles)),
      ...strayBaselines(rows),
      ...strayAgreed(rows, context),
    ];
  },
};
