import type { Priority } from "../plan/plan";
import { cardTable } from "./cardTable";
import { printed } from "./printCells";
import type { PrintSection } from "./printDocument";
import { bannerOf } from "./priorityWords";

const COLUMNS = [
  { heading: "Priority", width: 44, holds: null },
  { heading: "Description", width: 92, holds: null },
] as const;

/** Whether nothing but its name and a few words is known of a priority yet. */
export function isOnlyNamed(priority: Priority): boolean {
  return priority.actions.length === 0 && cardTable(priority, []) === null;
}

/** The priorities of a plan that has nothing else yet, as one table; no section where there are none. */
export function priorityList(priorities: readonly Priority[]): readonly PrintSection[] {
  if (priorities.length === 0) return [];
  const rows = priorities.map((priority) => [printed(bannerOf(priority), "text"), printed(priority.narrative, "text")]);
  const table = { kind: "table", name: "Priorities", hasHeader: true, columns: COLUMNS, rows } as const;
  return [{ heading: "Priorities", aside: null, about: "priority", blocks: [table] }];
}
