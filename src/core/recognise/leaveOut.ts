import { spotOf } from "./chooseTitle";
import { spotsOf } from "./ledger";
import type { Ledger } from "./ledger";
import type { ReadSection } from "./readSheet";
import type { Spot } from "./sheetView";

/** Enters in the ledger that the sections of a priority are no part of the plan: their cells are left over. */
export function leaveOut(sections: readonly ReadSection[], ledger: Ledger): void {
  for (const { section } of sections) {
    const lines = [...section.narrative, ...section.rows.flatMap(({ body }) => body.map(({ line }) => line))];
    const headings = section.rows.flatMap(({ heading }) => (heading === null ? [] : [heading.line]));
    const cards = section.card.flatMap(({ label, values }) => [label, ...values]);
    const title = spotOf(section.title);
    const spots: readonly Spot[] = [...spotsOf([...lines, ...headings]), ...cards, ...(title === null ? [] : [title])];
    ledger.release(spots);
    ledger.leave([...lines, ...headings], "left-out");
  }
}
