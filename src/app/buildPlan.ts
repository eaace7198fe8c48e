import type { BuildChoices } from "../core/build/buildChoices";
import { designPlan, type PlanDesign, type PlannedSheet } from "../core/build/designPlan";
import type { StatusWord } from "../core/build/statusWords";
import type { IsoDay } from "../core/plan/plan";
import { namesToKeep } from "./keepAnswers";
import { done, failed, type Outcome } from "./outcome";
import type { Watch, Workbook, WrittenSheet } from "./ports";
import type { PlanInHand } from "./readPlan";

/** One sheet that a Build will write. */
export type SheetPreview = PlannedSheet;

/** How much a Build puts into the workbook. */
export interface BuildCounts {
  readonly priorities: number;
  readonly actions: number;
  readonly activities: number;
  readonly agencies: number;
}

/** What a Build will write, for the officer to see before it does. */
export interface BuildPreview extends BuildCounts {
  readonly sheets: readonly SheetPreview[];
  /** Words of the source that will stand as another word of the key, and fills that become a word. */
  readonly statusWords: readonly StatusWord[];
}

/** What a Build has written. */
export interface BuildReport extends BuildCounts {
  readonly sheets: readonly WrittenSheet[];
}

function counts(design: PlanDesign): BuildCounts {
  const { priorities, actions, activities, agencies } = design;
  return { priorities, actions, activities, agencies };
}

/** What `buildPlan` would write now, without writing. */
export function previewBuild(inHand: PlanInHand, choices: BuildChoices, today: IsoDay): BuildPreview {
  const design = designPlan({ ...inHand, choices, today });
  return { ...counts(design), sheets: design.sheets, statusWords: design.statusWords };
}

/**
 * Makes the structured plan beside the officer's own sheets, or brings the one that is there up to date; building twice changes
 * nothing. The answers in hand are kept with it. Troubles: those of the workbook; `cancelled`. Nothing is written then.
 */
export async function buildPlan(
  workbook: Workbook,
  inHand: PlanInHand,
  choices: BuildChoices,
  today: IsoDay,
  watch: Watch = {},
): Promise<Outcome<BuildReport>> {
  const design = designPlan({ ...inHand, choices, today });
  if (watch.cancel?.aborted === true) return failed({ code: "cancelled" });
  const { sheets, names } = design.book;
  const written = await workbook.write({ sheets, names: [...names, ...namesToKeep(inHand)] }, watch);
  return written.ok ? done({ ...counts(design), sheets: written.value }) : written;
}
