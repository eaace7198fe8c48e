import { markerOf, markedKey } from "../design/markers";
import type { BookDesign, SheetDesign, SheetKey } from "../design/sheetDesign";
import { standingOf, type Standing } from "../design/standing";
import { NameBook } from "../design/uniqueNames";
import type { DefinedName, WorkbookContent } from "../grid/grid";
import type { IsoDay } from "../plan/plan";
import type { Reading } from "../plan/reading";
import { LAYOUT_KEYS } from "../layouts/layouts";
import {
  columnReference,
  LIST_NAMES,
  planActionTables,
  planLists,
  planTables,
  planTitles,
  SHEET_TITLES,
  takenNames,
  type BookContext,
  type ListKey,
} from "./bookContext";
import type { BuildChoices } from "./buildChoices";
import { gatherAgencies, standingAgencies, unknownLeads, type Agency } from "./gatherAgencies";
import { giveIds, type GivenIds, type KnownPriority } from "./giveIds";
import { listsSheet } from "./listsSheet";
import { planSheet } from "./planSheet";
import { prioritySheet, type PlacedPriority } from "./prioritySheet";
import { rememberedPlaces, type RememberedKey } from "./rememberedChoices";
import { reviewSheet } from "./reviewSheet";
import { statusKeyFor, statusWord } from "./statusKey";
import { changeLogSheet, glossarySheet, partnersSheet, targetsSheet } from "./tableSheets";

/** Everything that a Build depends on. */
export interface PlanInput {
  readonly content: WorkbookContent;
  readonly reading: Reading;
  readonly choices: BuildChoices;
  readonly today: IsoDay;
}

/** One sheet of the design, in words for a preview. */
export interface PlannedSheet {
  readonly key: SheetKey;
  readonly title: string;
  readonly made: "new" | "updated";
  /** How many actions it will hold; null where it holds none by its nature. */
  readonly actions: number | null;
}

/** A status of the source that will stand as a word of the key: the word or fill that stood there, and how many rows. */
export interface StatusWord {
  readonly from: string;
  readonly byFill: boolean;
  readonly to: string;
  readonly count: number;
}

/** The structured workbook as data, with what it comes to. */
export interface PlanDesign {
  readonly book: BookDesign;
  readonly sheets: readonly PlannedSheet[];
  readonly priorities: number;
  readonly actions: number;
  /** How many agencies the Partners sheet will hold. */
  readonly agencies: number;
  readonly statusWords: readonly StatusWord[];
}

/** What the workbook remembers, as it stands. */
function remembered(content: WorkbookContent): ReadonlyMap<RememberedKey, string> {
  return new Map([...rememberedPlaces(content)].map(([key, { text }]) => [key, text]));
}

function givenIds({ content, reading }: PlanInput, standing: Standing): GivenIds {
  const earlier = remembered(content);
  const marked = content.names.flatMap(({ name }) => markedKey(name) ?? []);
  const sheets = [...marked, ...standing.ours.keys()].flatMap((key) =>
    key.startsWith("priority:") ? [key.slice("priority:".length)] : [],
  );
  return giveIds(reading.plan.priorities, {
    lastAction: earlier.get("lastAction") ?? null,
    lastPriority: earlier.get("lastPriority") ?? null,
    sheets,
  });
}

function priorityWords({ number, title }: KnownPriority): string {
  return [number ?? "", title].filter((part) => part !== "").join(" ");
}

function titlesWanted(
  priorities: readonly KnownPriority[],
  hasReview: boolean,
): readonly (readonly [SheetKey, string, string])[] {
  const named = (key: keyof typeof SHEET_TITLES): readonly [SheetKey, string, string] => [
    key,
    SHEET_TITLES[key],
    SHEET_TITLES[key],
  ];
  return [
    named("plan"),
    ...priorities.map((priority) => [`priority:${priority.id}`, priorityWords(priority), "Priority"] as const),
    named("targets"),
    named("partners"),
    named("lists"),
    named("glossary"),
    named("changeLog"),
    ...(hasReview ? [named("review")] : []),
  ];
}

