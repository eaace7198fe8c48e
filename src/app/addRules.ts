import { ownTableRules } from "../core/build/ownTableRules";
import type { OwnSheetRules } from "../core/build/ownTableRules";
import { done, failed, type Outcome } from "./outcome";
import type { Watch, Workbook } from "./ports";
import type { PlanInHand } from "./readPlan";

/** A sheet of the officer's own, what it was to be given, and whether anything was missing. */
export interface AddedRules extends OwnSheetRules {
  readonly added: boolean;
}

/** What `addRules` would add to the officer's own tables, sheet by sheet; empty where the plan is one of ours. */
export function previewRules({ reading, content }: PlanInHand): readonly OwnSheetRules[] {
  return ownTableRules(reading, content)?.sheets ?? [];
}

/**
 * Adds dropdowns, date rules and status colours to the officer's own tables, in place: no cell changes, nothing moves, and a rule of
 * the officer's over a whole column stays. Troubles: those of the workbook; `no-plan`; `rules-only-in-excel`; `cancelled`.
 */
export async function addRules(
  workbook: Workbook,
  { reading, content }: PlanInHand,
  watch: Watch = {},
): Promise<Outcome<readonly AddedRules[]>> {
  const rules = ownTableRules(reading, content);
  if (rules === null || rules.sheets.length === 0) return failed({ code: "no-plan" });
  const written = await workbook.write(rules.book, watch);
  if (!written.ok) return written;
  const changed = new Set(written.value.filter(({ made }) => made !== "unchanged").map(({ key }) => key));
  return done(rules.sheets.map((sheet) => ({ ...sheet, added: changed.has(sheet.title) })));
}
