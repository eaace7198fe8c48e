import type { Action, Priority } from "../plan/plan";

/** An action that has its ID. */
export type KnownAction = Action & { readonly id: string };

/** A priority that has its ID, as have all its actions. */
export type KnownPriority = Omit<Priority, "id" | "actions"> & { readonly id: string; readonly actions: readonly KnownAction[] };

/** IDs that were given earlier, whether they still stand or not; null where none was given. */
export interface EarlierIds {
  readonly lastAction: string | null;
  readonly lastPriority: string | null;
  /** The IDs of priority sheets that are in the workbook. */
  readonly sheets: readonly string[];
}

/** Priorities with their IDs, and the last IDs given, to be remembered. */
export interface GivenIds {
  readonly priorities: readonly KnownPriority[];
  readonly lastAction: string;
  readonly lastPriority: string;
}

const actionId = (count: number): string => `A${String(count).padStart(4, "0")}`;
const priorityId = (count: number): string => `p${String(count)}`;

/** The highest count among IDs of the form letter and digits; 0 where there is none. */
function highest(ids: readonly (string | null)[]): number {
  const counts = ids.map((id) => Number(/^[A-Za-z](\d{1,9})$/.exec(id ?? "")?.[1] ?? 0));
  return counts.reduce((most, count) => Math.max(most, count), 0);
}

/** So many IDs for further actions: those after the highest of all that were ever given. */
export function nextActionIds(given: readonly (string | null)[], count: number): readonly string[] {
  const last = highest(given);
  return Array.from({ length: count }, (_, at) => actionId(last + 1 + at));
}

/** Gives an ID to each that has none, or one that another before it has. */
class Giver {
  private readonly given = new Set<string>();

  constructor(
    public last: number,
    private readonly make: (count: number) => string,
  ) {}

  of(id: string | null): string {
    const kept = id === null || this.given.has(id) ? this.next() : id;
    this.given.add(kept);
    return kept;
  }

  private next(): string {
    this.last += 1;
    return this.make(this.last);
  }
}

/**
 * Gives every priority ("p1") and action ("A0001") an ID: the one it has, or the highest ever given and one more. The second of two
 * equal IDs (a row that was copied) gets a new one. The same plan gets the same IDs each time; none is used again.
 */
export function giveIds(priorities: readonly Priority[], earlier: EarlierIds): GivenIds {
  const actions = priorities.flatMap((priority) => priority.actions);
  const actionGiver = new Giver(highest([earlier.lastAction, ...actions.map(({ id }) => id)]), actionId);
  const sheetIds = [...earlier.sheets, ...priorities.map(({ id }) => id)];
  const priorityGiver = new Giver(highest([earlier.lastPriority, ...sheetIds]), priorityId);
  const known = priorities.map((priority) => ({
    ...priority,
    id: priorityGiver.of(priority.id),
    actions: priority.actions.map((action) => ({ ...action, id: actionGiver.of(action.id) })),
  }));
  return { priorities: known, lastAction: actionId(actionGiver.last), lastPriority: priorityId(priorityGiver.last) };
}
