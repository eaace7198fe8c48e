import { confirmationName, confirmationNameOf } from "../core/checks/confirmations";
import type { BookDesign } from "../core/design/sheetDesign";
import type { IsoDay } from "../core/plan/plan";
import { done, type Outcome } from "./outcome";
import type { Workbook } from "./ports";

async function write(workbook: Workbook, book: Pick<BookDesign, "names" | "namesGone">): Promise<Outcome<null>> {
  const written = await workbook.write({ sheets: [], ...book });
  return written.ok ? done(null) : written;
}

/** Remembers in the workbook that a finding is right as it stands, and why. Troubles: those of the workbook. */
export function confirmFinding(workbook: Workbook, mark: string, reason: string, today: IsoDay): Promise<Outcome<null>> {
  return write(workbook, { names: [confirmationName(mark, { day: today, reason })] });
}

/** Takes a confirmation back, and its name away: the finding is shown again. Troubles: those of the workbook. */
export function unconfirmFinding(workbook: Workbook, mark: string): Promise<Outcome<null>> {
  return write(workbook, { names: [], namesGone: [confirmationNameOf(mark)] });
}
