import type { CellChange } from "./cellChange";

/** The changes that take others back, the last one first. */
export function undoOf(changes: readonly CellChange[]): readonly CellChange[] {
  return changes.map((change) => ({ ...change, before: change.after, after: change.before })).reverse();
}
