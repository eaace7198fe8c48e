import { designExport } from "../core/layouts/designExport";
import { layoutOf, LAYOUT_KEYS, type LayoutKey } from "../core/layouts/layouts";
import { rememberedChoice } from "../core/build/rememberedChoices";
import type { WorkbookContent } from "../core/grid/grid";
import type { IsoDay } from "../core/plan/plan";
import { done, failed, type Outcome } from "./outcome";
import type { Watch, Workbook, WrittenSheet } from "./ports";
import type { PlanInHand } from "./readPlan";

/** What the officer decides before an export. */
export interface ExportChoices {
  readonly layout: LayoutKey;
}

/** What an export has written. */
export interface ExportReport {
  readonly sheet: WrittenSheet;
  readonly priorities: number;
  readonly actions: number;
}

/** The layout that the plan remembers; the first one offered where it remembers none. */
export function savedLayout(content: WorkbookContent): LayoutKey {
  return layoutOf(rememberedChoice(content, "layout") ?? "") ?? LAYOUT_KEYS[0] ?? "action-table";
}

/**
 * Writes the plan in a standard layout, ready to print, on the one sheet kept for it, and remembers the layout in a structured plan.
 * Troubles: those of the workbook; `nothing-to-export` when the plan has no action; `cancelled`. Nothing is written then.
 */
export async function exportPlan(
  workbook: Workbook,
  inHand: PlanInHand,
  choices: ExportChoices,
  today: IsoDay,
  watch: Watch = {},
): Promise<Outcome<ExportReport>> {
  const { priorities } = inHand.reading.plan;
  const actions = priorities.reduce((sum, priority) => sum + priority.actions.length, 0);
  if (actions === 0) return failed({ code: "nothing-to-export" });
  const book = designExport({ ...inHand, layout: choices.layout, today });
  if (watch.cancel?.aborted === true) return failed({ code: "cancelled" });
  const written = await workbook.write(book, watch);
  if (!written.ok) return written;
  const sheet = written.value.find(({ key }) => key === "export");
  return sheet === undefined ? failed({ code: "excel-not-found" }) : done({ sheet, priorities: priorities.length, actions });
}
