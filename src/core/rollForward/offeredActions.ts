import { actionsAtHand, type ActionAtHand, type FiguresInput } from "../overview/actionsAtHand";
import { priorityName } from "../overview/planFigures";

/** An action that can be carried over into the next plan. All unfinished ones are offered, and suggested. */
export interface OfferedAction {
  /** Names it in a choice: where it stands. */
  readonly at: string;
  readonly ref: string | null;
  readonly action: string;
  readonly priority: string;
  readonly lead: string | null;
  readonly byWhen: string | null;
  /** The label of its status; null where it has none. */
  readonly status: string | null;
}

function offered({ action, priority, status }: ActionAtHand): OfferedAction {
  const { at, ref, byWhen } = action;
  return {
    at,
    ref,
    action: action.action,
    priority: priorityName(priority),
    lead: action.lead[0] ?? null,
    byWhen,
    status: status?.label ?? null,
  };
}

/** The unfinished actions of a plan, in its order. Complete and cancelled ones are not offered; they stand in the review. */
export function offeredActions(input: Pick<FiguresInput, "content" | "reading">): readonly OfferedAction[] {
  return actionsAtHand(input)
    .actions.filter((action) => !action.isFinished)
    .map(offered);
}
