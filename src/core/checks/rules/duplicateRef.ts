import type { ActionSpot, PlanRule } from "../checkRule";
import { refParts } from "../facts/refParts";
import type { Found } from "../finding";

/** Plain numbers may start again in each priority; refs with a prefix are the whole plan's. */
function seriesOf({ action, priority, review }: ActionSpot): string {
  const ref = action.ref ?? "";
  return `${review ? "review" : "plan"} ${refParts(ref) === null ? `${priority.at} ` : ""}${ref}`;
}

/** A ref that two actions have. */
export const duplicateRef: PlanRule = {
  code: "duplicate-ref",
  about: "plan",
  level: "must-fix",
  title: "Refs that two actions have",
  why: "An update sent back under this ref could be for either action.",
  says: "Ref {found} stands for two actions; the first is at {first}.",
  todo: "Give each action a ref of its own.",
  follows: ["ref-number-format"],
  reads: ["ref"],
  look: (context) => {
    const first = new Map<string, string>();
    return context.actions.flatMap((spot): readonly Found[] => {
      const { ref } = spot.action;
      if (ref === null) return [];
      const at = context.fieldAt(spot, "ref");
      const series = seriesOf(spot);
      const before = first.get(series);
      if (before === undefined) first.set(series, at);
      return before === undefined ? [] : [{ at, also: [before], facts: { found: ref, first: before } }];
    });
  },
};
