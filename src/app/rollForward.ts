import {
  designNextPlan,
  type RolledForward,
  type RollForwardChoices,
  type RollForwardSummary,
} from "../core/rollForward/designNextPlan";
import { offeredActions, type OfferedAction } from "../core/rollForward/offeredActions";
import type { IsoDay } from "../core/plan/plan";
import { done, failed, type Outcome } from "./outcome";
import type { BookWriter, Watch } from "./ports";
import type { PlanInHand } from "./readPlan";

/** What a roll-forward would make now, and what can be chosen. */
export interface RollForwardPreview extends RollForwardSummary {
  /** The unfinished actions in the order of the plan; all of them are suggested. */
  readonly offered: readonly OfferedAction[];
}

/** The next plan as a file, and what it comes to. */
export interface RollForwardReport extends RollForwardSummary {
  readonly bytes: Uint8Array;
}

function summary(rolled: RolledForward): RollForwardSummary {
  const { title, period, carried, leftOut, finished, byWhenPassed, withoutBaseline } = rolled;
  return { title, period, carried, leftOut, finished, byWhenPassed, withoutBaseline };
}

/** What `rollForward` would make with these choices, without making it: the next title and period, and what can be carried over. */
export function previewRollForward(inHand: PlanInHand, choices: RollForwardChoices, today: IsoDay): RollForwardPreview {
  return { ...summary(designNextPlan({ ...inHand, today }, choices)), offered: offeredActions(inHand) };
}

/**
 * Makes next year's plan as an .xlsx file of its own: the chosen unfinished actions, and this year's plan as the review beside it. The
 * workbook in hand is not changed. Trouble: `cancelled`.
 */
export async function rollForward(
  inHand: PlanInHand,
  choices: RollForwardChoices,
  today: IsoDay,
  writeBook: BookWriter,
  watch: Watch = {},
): Promise<Outcome<RollForwardReport>> {
  const rolled = designNextPlan({ ...inHand, today }, choices);
  watch.progress?.({ what: "Writing next year's plan", done: 0, of: 1 });
  const bytes = await writeBook(rolled.book);
  return watch.cancel?.aborted === true ? failed({ code: "cancelled" }) : done({ ...summary(rolled), bytes });
}
