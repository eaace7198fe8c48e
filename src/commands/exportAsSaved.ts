import { exportPlan, savedChoices } from "../app/exportPlan";
import type { Workbook } from "../app/ports";
import { readPlan } from "../app/readPlan";
import type { Trouble } from "../app/troubles";
import { fullAddress, oneCell } from "../core/grid/a1";
import type { IsoDay } from "../core/plan/plan";

/** Exports the plan as the workbook remembers and shows the sheet. Answers the trouble, or null when all went well. */
export async function exportAsSaved(workbook: Workbook, today: IsoDay): Promise<Trouble | null> {
  const read = await readPlan(workbook);
  if (!read.ok) return read.trouble;
  const exported = await exportPlan(workbook, read.value, savedChoices(read.value), today);
  if (!exported.ok) return exported.trouble;
  const shown = await workbook.show(fullAddress(exported.value.sheet.title, oneCell(0, 0)));
  return shown.ok ? null : shown.trouble;
}
