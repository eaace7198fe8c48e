import { COLUMN_KEYS, COLUMNS } from "../../core/plan/columns";
import type { ReviewStep } from "./partnersState";
import { stateOf } from "./review/reviewDecisions";
import type { Change } from "./review/reviewModel";

/** One line of what a merge would write: "Status" and how many cells of it. */
export interface MergeLine {
  readonly what: string;
  readonly number: number;
}

/** What a merge would write, by column, and how much stays as it is because nobody decided it. */
export interface MergeCounts {
  readonly lines: readonly MergeLine[];
  readonly agencies: number;
  readonly actions: number;
  readonly added: number;
  readonly open: number;
}

/** How many cells of the plan changes are about: two agencies that say the same of one cell write it once. */
function cellsOf(changes: readonly Change[]): number {
  return new Set(changes.map(({ cell }) => cell.nowAt)).size;
}

/** Counts what a merge would write. */
export function mergeCounts({ model, decisions }: Pick<ReviewStep, "model" | "decisions">): MergeCounts {
  const written = model.changes.filter((change) => ["taken", "written"].includes(stateOf(change, decisions)));
  const lines = COLUMN_KEYS.map((column) => ({
    what: COLUMNS[column].heading,
    number: cellsOf(written.filter(({ cell }) => cell.column === column)),
  }));
  return {
    lines: lines.filter(({ number }) => number > 0),
    agencies: new Set(written.map(({ from }) => from)).size,
    actions: new Set(written.map(({ action }) => action.id)).size,
    added: decisions.proposals.size,
    open: model.changes.filter((change) => stateOf(change, decisions) === "open").length,
  };
}
