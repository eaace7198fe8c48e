import { designOverview } from "../core/overview/designOverview";
import { planFigures, type PlanFigures } from "../core/overview/planFigures";
import type { IsoDay } from "../core/plan/plan";
import { done, failed, type Outcome } from "./outcome";
import type { Watch, Workbook, WrittenSheet } from "./ports";
import type { PlanInHand } from "./readPlan";

/** The figures of the plan in hand on a day, whether it is structured or not; `overviewText` says them in words. */
export function overviewOf(inHand: PlanInHand, today: IsoDay): PlanFigures {
  return planFigures({ ...inHand, today });
}

/**
 * Makes the Overview sheet of a structured plan, or makes it anew: figures, tables and charts that stay right without the add-in.
 * Troubles: those of the workbook; `no-structured-plan`, also when a table of the plan is gone; `cancelled`. Nothing is written then.
 */
export async function writeOverview(
  workbook: Workbook,
  inHand: PlanInHand,
  today: IsoDay,
  watch: Watch = {},
): Promise<Outcome<WrittenSheet>> {
  const book = inHand.reading.structured ? designOverview({ ...inHand, today }) : null;
  if (book === null) return failed({ code: "no-structured-plan" });
  const written = await workbook.write(book, watch);
  if (!written.ok) return written;
  const sheet = written.value.find(({ key }) => key === "overview");
  return sheet === undefined ? failed({ code: "excel-not-found" }) : done(sheet);
}
