import { designExport } from "../core/layouts/designExport";
import { chosenPriorities } from "../core/layouts/chosenPriorities";
import { exportNames, keptExport, savedPrintChoices, type OwnLayout } from "../core/layouts/keptExport";
import type { PrintChoices } from "../core/layouts/printChoices";
import { printPlan } from "../core/layouts/printPlan";
import type { IsoDay } from "../core/plan/plan";
import { done, failed, type Outcome } from "./outcome";
import type { Watch, Workbook, WrittenSheet } from "./ports";
import { publicTrouble } from "./publicTrouble";
import type { PlanInHand } from "./readPlan";

/** What the officer decides before an export: see PrintChoices. */
export type ExportChoices = PrintChoices;

/** What an export has written. */
export interface ExportReport {
  readonly sheet: WrittenSheet;
  readonly priorities: number;
  readonly actions: number;
}

/** The choices that the plan keeps; those that it suggests where it keeps none. */
export function savedChoices({ content, reading }: PlanInHand): ExportChoices {
  return savedPrintChoices(content, reading);
}

/** Keeps a layout of the officer's own with the plan, in place of one of the same name; no columns takes it away. Troubles: those of the workbook. */
export async function keepLayout(workbook: Workbook, { content }: PlanInHand, layout: OwnLayout): Promise<Outcome<null>> {
  const kept = keptExport(content);
  const others = kept.layouts.filter(({ name }) => name !== layout.name);
  const layouts = layout.columns.length === 0 ? others : [...others, layout];
  const written = await workbook.write({ sheets: [], names: exportNames({ ...kept, layouts }, content) });
  return written.ok ? done(null) : written;
}

/** How many priorities and actions an export holds. */
export function exportCounts({ reading }: PlanInHand, choices: ExportChoices): Omit<ExportReport, "sheet"> {
  const priorities = chosenPriorities(reading.plan, choices);
  return { priorities: priorities.length, actions: priorities.reduce((sum, { actions }) => sum + actions.length, 0) };
}

/**
 * Writes the plan as chosen, ready to print, on the one sheet kept for it, and keeps the choices with the plan. Troubles: those of
 * the workbook; `nothing-to-export` when the plan has nothing of what was chosen; `personal-data-in-public`; `cancelled`. Nothing is written then.
 */
export async function exportPlan(
  workbook: Workbook,
  inHand: PlanInHand,
  choices: ExportChoices,
  today: IsoDay,
  watch: Watch = {},
): Promise<Outcome<ExportReport>> {
  const book = designExport({ ...inHand, choices, today });
  if (book === null) return failed({ code: "nothing-to-export" });
  const shown = printPlan({ ...inHand, choices: { ...choices, parts: [] }, today });
  const trouble = await publicTrouble(shown, inHand, choices, today);
  if (trouble !== null) return failed(trouble);
  if (watch.cancel?.aborted === true) return failed({ code: "cancelled" });
  const written = await workbook.write(book, watch);
  if (!written.ok) return written;
  const sheet = written.value.find(({ key }) => key === "export");
  return sheet === undefined ? failed({ code: "excel-not-found" }) : done({ sheet, ...exportCounts(inHand, choices) });
}
