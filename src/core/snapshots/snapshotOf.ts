import { actionsAtHand, type FiguresInput } from "../overview/actionsAtHand";
import { priorityName } from "../overview/planFigures";
import type { Snapshot } from "./snapshot";

/** The plan as it stands, as a snapshot of the day. */
export function snapshotOf(input: FiguresInput): Snapshot {
  const { actions } = actionsAtHand(input);
  return {
    taken: input.today,
    actions: actions.map(({ action, priority, status }) => ({
      id: action.id,
      ref: action.ref,
      priority: priorityName(priority),
      action: action.action,
      lead: action.lead,
      byWhen: action.byWhen,
      status: status?.label ?? action.status,
    })),
  };
}
