import type { CellKey, Decision, Decisions, ProposalKey } from "../../../core/returns/decisions";
import type { Change, ReviewModel } from "./reviewModel";

/** What has become of a change: taken, written otherwise, kept as the plan has it, or still to be decided. */
export type ChangeState = "taken" | "written" | "kept" | "open";

const STATES = { take: "taken", write: "written", keep: "kept" } as const satisfies Record<Decision["kind"], ChangeState>;

/** What has become of a change under some decisions. */
export function stateOf({ key }: Pick<Change, "key">, { cells }: Decisions): ChangeState {
  const decision = cells.get(key);
  return decision === undefined ? "open" : STATES[decision.kind];
}

/** Decides some changes alike. Of two returns on one cell only one can be written: the other's is then kept out. */
export function decide(from: Decisions, { rivals }: ReviewModel, changes: readonly Change[], decision: Decision): Decisions {
  const cells = new Map<CellKey, Decision>(from.cells);
  for (const { key } of changes) {
    cells.set(key, decision);
    if (decision.kind === "keep") continue;
    for (const rival of rivals.get(key) ?? []) cells.set(rival.key, { kind: "keep" });
  }
  return { ...from, cells };
}

/** Gives a proposal to a priority, or (null) leaves it out. */
export function place(from: Decisions, key: ProposalKey, priorityId: string | null): Decisions {
  const proposals = new Map(from.proposals);
  if (priorityId === null) proposals.delete(key);
  else proposals.set(key, priorityId);
  return { ...from, proposals };
}

/** How many changes there are of each state, and how many new rows are added and left out. */
export interface DecisionCounts extends Readonly<Record<ChangeState, number>> {
  readonly added: number;
  readonly left: number;
}

/** Counts what would be written, kept and still decided. */
export function countDecisions(
  { changes, proposed }: Pick<ReviewModel, "changes" | "proposed">,
  decisions: Decisions,
): DecisionCounts {
  const counts = { taken: 0, written: 0, kept: 0, open: 0 };
  for (const change of changes) counts[stateOf(change, decisions)] += 1;
  return { ...counts, added: decisions.proposals.size, left: proposed.length - decisions.proposals.size };
}
