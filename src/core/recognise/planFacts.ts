import { periodIn } from "../plan/period";
import type { Period } from "../plan/plan";
import { isGlossaryTitle } from "./glossary";
import { labelledFact } from "./labelledFact";
import type { FactKind, LabelledFact } from "./labelledFact";
import { isMembersTitle } from "./members";
import type { Line, SheetView, Spot } from "./sheetView";
import { isNoteLike } from "./notes";
import { withoutPartLabel } from "./partLabel";
import { isBodyName, isPlanTitle } from "./titles";
import { keyOf, tidy } from "./words";

/** What the tops of the sheets say of the plan as a whole. */
export interface PlanFacts {
  readonly title: string | null;
  readonly titleSpots: readonly Spot[];
  readonly organisation: string | null;
  readonly period: Period | null;
  readonly intro: readonly string[];
  readonly introSpots: readonly Spot[];
}

/** The top of one sheet: its lines above the first priority or table. */
export interface SheetTop {
  readonly view: SheetView;
  readonly preamble: readonly Line[];
  readonly spareTitles: readonly Spot[];
  /** Paragraphs under a title that turned out to be the plan's. */
  readonly spareLines: readonly Line[];
  /** Whether its paragraphs may introduce the plan: a sheet of priorities or the book's first. */
  readonly introduces: boolean;
}

interface Candidate {
  readonly spot: Spot;
  readonly text: string;
  readonly order: number;
}

const LINES_AT_TOP = 6;
const ROWS_OF_TITLES = 2;
const LONGEST_TITLE = 110;
const REVIEW = /\breview\b|\blast year|\bprevious year|\bcontents\b/i;

function candidatesOf(tops: readonly SheetTop[]): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const { view, preamble, spareTitles, spareLines, introduces } of tops) {
    if (isGlossaryTitle(view.grid.sheet) || isMembersTitle(view.grid.sheet)) continue;
    const spotsAtTop = (lines: readonly Line[]): readonly Spot[] =>
      lines
        .slice(0, LINES_AT_TOP)
        .filter((line) => labelledFact(line) === null)
        .flatMap(({ spots }) => spots.slice(0, 1));
    for (const spot of [...spotsAtTop(preamble), ...spareTitles, ...spotsAtTop(spareLines)]) {
      const text = tidy(spot.text);
      const fits = isPlanTitle(text) || isBodyName(text) || (introduces && !isGlossaryTitle(text) && !isMembersTitle(text));
      if (fits && text.length <= 160 && !isNoteLike(text)) found.push({ spot, text, order: found.length });
    }
  }
  return found;
}

function best(candidates: readonly Candidate[], score: (candidate: Candidate, times: number) => number): Candidate | null {
  const times = new Map<string, number>();
  for (const { text } of candidates) times.set(keyOf(text), (times.get(keyOf(text)) ?? 0) + 1);
  let winner: Candidate | null = null;
  let most = 0;
  for (const candidate of candidates) {
    const points = score(candidate, Math.min(times.get(keyOf(candidate.text)) ?? 1, 4)) - candidate.order * 0.001;
    if (points > most) [winner, most] = [candidate, points];
  }
  return winner;
}

/** The last day that any title says: of plans of two years in one workbook, the later is the plan. */
function latestEnd(candidates: readonly Candidate[]): string {
  const titles = candidates.filter(({ text }) => isPlanTitle(text) && !REVIEW.test(text));
  return titles.reduce((latest, { text }) => {
    const end = periodIn(text)?.end ?? "";
    return end > latest ? end : latest;
  }, "");
}

function planScore({ text, spot, order }: Candidate, times: number, latest: string): number {
  if (REVIEW.test(text)) return -1;
  const period = periodIn(text);
  const dated = period === null ? 0 : period.end === latest ? 3 : 1;
  if (isPlanTitle(text)) return 4 + times * 0.5 + dated + (spot.row <= 1 ? 0.5 : 0);
  if (period !== null && spot.row <= ROWS_OF_TITLES && text.length <= LONGEST_TITLE) return 2 + dated;
  const first = order === 0 || spot.row === 0;
  return first && spot.bold && !isBodyName(text) && text.length <= LONGEST_TITLE ? 1 + times * 0.5 : -1;
}

