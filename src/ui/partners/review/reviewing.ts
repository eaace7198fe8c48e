import type { Decision, Decisions, ProposalKey } from "../../../core/returns/decisions";
import type { Change, ReviewModel } from "./reviewModel";

/** A priority that a new row can go to. */
export interface PriorityChoice {
  readonly id: string;
  readonly title: string;
}

/** What the rows of the review show and do. */
export interface Reviewing {
  readonly model: ReviewModel;
  readonly decisions: Decisions;
  readonly priorities: readonly PriorityChoice[];
  /** The words of the plan's status key. */
  readonly statuses: readonly string[];
  readonly decide: (changes: readonly Change[], decision: Decision) => void;
  /** Gives a new row to a priority; null leaves it out. */
  readonly place: (key: ProposalKey, priorityId: string | null) => void;
  readonly show: (at: string) => void;
}
