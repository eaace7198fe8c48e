import type { PlanRule } from "../checkRule";

/** A priority has neither actions nor activities. */
export const priorityWithoutActions: PlanRule = {
  about: "plan",
  code: "priority-without-actions",
  level: "confirm",
  title: "Priorities without an action",
  why: "A priority that nothing is done about is a promise without a plan.",
  says: "{title} has no action.",
  todo: "Add its actions, or say that it is not a priority of this plan.",
  reads: [],
  look: ({ reading }) =>
    reading.plan.priorities
      .filter(({ actions, activities }) => actions.length === 0 && activities.length === 0)
      .map(({ at, title }) => ({ at, facts: { title } })),
};