function organisationIn(title: string): string | null {
  const match =
    /^(.*\b(?:partnership|council|board|authority|forum|alliance|agency))\b[\s:,\u2010-\u2015-]+.*\b(?:plan|strategy|programme)\b/i.exec(
      title,
    );
  return match?.[1] ?? null;
}

/** What the labelled lines at the tops say: "Partnership: …", "Plan period: …". Those of other kinds are left over. */
function labelledIn(tops: readonly SheetTop[]): readonly LabelledFact[] {
  const facts = tops.flatMap(({ preamble }) => preamble.slice(0, 2 * LINES_AT_TOP).map(labelledFact));
  return facts.filter((fact) => fact !== null).filter(({ kind }) => kind !== "other");
}

function periodOf(
  labelled: string | undefined,
  title: string | null,
  tops: readonly SheetTop[],
  candidates: readonly Candidate[],
): Period | null {
  const told = periodIn(labelled ?? "") ?? periodIn(title ?? "");
  if (told !== null) return told;
  const periods = [...candidates.map(({ text }) => text), ...tops.map(({ view }) => view.grid.sheet)].flatMap((text) => {
    const period = periodIn(text);
    return period === null || REVIEW.test(text) ? [] : [period];
  });
  return periods.reduce<Period | null>((latest, period) => (latest === null || period.end > latest.end ? period : latest), null);
}

const LONGEST_PERIOD = 40;

/** Whether a short line says the plan's period and nothing that we would lose. */
function isPeriod(text: string, period: Period | null): boolean {
  const own = periodIn(text);
  return own !== null && own.start === period?.start && own.end === period.end && /^[\d\s/–—-]+$|^[\w\s]+\d{4}$/.test(text);
}

const SHORTEST_PARAGRAPH = 60;

function introOf(tops: readonly SheetTop[]): readonly Spot[] {
  return tops
    .filter(({ introduces }) => introduces)
    .flatMap(({ preamble, spareLines }) => [...preamble, ...spareLines].flatMap(({ spots }) => spots))
    .filter(({ text }) => text.length >= SHORTEST_PARAGRAPH && !isNoteLike(text) && !isPlanTitle(text));
}

/** Finds the plan's title, whose plan it is, for when, and its introduction, at the tops of the sheets. */
export function planFacts(tops: readonly SheetTop[]): PlanFacts {
  const candidates = candidatesOf(tops);
  const latest = latestEnd(candidates);
  const labelled = labelledIn(tops);
  const said = (wanted: FactKind): string | undefined => labelled.find(({ kind }) => kind === wanted)?.value;
  const found = best(candidates, (candidate, times) => planScore(candidate, times, latest));
  const title = said("title") ?? found?.text ?? null;
  const body = best(candidates, ({ text, spot }, times) => (isBodyName(text) && spot.row <= 2 && text !== title ? times : -1));
  const organisation = said("organisation") ?? body?.text ?? organisationIn(withoutPartLabel(title ?? ""));
  const period = periodOf(said("period"), title, tops, candidates);
  const keys = new Set([title, found?.text, body?.text].map((text) => keyOf(text ?? "")));
  const isFact = (text: string): boolean => keys.has(keyOf(text)) || (text.length <= LONGEST_PERIOD && isPeriod(text, period));
  const intro = introOf(tops);
  return {
    title,
    titleSpots: [
      ...candidates.filter(({ text }) => isFact(text)).map(({ spot }) => spot),
      ...labelled.flatMap(({ spots }) => spots),
    ],
    organisation,
    period,
    intro: intro.map(({ text }) => tidy(text)),
    introSpots: intro,
  };
}
