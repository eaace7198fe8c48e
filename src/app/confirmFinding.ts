import { confirmationName, noConfirmationName } from "../core/checks/confirmations";
import type { DefinedName } from "../core/grid/grid";
import type { IsoDay } from "../core/plan/plan";
import { done, type Outcome } from "./outcome";
import type { Workbook } from "./ports";

async function remember(workbook: Workbook, name: DefinedName): Promise<Outcome<null>> {
  const written = await workbook.write({ sheets: [], names: [name] });
  return written.ok ? done(null) : written;
}

/** Remembers in the workbook that a finding is right as it stands, and why. Troubles: those of the workbook. */
export function confirmFinding(workbook: Workbook, mark: string, reason: string, today: IsoDay): Promise<Outcome<null>> {
  return remember(workbook, confirmationName(mark, { day: today, reason }));
}

/** Takes a confirmation back: the finding is shown again. Troubles: those of the workbook. */
export function unconfirmFinding(workbook: Workbook, mark: string): Promise<Outcome<null>> {
  return remember(workbook, noConfirmationName(mark));
}
