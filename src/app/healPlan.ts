import { healDesign } from "../core/build/healDesign";
import type { HealDesign, HealedSheet } from "../core/build/healDesign";
import type { IsoDay } from "../core/plan/plan";
import { done, failed, type Outcome } from "./outcome";
import type { Watch, Workbook } from "./ports";
import type { PlanInHand } from "./readPlan";

/** A sheet that was looked at, and whether something was missing on it. */
export interface HealedReport extends HealedSheet {
  readonly putBack: boolean;
}

/** What `healPlan` looks after, sheet by sheet, and what of it is plainly gone; nothing when the workbook holds no plan of ours. */
export function previewHeal(inHand: PlanInHand, today: IsoDay): Pick<HealDesign, "sheets" | "lostNames"> {
  return healDesign({ ...inHand, today }) ?? { sheets: [], lostNames: [] };
}

/**
 * Puts back the dropdowns, date rules, status colours and list names that a paste destroyed on our sheets; cells keep what stands in
 * them. Sheets where nothing was missing are left alone. Troubles: those of the workbook; `no-structured-plan`; `cancelled`.
 */
export async function healPlan(
  workbook: Workbook,
  inHand: PlanInHand,
  today: IsoDay,
  watch: Watch = {},
): Promise<Outcome<readonly HealedReport[]>> {
  const design = healDesign({ ...inHand, today });
  if (design === null) return failed({ code: "no-structured-plan" });
  const written = await workbook.write(design.book, watch);
  if (!written.ok) return written;
  const changed = new Set(written.value.filter(({ made }) => made !== "unchanged").map(({ key }) => key));
  return done(design.sheets.map((sheet) => ({ ...sheet, putBack: changed.has(sheet.key) })));
}
