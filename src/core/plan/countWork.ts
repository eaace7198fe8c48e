/** How much work priorities hold: rows of tables, and the activities of plans that tell them on a card instead. */
export interface WorkCount {
  readonly actions: number;
  readonly activities: number;
}

interface HoldsWork {
  readonly actions: readonly unknown[];
  readonly activities: readonly unknown[];
}

/** The actions and activities of priorities, counted. */
export function countWork(priorities: readonly HoldsWork[]): WorkCount {
  return {
    actions: priorities.reduce((sum, { actions }) => sum + actions.length, 0),
    activities: priorities.reduce((sum, { activities }) => sum + activities.length, 0),
  };
}
