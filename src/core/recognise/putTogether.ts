import type { Line, Spot } from "./sheetView";
import { isPlanTitle } from "./titles";
import { agencyReader } from "../plan/agencyReader";
import type { AgencyReader } from "../plan/agencyReader";
import { endsBefore, periodIn } from "../plan/period";
import type { Period, Plan, Priority, Review, ReviewTheme } from "../plan/plan";
import type { Answered } from "./answered";
import { answeredMembers, answeredReader } from "./answeredAgencies";
import { answeredPriorities } from "./answeredPriorities";
import { listedPriority, priorityOf } from "./assemble";
import { withoutLettersOfAll } from "./lettersOfAll";
import { mergePriorities } from "./mergePriorities";
import type { ToldPriority } from "./mergePriorities";
import { learnNames } from "./names";
import { isDoubtfulTitle } from "./doubtfulTitle";
import type { PlanFacts } from "./planFacts";
import type { ReadSection, SheetReading } from "./readSheet";

/** How many lines at the top of a sheet may say whose plan it is and for when. */
export const LINES_AT_TOP = 4;

/** Words that say that a sheet looks back. */
export const REVIEW = /\breview\b|\blast year|\bprevious year|\bend of year\b/i;

/** The period that a sheet says it is for, in the heading of its year, its name or at its top. */
function sheetPeriod({ view, preamble }: SheetReading): Period | null {
  if (view.yearHeading !== null) return periodIn(view.yearHeading.text);
  const named = periodIn(view.grid.sheet);
  if (named !== null) return named;
  const told = preamble.slice(0, LINES_AT_TOP).map((line) => periodIn(line.spots[0]?.text ?? ""));
  return told.find((period) => period !== null) ?? null;
}

/** Whether a sheet reviews an earlier period beside the plan of this one. */
function isReview(sheet: SheetReading, period: Period | null): boolean {
  const own = sheetPeriod(sheet);
  if (own !== null && period !== null) return endsBefore(own, period);
  return REVIEW.test(sheet.view.yearHeading?.text ?? sheet.view.grid.sheet);
}

/** The line at the top of the sheets that look back which names the review: it says review, or is the first one's plan title. */
function reviewTitle(sheets: readonly SheetReading[]): Spot | null {
  const tops = sheets.map(({ preamble }) => preamble.flatMap((line) => line.spots.slice(0, 1)));
  const [first = [], ...others] = tops.map((spots) => spots.filter(({ text }) => text.length <= 120));
  const says = [first, ...others].flat().find(({ text }) => REVIEW.test(text));
  return sheets[0]?.view.yearHeading ?? says ?? first.find(({ text }) => isPlanTitle(text)) ?? null;
}

function reviewOf(
  sheets: readonly SheetReading[],
  priorities: readonly Priority[],
  themes: readonly ReviewTheme[],
): Review | null {
  const [first] = sheets;
  if (first === undefined || (priorities.length === 0 && themes.length === 0)) return null;
  return { title: reviewTitle(sheets)?.text ?? null, period: sheetPeriod(first), priorities, themes };
}

/** Headings without a title above or a row below are no priority yet. */
function saysSomething({ section, raws }: ReadSection): boolean {
  return section.title !== null || raws.length > 0 || section.card.length > 0;
}

interface Placed {
  readonly plan: Plan;
  readonly review: Review | null;
  /** Where the review's own title stands; null where it has none. */
  readonly reviewSpot: Spot | null;
  readonly agencies: AgencyReader;
  /** The sections of the priorities that the officer left out. */
  readonly leftOut: readonly ReadSection[];
  /** Priorities whose titles were told by their place or the sheet's name alone, and that the officer has not spoken of. */
  readonly doubtful: readonly Priority[];
}

function tellOf(sheet: SheetReading, agencies: AgencyReader, onlySheet: boolean): readonly ToldPriority[] {
  const name = sheet.view.grid.sheet;
  const listed = sheet.listed.map((each) => ({ priority: listedPriority(each, name), sections: [], doubtful: false }));
  const read = sheet.sections.filter(saysSomething).map((section) => ({
    priority: priorityOf(section, sheet, agencies, onlySheet),
    sections: [section],
    doubtful: isDoubtfulTitle(section.section, name),
  }));
  return [...listed, ...read];
}

/** The cells of leads and partners of all sheets. */
function cellsOfNames(sheets: readonly SheetReading[]): readonly string[] {
  const cells: string[] = [];
  for (const { raws } of sheets.flatMap(({ sections }) => sections)) {
    for (const { texts } of raws) cells.push(texts.get("lead") ?? "", texts.get("partners") ?? "");
  }
  return cells;
}

/** Puts together the plan, and the review of an earlier period beside it, from what the sheets say. */
export function putTogether(
  sheets: readonly SheetReading[],
  facts: PlanFacts,
  lines: readonly Line[],
  answers: Answered,
): Placed {
  const members = sheets.flatMap((sheet) => sheet.members);
  const glossary = sheets.flatMap((sheet) => sheet.glossary);
  const agencies = answeredReader(agencyReader(learnNames(cellsOfNames(sheets), members, glossary, lines)), answers);
  const current = sheets.some((sheet) => sheet.sections.length > 0 && !isReview(sheet, facts.period));
  const past = sheets.filter((sheet) => current && isReview(sheet, facts.period));
  const onlySheet = sheets.filter((sheet) => sheet.sections.some(saysSomething)).length < 2;
  const toldIn = (some: readonly SheetReading[]): readonly ToldPriority[] =>
    withoutLettersOfAll(mergePriorities(some.flatMap((sheet) => tellOf(sheet, agencies, onlySheet))));
  const present = answeredPriorities(toldIn(sheets.filter((sheet) => !past.includes(sheet))), answers);
  const earlier = answeredPriorities(toldIn(past), answers);
  const themed = sheets.filter((sheet) => sheet.themes.length > 0);
  const themes = themed
    .flatMap((sheet) => sheet.themes)
    .map(({ title, paragraphs, at }): ReviewTheme => ({ theme: title, paragraphs, at }));
  const { title, organisation, period, intro } = facts;
  const targets = sheets.flatMap((sheet) => sheet.targets);
  const lookBack = [...past, ...themed];
  const review = reviewOf(lookBack, earlier.kept, themes);
  return {
    plan: {
      title,
      organisation,
      period,
      intro,
      priorities: present.kept,
      targets,
      members: answeredMembers(members, answers),
      glossary,
    },
    review,
    agencies,
    leftOut: [...present.leftOut, ...earlier.leftOut],
    doubtful: present.doubtful,
    reviewSpot: review === null ? null : reviewTitle(lookBack),
  };
}