/** Everything that the sheets share: final titles and names, the status key, what stands. */
function bookContext(input: PlanInput, standing: Standing, priorities: readonly KnownPriority[]): BookContext {
  const { reading, choices, today } = input;
  const names = new NameBook(takenNames(standing));
  const tables = planTables(standing, names);
  const actionTables = planActionTables(standing, priorities, names);
  const everywhere = [...priorities, ...(reading.review?.priorities ?? [])];
  return {
    standing,
    today,
    title: choices.title,
    organisation: choices.organisation,
    key: statusKeyFor(everywhere, choices, standing),
    titles: planTitles(standing, titlesWanted(priorities, reading.review !== null)),
    tables,
    actionTables,
    lists: planLists(standing, tables, names),
  };
}

function placePriorities(
  priorities: readonly KnownPriority[],
  choices: BuildChoices,
  context: BookContext,
): readonly PlacedPriority[] {
  return priorities.map((priority) => {
    const rows = priority.actions.map((action) => ({ action, status: statusWord(action, choices, context.key)?.word ?? null }));
    return prioritySheet({ priority, rows }, context);
  });
}

/** All agencies for a new Partners sheet; for one that is there, the leads that it does not know. */
function agenciesToWrite({ plan, review }: Reading, { tables }: BookContext): readonly Agency[] {
  const { standing } = tables.agencies;
  return standing === null ? gatherAgencies(plan, review) : unknownLeads(plan, standingAgencies(standing));
}

function listNames(context: BookContext): readonly DefinedName[] {
  return (Object.keys(LIST_NAMES) as ListKey[]).map((key) => {
    const { table, heading } = LIST_NAMES[key];
    const formula = columnReference(context.tables[table].name, heading);
    return { name: context.lists[key], formula, sheet: null, hidden: false };
  });
}

function wordsChanged({ reading, choices }: PlanInput, context: BookContext): readonly StatusWord[] {
  const words = new Map<string, StatusWord>();
  for (const action of reading.plan.priorities.flatMap((priority) => priority.actions)) {
    const becomes = statusWord(action, choices, context.key);
    const from = action.status ?? action.statusFill ?? "";
    if (becomes === null || becomes.word === from) continue;
    const id = JSON.stringify([from, becomes.word]);
    words.set(id, { from, byFill: becomes.byFill, to: becomes.word, count: (words.get(id)?.count ?? 0) + 1 });
  }
  return [...words.values()];
}

function planned(design: SheetDesign, placed: readonly PlacedPriority[], standing: Standing): readonly PlannedSheet[] {
  const { key, title } = design;
  if (key === null) return [];
  const rows = placed.find(({ priority }) => key === `priority:${priority.id}`)?.rows;
  return [{ key, title, made: standing.ours.has(key) ? "updated" : "new", actions: rows?.length ?? null }];
}

/** Every sheet of the structured workbook. Sheets that are already there keep their titles, tables and column order. */
export function designPlan(input: PlanInput): PlanDesign {
  const { reading, choices, content } = input;
  const standing = standingOf(content);
  const given = givenIds(input, standing);
  const context = bookContext(input, standing, given.priorities);
  const placed = placePriorities(given.priorities, choices, context);
  const agencies = agenciesToWrite(reading, context);
  const known = context.tables.agencies.standing === null ? 0 : reading.plan.members.length;
  const toRemember = new Map<RememberedKey, string>([
    ["lastAction", given.lastAction],
    ["lastPriority", given.lastPriority],
    ["layout", remembered(content).get("layout") ?? LAYOUT_KEYS[0] ?? ""],
  ]);
  const sheets = [
    planSheet({ period: choices.period, intro: reading.plan.intro }, placed, context),
    ...placed.map(({ design }) => design),
    targetsSheet(reading.plan.targets, context),
    partnersSheet(agencies, context),
    listsSheet(given.priorities, toRemember, context),
    glossarySheet(reading.plan.glossary, context),
    changeLogSheet(context),
    ...(reading.review === null ? [] : [reviewSheet(reading.review, choices, context)]),
  ];
  const markers = sheets.flatMap(({ key, title }) => (key === null ? [] : [markerOf(key, title)]));
  return {
    book: { sheets, names: [...markers, ...listNames(context)] },
    sheets: sheets.flatMap((design) => planned(design, placed, standing)),
    priorities: placed.length,
    actions: placed.reduce((sum, { rows }) => sum + rows.length, 0),
    agencies: known + agencies.length,
    statusWords: wordsChanged(input, context),
  };
}
