import { COLUMNS } from "../../../core/plan/columns";
import type { CellValue } from "../../../core/grid/grid";
import type { Decisions } from "../../../core/returns/decisions";
import { count } from "../../shared/count";
import type { ChangeState, DecisionCounts } from "./reviewDecisions";
import type { Change } from "./reviewModel";
import { nameOfAction } from "./reviewRows";

/** What has become of a change, in a word or two. */
export const STATE_WORDS = {
  taken: "Take theirs",
  written: "Your own words",
  kept: "Keep ours",
  open: "To be decided",
} as const satisfies Record<ChangeState, string>;

/** The column of a change, as its heading has it. */
export function columnOf({ cell }: Change): string {
  return COLUMNS[cell.column].heading;
}

/** What a tick is about: "Status of 2.1 Walk the towpath, Harrowmere Council". */
export function labelOf(change: Change): string {
  return `${columnOf(change)} of ${nameOfAction(change.action)}, ${change.from}`;
}

/** What would stand in the plan: the officer's own words where there are some, else the partner's as the plan writes them. */
export function afterOf(change: Change, { cells }: Decisions): string {
  const decision = cells.get(change.key);
  return decision?.kind === "write" ? sayValue(decision.value) : theirsOf(change);
}

// A day is a number in the plan, and is shown as the partner wrote it.
function theirsOf({ cell: { value, returned } }: Change): string {
  return typeof value === "string" ? value : returned;
}

/** What the partner wrote, where the plan writes it otherwise: "green" for On track; null where it is the same. */
export function wroteOtherwise(change: Change): string | null {
  const { returned } = change.cell;
  return returned !== "" && folded(returned) !== folded(theirsOf(change)) ? `They wrote “${returned}”.` : null;
}

const folded = (text: string): string => text.replace(/\s+/g, " ").trim();

function sayValue(value: CellValue): string {
  return value === null ? "" : String(value);
}

/** The decisions in a line: "12 changes will be written, 1 action added, 3 still to be decided." */
export function sayDecisions({ taken, written, added, left, open }: DecisionCounts): string {
  const parts = [
    `${count(taken + written, "change")} will be written`,
    ...(added === 0 ? [] : [`${count(added, "action")} added`]),
    ...(open === 0 ? [] : [`${String(open)} still to be decided`]),
    ...(left === 0 ? [] : [`${count(left, "new action")} left out`]),
  ];
  return `${parts.join(", ")}.`;
}
