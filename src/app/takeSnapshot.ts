import { actionsAtHand } from "../core/overview/actionsAtHand";
import { designSnapshots } from "../core/snapshots/designSnapshots";
import { snapshotsIn } from "../core/snapshots/readSnapshots";
import type { Snapshot } from "../core/snapshots/snapshot";
import { snapshotOf } from "../core/snapshots/snapshotOf";
import { trendPoint, type TrendPoint } from "../core/snapshots/trend";
import type { IsoDay } from "../core/plan/plan";
import { done, failed, type Outcome } from "./outcome";
import type { Watch, Workbook } from "./ports";
import type { PlanInHand } from "./readPlan";

/** A snapshot that was taken. */
export interface SnapshotReport {
  readonly taken: IsoDay;
  readonly actions: number;
  /** Whether one of the same day gave way to it. */
  readonly replaced: boolean;
}

/** The snapshots that the workbook in hand holds, the oldest first. */
export function snapshotsOf({ content }: PlanInHand): readonly Snapshot[] {
  return snapshotsIn(content);
}

/** The counts of every snapshot and of today, the oldest first: what a trend is drawn from. A snapshot of today gives way to the plan. */
export function trendOf(inHand: PlanInHand, today: IsoDay): readonly TrendPoint[] {
  const { key } = actionsAtHand(inHand);
  const earlier = snapshotsOf(inHand).filter(({ taken }) => taken < today);
  return [...earlier, snapshotOf({ ...inHand, today })].map((snapshot) => trendPoint(snapshot, key));
}

/**
 * Keeps how every action stands today on a hidden sheet of the workbook, for trends and for what changed since; taken again on the
 * same day it takes the place of the first. Troubles: those of the workbook; `no-structured-plan`; `cancelled`. Nothing is written then.
 */
export async function takeSnapshot(
  workbook: Workbook,
  inHand: PlanInHand,
  today: IsoDay,
  watch: Watch = {},
): Promise<Outcome<SnapshotReport>> {
  if (!inHand.reading.structured) return failed({ code: "no-structured-plan" });
  const all = snapshotsOf(inHand);
  const others = all.filter(({ taken }) => taken !== today);
  const snapshot = snapshotOf({ ...inHand, today });
  const inOrder = [...others, snapshot].sort((one, other) => (one.taken < other.taken ? -1 : 1));
  const written = await workbook.write(designSnapshots(inHand.content, inOrder), watch);
  if (!written.ok) return written;
  return done({ taken: today, actions: snapshot.actions.length, replaced: others.length < all.length });
}
