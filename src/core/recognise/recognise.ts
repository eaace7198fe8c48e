import { standingOf } from "../design/standing";
import type { Grid, WorkbookContent } from "../grid/grid";
import { agencyReader } from "../plan/agencies";
import { endsBefore, periodIn } from "../plan/period";
import type { Period, Plan, Priority, Review, ReviewTheme } from "../plan/plan";
import type { Reading, Unplaced } from "../plan/reading";
import { listedPriority, mergePriorities, priorityOf } from "./assemble";
import { labelOf } from "./cards";
import { openLedger } from "./ledger";
import { learnNames } from "./names";
import { planFacts } from "./planFacts";
import type { PlanFacts } from "./planFacts";
import { questionsOf } from "./questions";
import { readSheet } from "./readSheet";
import type { ReadSection, SheetReading } from "./readSheet";
import { cutSheet } from "./regions";
import type { Region } from "./regions";
import { draftSheet, voiceOf } from "./sections";
import type { SheetDrafts } from "./sections";
import { viewSheet } from "./sheetView";
import type { SheetView } from "./sheetView";
import { readStructured } from "./structured/readStructured";
import { keyOf } from "./words";

/** One sheet cut into tables and lines. */
interface CutSheet {
  readonly view: SheetView;
  readonly regions: readonly Region[];
}

const LINES_AT_TOP = 4;

function holdsPriorities({ regions }: CutSheet): boolean {
  return regions.some((region) =>
    region.kind === "table"
      ? region.header.kind === "actions"
      : new Set(region.lines.map(labelOf).filter((part) => part !== null)).size >= 2,
  );
}

