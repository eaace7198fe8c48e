/** How much work priorities hold: rows of tables, and the activities of plans that tell them on a card instead. */
export interface WorkCount {
  readonly actions: number;
  readonly activities: number;
}

/** What a count tells of: actions, activities or both; a count of nothing tells of no actions. */
export function workTold({
  actions,
  activities,
}: WorkCount): readonly { readonly noun: keyof WorkCount; readonly count: number }[] {
  return [
    ...(actions > 0 || activities === 0 ? [{ noun: "actions" as const, count: actions }] : []),
    ...(activities > 0 ? [{ noun: "activities" as const, count: activities }] : []),
  ];
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
