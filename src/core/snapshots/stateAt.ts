import type { IsoDay } from "../plan/plan";
import type { LoggedChange } from "./changeLog";
import type { Snapshot, SnapshotAction } from "./snapshot";

/** From when a board wants to know: a snapshot by its day, or the beginning of any day. */
export type Since = { readonly kind: "snapshot"; readonly taken: IsoDay } | { readonly kind: "day"; readonly day: IsoDay };

/** The plan as it stood. */
export interface StateAt {
  readonly actions: readonly SnapshotAction[];
  /** The snapshot that it rests on; null where only the Change log told: then what officers added or took out is not known. */
  readonly snapshot: IsoDay | null;
}

function withField(action: SnapshotAction, { field, after }: Pick<LoggedChange, "field" | "after">): SnapshotAction {
  if (field !== "lead") return { ...action, [field]: after };
  return { ...action, lead: [...(after === null ? [] : [after]), ...action.lead.slice(1)] };
}

function isAbout(action: SnapshotAction, { id, ref }: LoggedChange): boolean {
  return id !== null && action.id !== null ? action.id === id : ref !== null && action.ref === ref;
}

function changed(actions: readonly SnapshotAction[], changes: readonly LoggedChange[]): readonly SnapshotAction[] {
  return actions.map((action) =>
    changes.filter((change) => isAbout(action, change)).reduce((state, change) => withField(state, change), action),
  );
}

/** Today's plan with what the log says of a day and after it taken back: changed fields, and actions that merges added. */
function undone(actions: readonly SnapshotAction[], day: IsoDay, log: readonly LoggedChange[]): readonly SnapshotAction[] {
  const since = log.filter((change) => change.day >= day);
  const added = since.filter((change) => change.added);
  const there = actions.filter((action) => !added.some((change) => isAbout(action, change)));
  return changed(there, since.map((change) => ({ ...change, after: change.before })).reverse());
}

/**
 * The plan as it stood: a snapshot as it is; a day from the last snapshot up to it and what the log says came between; without one,
 * today's plan with the log's changes from that day on undone. null when the snapshot asked for is not there.
 */
export function stateAt(
  since: Since,
  now: Snapshot,
  snapshots: readonly Snapshot[],
  log: readonly LoggedChange[],
): StateAt | null {
  if (since.kind === "snapshot") {
    const found = snapshots.find(({ taken }) => taken === since.taken);
    return found === undefined ? null : { actions: found.actions, snapshot: found.taken };
  }
  const base = snapshots.filter(({ taken }) => taken <= since.day).at(-1);
  const before = undone(now.actions, since.day, log);
  if (base === undefined) return { actions: before, snapshot: null };
  const between = log.filter(({ day }) => day > base.taken && day < since.day);
  const known = new Set(base.actions.map(({ id }) => id));
  const added = new Set(between.flatMap((change) => (change.added && change.id !== null ? [change.id] : [])));
  const arrived = before.filter(({ id }) => id !== null && added.has(id) && !known.has(id));
  return { actions: [...changed(base.actions, between), ...arrived], snapshot: base.taken };
}
