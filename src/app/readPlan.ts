import type { WorkbookContent } from "../core/grid/grid";
import type { Reading } from "../core/plan/reading";
import { recognise } from "../core/recognise/recognise";
import { done, failed, type Outcome } from "./outcome";
import type { Watch, Workbook } from "./ports";

/** A workbook as it was read, and what was recognised in it: one read serves everything that follows. */
export interface PlanInHand {
  readonly content: WorkbookContent;
  readonly reading: Reading;
}

/**
 * Reads a workbook and recognises its plan. Troubles: those of the workbook; `cancelled`; `no-plan` when it holds neither a
 * priority nor an action.
 */
export async function readPlan(workbook: Workbook, watch: Watch = {}): Promise<Outcome<PlanInHand>> {
  const read = await workbook.read(watch);
  if (!read.ok) return read;
  if (watch.cancel?.aborted === true) return failed({ code: "cancelled" });
  const reading = recognise(read.value);
  return reading.plan.priorities.length === 0 ? failed({ code: "no-plan" }) : done({ content: read.value, reading });
}
