import { figureIn } from "../facts/figures";
import { targetCells } from "../facts/targetCells";
import type { PlanRule } from "../checkRule";

/** A measure with no target in a table whose other measures have one. */
export const targetMissing: PlanRule = {
  code: "target-missing",
  about: "plan",
  level: "must-fix",
  title: "Measures without a target",
  why: "Without a target nobody can say at the end of the year whether the measure was met.",
  says: "“{found}” has no target; the other measures of the table have one.",
  todo: "Give the target, or take the measure out.",
  reads: [],
  look: (context) =>
    targetCells(context).flatMap(({ target, at, others }) => {
      if (target.target !== null || !others("target") || figureIn(target.baseline) === null) return [];
      return [{ at: at("target"), facts: { found: target.measure } }];
    }),
};
