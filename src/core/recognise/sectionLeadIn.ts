import { leadInOf } from "./leadIns";
import type { LeadIn } from "./leadIns";
import type { Section } from "./priorities";
import { lineText } from "./sections";
import type { Line } from "./sheetView";

/** A line under a priority's title that says who and when for all its rows, with what it says. */
export interface SectionLeadIn {
  readonly line: Line;
  readonly says: LeadIn;
}

/**
 * The line between a priority's title and its table that says more than who leads ("Lead: Town Council. By when: March 2025") where the
 * table has no columns of its own for it; null where there is none. Who leads and no more is said of the priority.
 */
export function sectionLeadIn({ narrative, rows }: Section): SectionLeadIn | null {
  if (rows.length === 0) return null;
  const own = new Set(rows.flatMap(({ table }) => table.columns.map(({ means }) => means)));
  for (const line of narrative) {
    const says = leadInOf(lineText(line));
    const keys = [...(says?.keys() ?? [])];
    if (says !== null && keys.some((key) => key !== "lead") && !keys.some((key) => own.has(key))) return { line, says };
  }
  return null;
}
