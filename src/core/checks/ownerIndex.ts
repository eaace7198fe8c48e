import { parsePlace } from "../grid/a1";
import type { Action, Priority } from "../plan/plan";
import type { CheckContext } from "./checkContext";
import { actionAtRow } from "./facts/actionAtRow";

/** Whose a row is. */
interface Owner {
  readonly priority: Priority | null;
  readonly action: Action | null;
}

const NOBODY: Owner = { priority: null, action: null };

/** Tells whose a row of a sheet is: the action that stands in it, else the priority whose title does, or whose own sheet it is. */
export function ownerIndex(context: CheckContext): (sheet: string, row: number) => Owner {
  const { actions, reading } = context;
  const indexAt = actionAtRow(context);
  const rows = new Map<string, Owner>();
  const sheets = new Map<string, Priority | null>();
  const priorities = [...reading.plan.priorities, ...(reading.review?.priorities ?? [])];
  for (const priority of priorities) {
    sheets.set(priority.sheet, sheets.has(priority.sheet) ? null : priority);
    const place = parsePlace(priority.at);
    if (place !== null) rows.set(`${place.box.top} ${place.sheet}`, { priority, action: null });
  }
  return (sheet, row) => {
    const spot = actions[indexAt(sheet, row) ?? -1];
    if (spot !== undefined) return spot;
    const owner = rows.get(`${row} ${sheet}`);
    if (owner !== undefined) return owner;
    const priority = sheets.get(sheet) ?? null;
    return priority === null ? NOBODY : { priority, action: null };
  };
}
