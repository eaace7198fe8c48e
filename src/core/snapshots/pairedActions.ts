import { foldHeading } from "../design/standing";
import type { SnapshotAction } from "./snapshot";

/** The actions of two states of a plan: those in both, and those in one alone. */
export interface PairedActions {
  readonly pairs: readonly (readonly [before: SnapshotAction, after: SnapshotAction])[];
  readonly added: readonly SnapshotAction[];
  readonly removed: readonly SnapshotAction[];
}

const byText = ({ action }: SnapshotAction): string => foldHeading(action);

/**
 * Pairs actions by their IDs, then those left over by their text, because a row that had no ID when the snapshot was taken has one
 * now. Each is used once. In the order of `after`; removed ones in the order of `before`.
 */
export function pairedActions(before: readonly SnapshotAction[], after: readonly SnapshotAction[]): PairedActions {
  const left = new Set(before);
  const partner = new Map<SnapshotAction, SnapshotAction>();
  const pair = (key: (action: SnapshotAction) => string | null): void => {
    const known = new Map<string, SnapshotAction[]>();
    for (const one of left) {
      const name = key(one);
      if (name !== null) known.set(name, [...(known.get(name) ?? []), one]);
    }
    for (const one of after) {
      const found = partner.has(one) ? undefined : known.get(key(one) ?? "")?.shift();
      if (found === undefined) continue;
      partner.set(one, found);
      left.delete(found);
    }
  };
  pair(({ id }) => id);
  pair(byText);
  return {
    pairs: after.flatMap((one) => {
      const found = partner.get(one);
      return found === undefined ? [] : [[found, one] as const];
    }),
    added: after.filter((one) => !partner.has(one)),
    removed: [...left],
  };
}
