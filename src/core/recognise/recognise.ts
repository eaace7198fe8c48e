import { standingOf } from "../design/standing";
import type { Grid, WorkbookContent } from "../grid/grid";
import type { Answers } from "../plan/answers";
import type { Reading, Unplaced } from "../plan/reading";
import { agencyProposals } from "./agencyProposals";
import { answered } from "./answered";
import { answeredRows } from "./answeredRows";
import { viewsOf } from "./besides";
import { colourKey } from "./colourKey";
import { datesOfColumns } from "./datesOfColumns";
import { hiddenParts } from "./hiddenParts";
import { labelOf } from "./cards";
import { voiceOf } from "./chooseTitle";
import { leaveOut } from "./leaveOut";
import { openLedger } from "./ledger";
import { ownContact } from "./ownContact";
import { partsByYear } from "./partsByYear";
import { planFacts } from "./planFacts";
import type { PlanFacts } from "./planFacts";
import { LINES_AT_TOP, REVIEW, putTogether } from "./putTogether";
import { questionsOf } from "./questions";
import { readSheet } from "./readSheet";
import type { SheetReading } from "./readSheet";
import { cutSheet } from "./regions";
import type { Region } from "./regions";
import { draftSheet } from "./sections";
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

function holdsPriorities({ regions }: CutSheet): boolean {
  return regions.some((region) =>
    region.kind === "table"
      ? region.header.kind === "actions" || region.header.kind === "cards"
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
      spareLines: spare[index]?.spareLines ?? [],
      introduces:
        !REVIEW.test(view.yearHeading?.text ?? view.grid.sheet) && (index === 0 || (drafts[index]?.drafts.length ?? 0) > 0),
    })),
  );
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
export function recognise(content: WorkbookContent, answers: Answers = []): Reading {
  return readStructured(content) ?? readLoose(content, answers);
}

/** The officer's own sheets; sheets that we made (an export, say) are not read as theirs. */
function ownOrHidden(content: WorkbookContent): readonly Grid[] {
  const ours = new Set(standingOf(content).ours.values());
  return content.grids.filter((grid) => !ours.has(grid));
}

function ownSheets(content: WorkbookContent): readonly Grid[] {
  return ownOrHidden(content).filter(({ visibility }) => visibility === "visible");
}

function readLoose(content: WorkbookContent, answers: Answers): Reading {
  const said = answered(answers);
  const sheets = ownSheets(content)
    .flatMap(viewsOf)
    .flatMap(partsByYear)
    .map((view): CutSheet => ({ view, regions: cutSheet(view, said) }));
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
  const { plan, review, reviewSpot, agencies, leftOut, doubtful } = putTogether(
    read,
    facts,
    sheets.flatMap(({ view }) => view.lines),
    said,
  );
  ledger.place(reviewSpot === null ? [] : [reviewSpot], "title");
  leaveOut(leftOut, ledger);
  const dated = datesOfColumns(
    read.flatMap((sheet) => sheet.tables),
    content.grids,
    said,
  );
  const { tables } = dated;
  const views = read.map(({ view }) => view);
  const key = colourKey(views, ledger);
  const contact = ownContact(views, facts.organisation, ledger);
  const untold = [...views.flatMap(ledger.unplaced), ...hiddenSheets(content)];
  const whole = { priorities: plan.priorities, unplaced: untold };
  const { priorities, unplaced } = answeredRows(whole, tables, content.grids, agencies, said);
  const answeredPlan = { ...plan, priorities, ...(contact === null ? {} : { contact }) };

  return {
    plan: answeredPlan,
    review,
    tables,
    unplaced,
    questions: [...questionsOf({ plan: answeredPlan, review, tables, unplaced }, doubtful, said, key), ...dated.questions],
    agencyProposals: agencyProposals(answeredPlan, review, said),
    hidden: hiddenParts(ownOrHidden(content)),
    structured: false,
  };
}
