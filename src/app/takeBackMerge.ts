import type { WorkbookContent } from "../core/grid/grid";
import { designTakeBack } from "../core/merge/designTakeBack";
import { mergeNotes, type MergeNote } from "../core/merge/mergeNotes";
import type { KeptAction } from "../core/merge/removedActions";
import type { LeftCell } from "../core/merge/restoredCells";
import type { IsoDay } from "../core/plan/plan";
import { done, failed, type Outcome } from "./outcome";
import type { Watch, Workbook } from "./ports";
import { readPlan, type PlanInHand } from "./readPlan";

/** What taking a merge back has done, and what it could not do. */
export interface TakenBack {
  /** Cells that have their old value again. */
  readonly restored: number;
  /** The IDs of added actions that are gone. */
  readonly removed: readonly string[];
  /** Merged cells that hold something else by now, and were left as they are. */
  readonly left: readonly LeftCell[];
  /** Added actions that were left, and why. */
  readonly kept: readonly KeptAction[];
}

/** The merges that the workbook's Change log tells of and that stand, the latest first. */
export function mergesOf(content: WorkbookContent): readonly MergeNote[] {
  return mergeNotes(content);
}

/**
 * Takes back a merge by its number: every cell that still holds the merged value gets its old one; those that do not are listed.
 * One command, all or nothing. The workbook is read again first. Troubles: those of the workbook; `cancelled`; `no-structured-plan`;
 * `no-such-merge`.
 */
export async function takeBackMerge(
  workbook: Workbook,
  inHand: PlanInHand,
  merge: number,
  today: IsoDay,
  watch: Watch = {},
): Promise<Outcome<TakenBack>> {
  if (!inHand.reading.structured) return failed({ code: "no-structured-plan" });
  const now = await readPlan(workbook, watch);
  if (!now.ok) return now;
  const design = designTakeBack(now.value, merge, today);
  if (design === null) return failed({ code: "no-such-merge", facts: { merge: String(merge) } });
  if (watch.cancel?.aborted === true) return failed({ code: "cancelled" });
  const { book, ...taken } = design;
  const isEmpty = book.sheets.length + (book.changes?.length ?? 0) === 0;
  const written = isEmpty ? done([]) : await workbook.write(book, watch);
  return written.ok ? done(taken) : written;
}
