import type { ReadReturns, ReturnSources } from "../../app/files";
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
import type { Decisions } from "../../core/returns/decisions";
import type { PartnersLook } from "./partnersState";

/** What a command came to, and how the workbook looks after it. */
export interface Done<Value> {
  readonly value: Value;
  readonly look: PartnersLook;
}

function sheetsOfOthers({ grids, names }: WorkbookContent): readonly string[] {
  const ours = new Set([...markedSheets(names).values()].map((title) => title.toLowerCase()));
  return grids.flatMap(({ sheet, visibility }) => (visibility !== "visible" || ours.has(sheet.toLowerCase()) ? [] : [sheet]));
}

function lookAt(inHand: PlanInHand, today: IsoDay): PartnersLook {
  const { content, reading } = inHand;
  return {
    inHand,
    packs: previewPacks(inHand, today),
    board: returnsBoard(content, today),
    merges: mergesOf(content),
    priorities: reading.plan.priorities.flatMap(({ id, title }) => (id === null ? [] : [{ id, title }])),
    statuses: (standingKey(standingOf(content)) ?? DEFAULT_KEY).map(({ label }) => label).filter((label) => label !== ""),
    otherSheets: sheetsOfOthers(content),
  };
}

/** Reads the plan for the Partners panel. Troubles: those of `readPlan`; `no-structured-plan`, as packs and merging go by action IDs. */
export async function openPartners(workbook: Workbook, today: IsoDay, watch: Watch): Promise<Outcome<PartnersLook>> {
  const read = await readPlan(workbook, watch);
  if (!read.ok) return read;
  return read.value.reading.structured ? done(lookAt(read.value, today)) : failed({ code: "no-structured-plan" });
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

/** Compares returns with the plan as it stands at the click. Troubles: those of `openPartners`; `cancelled`. */
export async function takeIn(
  workbook: Workbook,
  files: Files,
  sources: ReturnSources,
  today: IsoDay,
  watch: Watch,
): Promise<Outcome<Done<ReadReturns>>> {
  const read = await openPartners(workbook, today, watch);
  if (!read.ok) return read;
  const compared = await files.readReturns(read.value.inHand, sources, today, watch);
  return compared.ok ? done({ value: compared.value, look: read.value }) : compared;
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
