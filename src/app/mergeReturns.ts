import type { LogRow } from "../core/build/changeLogSheet";
import { designMerge } from "../core/merge/designMerge";
import type { MergeDesign } from "../core/merge/designMerge";
import type { ChangedSince } from "../core/merge/cellMerges";
import type { NoRoom } from "../core/merge/addedActions";
import type { IsoDay } from "../core/plan/plan";
import type { Comparison } from "../core/returns/comparison";
import type { Decisions } from "../core/returns/decisions";
import { done, failed, type Outcome } from "./outcome";
import type { Watch, Workbook, WrittenSheet } from "./ports";
import { readPlan, type PlanInHand } from "./readPlan";
import type { Trouble } from "./troubles";

/** How much a merge changes in the plan. */
export interface MergeCounts {
  /** Cells of actions that change. */
  readonly changed: number;
  /** Proposals that become actions. */
  readonly added: number;
  /** The actions that are touched, added ones among them. */
  readonly actions: number;
  /** What the Change log says, in the order of the plan. */
  readonly log: readonly LogRow[];
}

/** What a merge has written. */
export interface MergeReport extends MergeCounts {
  /** Its number in the Change log, by which it can be taken back; null where nothing of the plan changed. */
  readonly merge: number | null;
  readonly sheets: readonly WrittenSheet[];
}

function counts({ changed, added, log }: MergeDesign): MergeCounts {
  return { changed, added: added.length, actions: new Set(log.map(({ id }) => id)).size, log };
}

function stopped(stop: ChangedSince | NoRoom): Trouble {
  if (stop.stopped === "no-room") return { code: "excel-occupied", facts: { at: stop.at, table: stop.table } };
  return { code: "plan-changed-since", facts: { at: stop.at, before: stop.before, now: stop.now } };
}

/** What `mergeReturns` would change now, without reading or writing. Troubles: `no-structured-plan`; `excel-occupied`. */
export function previewMerge(
  inHand: PlanInHand,
  comparison: Comparison,
  decisions: Decisions,
  today: IsoDay,
): Outcome<MergeCounts> {
  if (!inHand.reading.structured) return failed({ code: "no-structured-plan" });
  const design = designMerge({ now: inHand, then: inHand, comparison, decisions, today });
  return "stopped" in design ? failed(stopped(design)) : done(counts(design));
}

/**
 * Writes into the plan what the officer has taken of the returns, in one command: cells, accepted proposals, the Change log and the
 * register of returns, all of it or nothing. `inHand` is the plan as the returns were compared with it; the workbook is read again
 * first. Merging the same again changes nothing more. Troubles: those of the workbook; `cancelled`; `no-structured-plan`;
 * `plan-changed-since` with the cell that was changed since; `excel-occupied` where a table cannot grow.
 */
export async function mergeReturns(
  workbook: Workbook,
  inHand: PlanInHand,
  comparison: Comparison,
  decisions: Decisions,
  today: IsoDay,
  watch: Watch = {},
): Promise<Outcome<MergeReport>> {
  const now = await readPlan(workbook, watch);
  if (!now.ok) return now;
  if (!now.value.reading.structured) return failed({ code: "no-structured-plan" });
  const design = designMerge({ now: now.value, then: inHand, comparison, decisions, today });
  if ("stopped" in design) return failed(stopped(design));
  if (watch.cancel?.aborted === true) return failed({ code: "cancelled" });
  const { sheets, changes = [] } = design.book;
  const written = sheets.length + changes.length === 0 ? done([]) : await workbook.write(design.book, watch);
  return written.ok ? done({ ...counts(design), merge: design.merge, sheets: written.value }) : written;
}
