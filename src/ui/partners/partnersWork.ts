import type { Files } from "../../app/files";
import type { IssuedPacks, PackChoices } from "../../app/issuePacks";
import { issuePacks, previewPacks } from "../../app/issuePacks";
import { mergeReturns } from "../../app/mergeReturns";
import type { MergeReport } from "../../app/mergeReturns";
import { done, failed } from "../../app/outcome";
import type { Outcome } from "../../app/outcome";
import type { Watch, Workbook } from "../../app/ports";
import { readPlan } from "../../app/readPlan";
import type { PlanInHand } from "../../app/readPlan";
import { mergesOf, takeBackMerge } from "../../app/takeBackMerge";
import type { TakenBack } from "../../app/takeBackMerge";
import { DEFAULT_KEY, standingKey } from "../../core/build/statusKey";
import { standingOf } from "../../core/design/standing";
import { markedSheets } from "../../core/design/markers";
import type { WorkbookContent } from "../../core/grid/grid";
import { returnsBoard } from "../../core/packs/returnsBoard";
import type { IsoDay } from "../../core/plan/plan";
import type { Comparison } from "../../core/returns/comparison";
import { decideAll } from "../../core/returns/decisions";
import type { Decisions } from "../../core/returns/decisions";
import { pause } from "../shared/pause";
import type { PartnersLook, ReturnsStep, ReviewStep } from "./partnersState";
import { reviewModel } from "./review/reviewModel";

/** What a command came to, and how the workbook looks after it. */
export interface Done<Value> {
  readonly value: Value;
  readonly look: PartnersLook;
}

function sheetsOfOthers({ grids, names }: WorkbookContent): readonly string[] {
  const ours = new Set([...markedSheets(names).values()].map((title) => title.toLowerCase()));
  return grids.flatMap(({ sheet, visibility }) => (visibility !== "visible" || ours.has(sheet.toLowerCase()) ? [] : [sheet]));
}

/** The part of a look that a review needs. */
function reviewLook(inHand: PlanInHand): Pick<PartnersLook, "inHand" | "priorities" | "statuses"> {
  const { content, reading } = inHand;
  return {
    inHand,
    priorities: reading.plan.priorities.flatMap(({ id, title }) => (id === null ? [] : [{ id, title }])),
    statuses: (standingKey(standingOf(content)) ?? DEFAULT_KEY).map(({ label }) => label).filter((label) => label !== ""),
  };
}

async function lookAt(inHand: PlanInHand, today: IsoDay): Promise<PartnersLook> {
  const { content } = inHand;
  const packs = previewPacks(inHand, today);
  await pause();
  return {
    ...reviewLook(inHand),
    packs,
    board: returnsBoard(content, today),
    merges: mergesOf(content),
    otherSheets: sheetsOfOthers(content),
  };
}

/** Reads the plan in pieces, between which the pane can be used. Troubles: those of `readPlan`; `no-structured-plan`. */
async function readStructured(workbook: Workbook, watch: Watch): Promise<Outcome<PlanInHand>> {
  const read = async (watched?: Watch): ReturnType<Workbook["read"]> => {
    const content = await workbook.read(watched);
    await pause();
    return content;
  };
  const inHand = await readPlan({ ...workbook, read }, watch);
  await pause();
  return inHand.ok && !inHand.value.reading.structured ? failed({ code: "no-structured-plan" }) : inHand;
}

/** Reads the plan for the Partners panel. Troubles: those of `readPlan`; `no-structured-plan`, as packs and merging go by action IDs. */
export async function openPartners(workbook: Workbook, today: IsoDay, watch: Watch): Promise<Outcome<PartnersLook>> {
  const read = await readStructured(workbook, watch);
  return read.ok ? done(await lookAt(read.value, today)) : read;
}

async function afterwards<Value>(outcome: Outcome<Value>, workbook: Workbook, today: IsoDay): Promise<Outcome<Done<Value>>> {
  if (!outcome.ok) return outcome;
  const look = await openPartners(workbook, today, {});
  return look.ok ? done({ value: outcome.value, look: look.value }) : look;
}

/** Makes packs of the plan as it stands at the click. Troubles: those of `openPartners` and `issuePacks`. */
export async function makePacks(
  workbook: Workbook,
  files: Files,
  choices: PackChoices,
  today: IsoDay,
  watch: Watch,
): Promise<Outcome<Done<IssuedPacks>>> {
  const read = await openPartners(workbook, today, watch);
  if (!read.ok) return read;
  const issued = await issuePacks(workbook, read.value.inHand, choices, today, (book) => files.writeBook(book), watch);
  return afterwards(issued, workbook, today);
}

/** Compares returns with the plan as it stands at the click, safe changes ticked. Troubles: those of `openPartners`; `cancelled`. */
export async function takeIn(
  workbook: Workbook,
  files: Files,
  from: ReturnsStep,
  today: IsoDay,
  watch: Watch,
): Promise<Outcome<ReviewStep>> {
  const read = await readStructured(workbook, watch);
  if (!read.ok) return read;
  const look = { ...from.look, ...reviewLook(read.value) };
  await pause();
  const compared = await files.readReturns(read.value, { files: from.files, sheets: [...from.sheets] }, today, watch);
  if (!compared.ok) return compared;
  await pause();
  const model = reviewModel(compared.value.comparison);
  await pause();
  const decisions = decideAll(compared.value.comparison, "safe");
  await pause();
  const start = { ...from, look, stopped: false };
  return done({ step: "review", from: start, read: compared.value, model, decisions, touched: false, note: null });
}

/** Merges what was decided. Troubles: those of `mergeReturns`, and of reading the plan afterwards. */
export async function merge(
  workbook: Workbook,
  look: PartnersLook,
  comparison: Comparison,
  decisions: Decisions,
  today: IsoDay,
  watch: Watch,
): Promise<Outcome<Done<MergeReport>>> {
  return afterwards(await mergeReturns(workbook, look.inHand, comparison, decisions, today, watch), workbook, today);
}

/** Takes a merge back. Troubles: those of `openPartners` and `takeBackMerge`. */
export async function takeBack(
  workbook: Workbook,
  number: number,
  today: IsoDay,
  watch: Watch,
): Promise<Outcome<Done<TakenBack>>> {
  const read = await openPartners(workbook, today, watch);
  if (!read.ok) return read;
  return afterwards(await takeBackMerge(workbook, read.value.inHand, number, today, watch), workbook, today);
}
