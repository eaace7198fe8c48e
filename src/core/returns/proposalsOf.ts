import type { ColumnKey } from "../plan/columns";
import type { Proposal } from "./comparison";
import { foldedText } from "./foldedText";
import type { PlanIndex } from "./planIndex";
import type { ReturnedRow } from "./returnReading";

/** The priority of the nearest matched row, looked for in one direction. */
function nearest(rows: readonly ReturnedRow[], from: number, step: 1 | -1, index: PlanIndex): string | null {
  for (let at = from + step; at >= 0 && at < rows.length; at += step) {
    const id = rows[at]?.id;
    const spot = id === undefined || id === null ? undefined : index.byId.get(id);
    if (spot !== undefined) return spot.priority.id;
  }
  return null;
}

/** The rows that a partner added, each with the priority that it names, else that of the row above it, else of the one below. */
export function proposalsOf(rows: readonly ReturnedRow[], index: PlanIndex): readonly Proposal[] {
  return rows.flatMap((row, place): Proposal[] => {
    if (row.id !== null || foldedText(row.cells.get("action")?.text ?? "") === "") return [];
    const texts = new Map<ColumnKey, string>();
    for (const [key, { text }] of row.cells) if (text !== "") texts.set(key, text);
    const named = row.priority === null ? null : index.priorityOf(row.priority);
    const priorityId = named ?? nearest(rows, place, -1, index) ?? nearest(rows, place, 1, index);
    return [{ at: row.at, priorityId, texts }];
  });
}
