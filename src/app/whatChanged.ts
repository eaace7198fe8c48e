import { actionsAtHand } from "../core/overview/actionsAtHand";
import type { PrintDocument } from "../core/layouts/printDocument";
import type { IsoDay } from "../core/plan/plan";
import { changedDocument } from "../core/snapshots/changedDocument";
import { changesSince, type PlanChanges } from "../core/snapshots/changesSince";
import { designChanged } from "../core/snapshots/designChanged";
import { snapshotsIn } from "../core/snapshots/readSnapshots";
import type { Since } from "../core/snapshots/stateAt";
import { done, failed, type Outcome } from "./outcome";
import type { Watch, Workbook, WrittenSheet } from "./ports";
import type { PlanInHand } from "./readPlan";

/** The last snapshot that was taken before today: what a board wants to know from. null where there is none. */
export function lastSnapshot({ content }: PlanInHand, today: IsoDay): IsoDay | null {
  const earlier = snapshotsIn(content).filter(({ taken }) => taken < today);
  return earlier.at(-1)?.taken ?? null;
}

/**
 * What changed in a structured plan since a snapshot or a day, each with old and new; `changedText` says it in words. Troubles:
 * `no-structured-plan`; `no-snapshot` when the one asked for is not there.
 */
export function whatChanged(inHand: PlanInHand, since: Since, today: IsoDay): Outcome<PlanChanges> {
  if (!inHand.reading.structured) return failed({ code: "no-structured-plan" });
  const changes = changesSince({ ...inHand, today }, since);
  return changes === null ? failed({ code: "no-snapshot" }) : done(changes);
}

/** The changes as a page for the board, laid out: for Word, and for the sheet that `writeChanged` makes. */
export function changedPage(inHand: PlanInHand, changes: PlanChanges): PrintDocument {
  return changedDocument(changes, inHand.reading.plan, actionsAtHand(inHand).key);
}

/**
 * Writes the page for the board on the one sheet kept for it, ready to print. Troubles: those of `whatChanged` and of the workbook;
 * `cancelled`. Nothing is written then.
 */
export async function writeChanged(
  workbook: Workbook,
  inHand: PlanInHand,
  since: Since,
  today: IsoDay,
  watch: Watch = {},
): Promise<Outcome<WrittenSheet>> {
  const changes = whatChanged(inHand, since, today);
  if (!changes.ok) return changes;
  if (watch.cancel?.aborted === true) return failed({ code: "cancelled" });
  const written = await workbook.write(designChanged(changedPage(inHand, changes.value), inHand.content), watch);
  if (!written.ok) return written;
  const sheet = written.value.find(({ key }) => key === "changed");
  return sheet === undefined ? failed({ code: "excel-not-found" }) : done(sheet);
}