/** The lines that stand at the top of several sheets: the plan's title, the partnership's name, a page heading. */
function furnitureOf(sheets: readonly CutSheet[]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  for (const { view } of sheets) {
    const tops = view.lines.slice(0, LINES_AT_TOP).filter((line) => line.spots.length <= 2);
    const keys = new Set(tops.map((line) => keyOf(voiceOf(line)?.text ?? "")));
    for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  return new Set([...seen].flatMap(([key, times]) => (key !== "" && times > 1 ? [key] : [])));
}

function draftsOf(sheets: readonly CutSheet[]): readonly SheetDrafts[] {
  const furniture = furnitureOf(sheets);
  const oneOfSeveral = sheets.filter(holdsPriorities).length > 1;
  return sheets.map(({ view, regions }) =>
    draftSheet(regions, { sheet: view.grid.sheet, oneOfSeveral, furniture: (text) => furniture.has(keyOf(text)) }),
  );
}

function factsOf(sheets: readonly CutSheet[], drafts: readonly SheetDrafts[], spare: readonly SheetReading[]): PlanFacts {
  return planFacts(
    sheets.map(({ view }, index) => ({
      view,
      preamble: drafts[index]?.preamble ?? [],
      spareTitles: spare[index]?.spareTitles ?? [],
      introduces: !REVIEW.test(view.grid.sheet) && (index === 0 || (drafts[index]?.drafts.length ?? 0) > 0),
    })),
  );
}

const REVIEW = /\breview\b|\blast year|\bprevious year|\bend of year\b/i;

/** The period that a sheet says it is for, in its name or at its top. */
function sheetPeriod({ view, preamble }: SheetReading): Period | null {
  const named = periodIn(view.grid.sheet);
  if (named !== null) return named;
  const told = preamble.slice(0, LINES_AT_TOP).map((line) => periodIn(line.spots[0]?.text ?? ""));
  return told.find((period) => period !== null) ?? null;
}

/** Whether a sheet reviews an earlier period beside the plan of this one. */
function isReview(sheet: SheetReading, period: Period | null): boolean {
  const own = sheetPeriod(sheet);
  if (own !== null && period !== null) return endsBefore(own, period);
  return REVIEW.test(sheet.view.grid.sheet);
}

function reviewOf(
  sheets: readonly SheetReading[],
  priorities: readonly Priority[],
  themes: readonly ReviewTheme[],
): Review | null {
  const [first] = sheets;
  if (first === undefined || (priorities.length === 0 && themes.length === 0)) return null;
  const title = first.preamble.map((line) => line.spots[0]?.text ?? "").find((text) => REVIEW.test(text) && text.length <= 120);
  return { title: title ?? null, period: sheetPeriod(first), priorities, themes };
}

/** Headings without a title above or a row below are no priority yet. */
function saysSomething({ section, raws }: ReadSection): boolean {
  return section.title !== null || raws.length > 0 || section.card.length > 0;
}

interface Placed {
  readonly plan: Plan;
  readonly review: Review | null;
}

function putTogether(sheets: readonly SheetReading[], facts: PlanFacts, texts: Iterable<string>): Placed {
  const members = sheets.flatMap((sheet) => sheet.members);
  const glossary = sheets.flatMap((sheet) => sheet.glossary);
  const cells = sheets.flatMap(({ sections }) =>
    sections.flatMap(({ raws }) => raws.flatMap((raw) => [raw.texts.get("lead") ?? "", raw.texts.get("partners") ?? ""])),
  );
  const agencies = agencyReader(learnNames(cells, members, glossary, texts));
  const current = sheets.some((sheet) => sheet.sections.length > 0 && !isReview(sheet, facts.period));
  const past = sheets.filter((sheet) => current && isReview(sheet, facts.period));
  const prioritiesOf = (sheet: SheetReading): readonly Priority[] => [
    ...sheet.listed.map((listed) => listedPriority(listed, sheet.view.grid.sheet)),
    ...sheet.sections.filter(saysSomething).map((section) => priorityOf(section, sheet, agencies)),
  ];
  const present = mergePriorities(sheets.filter((sheet) => !past.includes(sheet)).flatMap(prioritiesOf));
  const themed = sheets.filter((sheet) => sheet.themes.length > 0);
  const themes = themed
    .flatMap((sheet) => sheet.themes)
    .map(({ title, paragraphs, at }): ReviewTheme => ({ theme: title, paragraphs, at }));
  const { title, organisation, period, intro } = facts;
  const targets = sheets.flatMap((sheet) => sheet.targets);
  return {
    plan: { title, organisation, period, intro, priorities: present, targets, members, glossary },
    review: reviewOf([...past, ...themed], mergePriorities(past.flatMap(prioritiesOf)), themes),
  };
}

function* textsOf(sheets: readonly CutSheet[]): Iterable<string> {
  for (const { view } of sheets) for (const { spots } of view.lines) for (const { text } of spots) yield text;
}

function hiddenSheets(content: WorkbookContent): readonly Unplaced[] {
  const views = content.grids.filter(({ visibility }) => visibility !== "visible").map(viewSheet);
  return views.flatMap((view) => openLedger().unplaced(view)).map((entry) => ({ ...entry, why: "hidden-sheet" as const }));
}

/**
 * Recognises the plan that a workbook holds: its priorities, actions, targets, members and glossary, what was not placed and what to
 * ask. A structured plan of ours is read from its own sheets, and then there is nothing to ask; any other is told by how plans are laid
 * out, never by the names in them. Linear in the workbook's cells.
 */
export function recognise(content: WorkbookContent): Reading {
  return readStructured(content) ?? readLoose(content);
}

/** The officer's own sheets that are in sight; sheets that we made (an export, say) are not read as theirs. */
function ownSheets(content: WorkbookContent): readonly Grid[] {
  const ours = new Set(standingOf(content).ours.values());
  return content.grids.filter((grid) => grid.visibility === "visible" && !ours.has(grid));
}

function readLoose(content: WorkbookContent): Reading {
  const sheets = ownSheets(content).map((grid): CutSheet => {
    const view = viewSheet(grid);
    return { view, regions: cutSheet(view) };
  });
  const drafts = draftsOf(sheets);
  const onlySheet = sheets.filter(holdsPriorities).length < 2;
  const ledger = openLedger();
  const { organisation } = factsOf(sheets, drafts, []);
  const read = sheets.map(({ view, regions }, index) => {
    const draft = drafts[index] ?? { preamble: [], drafts: [], others: [], rest: [] };
    return readSheet(view, regions, draft, onlySheet, organisation, ledger);
  });
  const facts = factsOf(sheets, drafts, read);
  ledger.place(facts.titleSpots, "title");
  ledger.place(facts.introSpots, "plan");
  const { plan, review } = putTogether(read, facts, textsOf(sheets));
  const tables = read.flatMap((sheet) => sheet.tables);
  const unplaced = [...read.flatMap(({ view }) => ledger.unplaced(view)), ...hiddenSheets(content)];

  return { plan, review, tables, unplaced, questions: questionsOf(plan, review, tables), structured: false };
}
