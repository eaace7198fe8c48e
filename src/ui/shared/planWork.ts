import type { BuildPreview, BuildReport } from "../../app/buildPlan";
import type { Outcome } from "../../app/outcome";
import type { Watch, Workbook } from "../../app/ports";
import type { PlanInHand } from "../../app/readPlan";
import { keepsAnswers } from "../../core/answers/keptAnswers";
import type { BuildChoices } from "../../core/build/buildChoices";
import type { Answers } from "../../core/plan/answers";
import type { IsoDay } from "../../core/plan/plan";
import type { Reading } from "../../core/plan/reading";

// Recognising, designing and number formats are most of the code, and none of it is needed to show the pane.
const reading = () => import("../../app/readPlan");
const building = () => import("../../app/buildPlan");
const keeping = () => import("../../app/keepAnswers");
const exporting = () => import("../../app/exportPlan");

/** Fetches the use cases ahead of the first click. */
export async function fetchPlanWork(): Promise<void> {
  await Promise.all([reading(), building(), keeping(), exporting()]);
}

/** What a Build would write under some choices. */
export type Previewing = (choices: BuildChoices) => BuildPreview;

/** What was read, how to preview a Build of it, and how it reads with other answers. */
export interface FirstLook {
  readonly inHand: PlanInHand;
  /** How the workbook reads without any answer: what there is to ask, and what an answer can be put back to. */
  readonly unanswered: Reading;
  readonly preview: Previewing;
  /** The same workbook with other answers, at once. */
  readonly answer: (answers: Answers) => FirstLook;
  /** The same look at what is in hand now. */
  readonly holding: (inHand: PlanInHand) => FirstLook;
}

/** `readPlan` of src/app, with the preview that goes with what was read. Answers given before count more than those that are kept. */
export async function readForBuild(
  workbook: Workbook,
  today: IsoDay,
  watch: Watch,
  given: Answers | null = null,
): Promise<Outcome<FirstLook>> {
  const [{ readPlan, withAnswers }, { previewBuild }] = await Promise.all([reading(), building()]);
  const read = await readPlan(workbook, watch);
  if (!read.ok) return read;
  const lookAt = (inHand: PlanInHand, unanswered: Reading): FirstLook => ({
    inHand,
    unanswered,
    preview: (choices) => previewBuild(inHand, choices, today),
    answer: (answers) => lookAt(withAnswers(inHand, answers), unanswered),
    holding: (now) => lookAt(now, unanswered),
  });
  const inHand = given === null ? read.value : withAnswers(read.value, given);
  return { ok: true, value: lookAt(inHand, withAnswers(inHand, []).reading) };
}

/** `keepAnswers` of src/app; the look that comes back knows that they are kept. */
export async function keepGiven(workbook: Workbook, look: FirstLook): Promise<Outcome<FirstLook>> {
  const { keepAnswers } = await keeping();
  const kept = await keepAnswers(workbook, look.inHand);
  return kept.ok ? { ok: true, value: look.holding(kept.value) } : kept;
}

/** What a Build came to: a report, or what stands in the workbook now that it is no longer what the officer was shown. */
export type BuildAnswer =
  { readonly built: true; readonly report: BuildReport } | { readonly built: false; readonly look: FirstLook };

/**
 * `buildPlan` of src/app, but only while the workbook is still as it was shown: what was typed since then must neither be written
 * over nor left out.
 */
export async function buildIfUnchanged(
  workbook: Workbook,
  shown: FirstLook,
  choices: BuildChoices,
  today: IsoDay,
  watch: Watch,
): Promise<Outcome<BuildAnswer>> {
  const { buildPlan } = await building();
  const now = await readForBuild(workbook, today, watch, shown.inHand.answers);
  if (!now.ok) return now;
  if (!sameContent(now.value, shown)) return { ok: true, value: { built: false, look: now.value } };
  const built = await buildPlan(workbook, now.value.inHand, choices, today, watch);
  return built.ok ? { ok: true, value: { built: true, report: built.value } } : built;
}

// Content is plain data read in a fixed order, so equal text means equal content. What the officer answers changes no plan.
function sameContent(one: FirstLook, other: FirstLook): boolean {
  const seen = ({ inHand: { content } }: FirstLook): string =>
    JSON.stringify({ ...content, names: content.names.filter((name) => !keepsAnswers(name)) });
  return seen(one) === seen(other);
}
