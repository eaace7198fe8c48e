import type { Files } from "../../app/files";
import { done, type Outcome } from "../../app/outcome";
import type { Watch, Workbook, WrittenSheet } from "../../app/ports";
import type { PlanInHand } from "../../app/readPlan";
import type { RollForwardPreview } from "../../app/rollForward";
import type { SnapshotReport } from "../../app/takeSnapshot";
import type { PlanFigures } from "../../core/overview/planFigures";
import type { IsoDay } from "../../core/plan/plan";
import type { PlanChanges } from "../../core/snapshots/changesSince";
import type { Since } from "../../core/snapshots/stateAt";
import type { TrendPoint } from "../../core/snapshots/trend";

// Figures, snapshots and next year's plan are fetched when the panel is first opened.
const reading = () => import("../../app/readPlan");
const figuring = () => import("../../app/overview");
const remembering = () => import("../../app/takeSnapshot");
const comparing = () => import("../../app/whatChanged");
const rolling = () => import("../../app/rollForward");
const naming = () => import("../../app/keepExport");

/** A plan that was read, in figures, with what its snapshots tell. */
export interface OverviewLook {
  readonly inHand: PlanInHand;
  readonly figures: PlanFigures;
  /** The counts of every snapshot and of today, the oldest first. */
  readonly trend: readonly TrendPoint[];
  /** The days of the snapshots before today, the latest first. */
  readonly snapshots: readonly IsoDay[];
  /** What changed since a snapshot or a day. Troubles: those of `whatChanged`. */
  readonly changes: (since: Since) => Outcome<PlanChanges>;
  /** What next year's plan would be when these actions are carried over; null for all that are unfinished. */
  readonly rollForward: (carry: readonly string[] | null) => RollForwardPreview;
}

/** Reads the plan and works out its figures. Troubles: those of `readPlan`. */
export async function readOverview(workbook: Workbook, today: IsoDay, watch: Watch): Promise<Outcome<OverviewLook>> {
  const [{ readPlan }, { overviewOf }, { trendOf, snapshotsOf }, { whatChanged }, { previewRollForward }] = await Promise.all([
    reading(),
    figuring(),
    remembering(),
    comparing(),
    rolling(),
  ]);
  const read = await readPlan(workbook, watch);
  if (!read.ok) return read;
  const inHand = read.value;
  const days = snapshotsOf(inHand).map(({ taken }) => taken);
  return done({
    inHand,
    figures: overviewOf(inHand, today),
    trend: trendOf(inHand, today),
    snapshots: days.filter((day) => day < today).reverse(),
    changes: (since) => whatChanged(inHand, since, today),
    rollForward: (carry) => previewRollForward(inHand, { carry }, today),
  });
}

/** Puts the overview on a sheet of the workbook, as the plan stands now. Troubles: those of `readPlan` and `writeOverview`. */
export async function readAndWriteOverview(workbook: Workbook, today: IsoDay, watch: Watch): Promise<Outcome<WrittenSheet>> {
  const [{ readPlan }, { writeOverview }] = await Promise.all([reading(), figuring()]);
  const read = await readPlan(workbook, watch);
  return read.ok ? writeOverview(workbook, read.value, today, watch) : read;
}

/** Keeps how the plan stands now. Troubles: those of `readPlan` and `takeSnapshot`. */
export async function readAndSnapshot(workbook: Workbook, today: IsoDay, watch: Watch): Promise<Outcome<SnapshotReport>> {
  const [{ readPlan }, { takeSnapshot }] = await Promise.all([reading(), remembering()]);
  const read = await readPlan(workbook, watch);
  return read.ok ? takeSnapshot(workbook, read.value, today, watch) : read;
}

/** Puts what changed since then on a page for the board. Troubles: those of `readPlan` and `writeChanged`. */
export async function readAndWriteChanged(
  workbook: Workbook,
  since: Since,
  today: IsoDay,
  watch: Watch,
): Promise<Outcome<WrittenSheet>> {
  const [{ readPlan }, { writeChanged }] = await Promise.all([reading(), comparing()]);
  const read = await readPlan(workbook, watch);
  return read.ok ? writeChanged(workbook, read.value, since, today, watch) : read;
}

/** Saves next year's workbook with the chosen actions; answers the file's name. Trouble: that of `rollForward`. */
export async function rollAndSave(
  { inHand }: OverviewLook,
  carry: readonly string[],
  today: IsoDay,
  files: Files,
  watch: Watch,
): Promise<Outcome<string>> {
  const [{ rollForward }, { nextPlanFileName }] = await Promise.all([rolling(), naming()]);
  const rolled = await rollForward(inHand, { carry }, today, (book) => files.writeBook(book), watch);
  if (!rolled.ok) return rolled;
  const name = nextPlanFileName(rolled.value.title);
  files.save({ name, bytes: rolled.value.bytes });
  return done(name);
}
