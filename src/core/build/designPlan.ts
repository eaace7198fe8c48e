import { markerOf, markedKey } from "../design/markers";
import type { BookDesign, SheetDesign, SheetKey } from "../design/sheetDesign";
import { standingOf, type Standing } from "../design/standing";
import { suggestLayout } from "../layouts/printChoices";
import { countWork } from "../plan/countWork";
import type { WorkCount } from "../plan/countWork";
import type { Reading } from "../plan/reading";
import type { BookContext } from "./bookContext";
import type { BuildChoices } from "./buildChoices";
import { changeLogSheet } from "./changeLogSheet";
import { gatherAgencies, standingAgencies, unknownLeads, type Agency } from "./gatherAgencies";
import { giveIds, type GivenIds, type KnownPriority } from "./giveIds";
import { listsSheet } from "./listsSheet";
import { listNames, planContext, type PlanInput } from "./planContext";
import { planSheet } from "./planSheet";
import { prioritySheet, type PlacedPriority } from "./prioritySheet";
import { rememberedTexts, type RememberedKey } from "./rememberedChoices";
import { reviewSheet } from "./reviewSheet";
import { statusWord } from "./statusKey";
import { statusWords, type StatusWord } from "./statusWords";
import { glossarySheet, partnersSheet } from "./supportSheets";
import { targetsSheet } from "./targetsSheet";

/** One sheet of the design, in words for a preview. */
export interface PlannedSheet {
  readonly key: SheetKey;
  readonly title: string;
  readonly made: "new" | "updated";
  /** How much work it will hold; null where it holds none by its nature. */
  readonly work: WorkCount | null;
}

/** The structured workbook as data, with what it comes to. */
export interface PlanDesign {
  readonly book: BookDesign;
  readonly sheets: readonly PlannedSheet[];
  readonly priorities: number;
  readonly actions: number;
  readonly activities: number;
  /** How many agencies the Partners sheet will hold. */
  readonly agencies: number;
  readonly statusWords: readonly StatusWord[];
}

/** The plan's priorities and actions with IDs that nothing in the workbook has or had. */
function givenIds({ content, reading, before = content }: PlanInput, standing: Standing): GivenIds {
  const earlier = rememberedTexts(before);
  const marked = [...content.names, ...before.names].flatMap(({ name }) => markedKey(name) ?? []);
  const sheets = [...marked, ...standing.ours.keys()].flatMap((key) =>
    key.startsWith("priority:") ? [key.slice("priority:".length)] : [],
  );
  return giveIds(reading.plan.priorities, {
    lastAction: earlier.get("lastAction") ?? null,
    lastPriority: earlier.get("lastPriority") ?? null,
    sheets,
  });
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

function planned(design: SheetDesign, placed: readonly PlacedPriority[], standing: Standing): readonly PlannedSheet[] {
  const { key, title } = design;
  if (key === null) return [];
  const priority = placed.find((one) => key === `priority:${one.priority.id}`)?.priority;
  const work = priority === undefined ? null : countWork([priority]);
  return [{ key, title, made: standing.ours.has(key) ? "updated" : "new", work }];
}

/** What the workbook is to remember after this Build. */
function toRemember(
  { content, reading, before = content }: PlanInput,
  { lastAction, lastPriority }: GivenIds,
): ReadonlyMap<RememberedKey, string> {
  const layout = rememberedTexts(before).get("layout") ?? suggestLayout(reading.plan);
  return new Map<RememberedKey, string>([
    ["lastAction", lastAction],
    ["lastPriority", lastPriority],
    ["layout", layout],
  ]);
}

/** Every sheet of the structured workbook. Sheets that are already there keep their titles, tables and column order. */
export function designPlan(input: PlanInput): PlanDesign {
  const { reading, choices, content } = input;
  const standing = standingOf(content);
  const given = givenIds(input, standing);
  const context = planContext(input, standing, given.priorities);
  const placed = placePriorities(given.priorities, choices, context);
  const agencies = agenciesToWrite(reading, context);
  const known = context.tables.agencies.standing === null ? 0 : reading.plan.members.length;
  const sheets = [
    planSheet({ before: reading.plan, period: choices.period }, placed, context),
    ...placed.map(({ design }) => design),
    targetsSheet(reading.plan.targets, context),
    partnersSheet(agencies, context),
    listsSheet(given.priorities, toRemember(input, given), context),
    glossarySheet(reading.plan.glossary, context),
    changeLogSheet([], context),
    ...(reading.review === null ? [] : [reviewSheet(reading.review, choices, context)]),
  ];
  const markers = sheets.flatMap(({ key, title }) => (key === null ? [] : [markerOf(key, title)]));
  return {
    book: { sheets, names: [...markers, ...listNames(context)] },
    sheets: sheets.flatMap((design) => planned(design, placed, standing)),
    priorities: placed.length,
    ...countWork(placed.map(({ priority }) => priority)),
    agencies: known + agencies.length,
    statusWords: statusWords(reading.plan, choices, context.key),
  };
}
