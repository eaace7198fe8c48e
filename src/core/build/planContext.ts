import type { SheetKey } from "../design/sheetDesign";
import { standingOf, type Standing } from "../design/standing";
import { NameBook } from "../design/uniqueNames";
import type { DefinedName, WorkbookContent } from "../grid/grid";
import type { IsoDay } from "../plan/plan";
import type { Reading } from "../plan/reading";
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
import type { KnownPriority } from "./giveIds";
import { statusKeyFor } from "./statusKey";

/** Everything that a Build depends on. */
export interface PlanInput {
  readonly content: WorkbookContent;
  readonly reading: Reading;
  readonly choices: BuildChoices;
  readonly today: IsoDay;
  /** The workbook of the year before, where a fresh one follows it: its status key, last IDs and remembered choices go on. */
  readonly before?: WorkbookContent;
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
export function planContext(input: PlanInput, standing: Standing, priorities: readonly KnownPriority[]): BookContext {
  const { reading, choices, today, before } = input;
  const keyed = before === undefined ? standing : standingOf(before);
  const names = new NameBook(takenNames(standing));
  const tables = planTables(standing, names);
  const actionTables = planActionTables(standing, priorities, names);
  const everywhere = [...priorities, ...(reading.review?.priorities ?? [])];
  return {
    standing,
    today,
    title: choices.title,
    organisation: choices.organisation,
    key: statusKeyFor(everywhere, choices, keyed),
    titles: planTitles(standing, titlesWanted(priorities, reading.review !== null)),
    tables,
    actionTables,
    lists: planLists(standing, tables, names),
  };
}

/** The defined names that dropdowns read from. */
export function listNames(context: BookContext): readonly DefinedName[] {
  return (Object.keys(LIST_NAMES) as ListKey[]).map((key) => {
    const { table, heading } = LIST_NAMES[key];
    const formula = columnReference(context.tables[table].name, heading);
    return { name: context.lists[key], formula, sheet: null, hidden: false };
  });
}
