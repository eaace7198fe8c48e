import type { Confirmations } from "../core/checks/confirmations";
import type { Finding } from "../core/checks/finding";
import { designFindings } from "../core/checks/findingsSheet";
import { sayFinding } from "../core/checks/sayFinding";
import type { IsoDay } from "../core/plan/plan";
import { done, failed, type Outcome } from "./outcome";
import type { Watch, Workbook, WrittenSheet } from "./ports";
import type { PlanInHand } from "./readPlan";

/**
 * Writes what a check found, confirmed findings among it, on the one sheet kept for that. Troubles: those of the workbook;
 * `cancelled`. Nothing is written then.
 */
export async function reportFindings(
  workbook: Workbook,
  { content, reading }: PlanInHand,
  findings: readonly Finding[],
  confirmed: Confirmations,
  today: IsoDay,
  watch: Watch = {},
): Promise<Outcome<WrittenSheet>> {
  const book = designFindings({ content, reading, findings, confirmed, today, say: sayFinding });
  const written = await workbook.write(book, watch);
  if (!written.ok) return written;
  const sheet = written.value.find(({ key }) => key === "findings");
  return sheet === undefined ? failed({ code: "excel-not-found" }) : done(sheet);
}
