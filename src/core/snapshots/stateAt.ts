import type { IsoDay } from "../plan/plan";
import type { LoggedChange } from "./changeLog";
import type { Snapshot, SnapshotAction } from "./snapshot";

/** From when a board wants to know: a snapshot by its day, or the beginning of any day. */
export type Since = { readonly kind: "snapshot"; readonly taken: IsoDay } | { readonly kind: "day"; readonly day: IsoDay };

/** The plan as it stood. */
export interface StateAt {
  readonly actions: readonly SnapshotAction[];
  /** The snapshot that it rests on; null where only the Change log told: then what was added or removed is not known. */
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
  if (base !== undefined) {
    const between = log.filter(({ day }) => day > base.taken && day < since.day);
    return { actions: changed(base.actions, between), snapshot: base.taken };
  }
  const undone = log.filter(({ day }) => day >= since.day).map((change) => ({ ...change, after: change.before }));
  return { actions: changed(now.actions, undone.reverse()), snapshot: null };
}
