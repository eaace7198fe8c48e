import { spotOf } from "./chooseTitle";
import type { Ledger } from "./ledger";
import type { ReadSection } from "./readSheet";
import type { Line } from "./sheetView";

/** Enters in the ledger that the sections of a priority are no part of the plan: their cells are left over. */
export function leaveOut(sections: readonly ReadSection[], ledger: Ledger): void {
  for (const { section } of sections) {
    const lines: readonly Line[] = [...section.narrative, ...section.rows.flatMap(({ body }) => body.map(({ line }) => line))];
    const headings = section.rows.flatMap(({ heading }) => (heading === null ? [] : [heading.line]));
    const cards = section.card.flatMap(({ label, values }) => [label, ...values]);
    const title = spotOf(section.title);
    ledger.release([...lines, ...headings, ...cards, ...(title === null ? [] : [title])]);
    ledger.leave([...lines, ...headings], "left-out");
  }
}
