import { planFigures, type PlanFigures } from "../core/overview/planFigures";
import type { IsoDay } from "../core/plan/plan";
import type { PlanInHand } from "./readPlan";

/** The figures of the plan in hand on a day, whether it is structured or not; `overviewText` says them in words. */
export function overviewOf(inHand: PlanInHand, today: IsoDay): PlanFigures {
  return planFigures({ ...inHand, today });
}
