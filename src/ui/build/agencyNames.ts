import { foldName, gatherAgencies } from "../../core/build/gatherAgencies";
import type { Priority } from "../../core/plan/plan";
import type { Reading } from "../../core/plan/reading";

/** An agency of the plan and the first cell that names it. */
export interface NamedAgency {
  readonly name: string;
  readonly at: string;
}

/** The agencies that a Build puts on the Partners sheet, in alphabetical order, each with the first cell that names it. */
export function agencyNames({ plan, review }: Reading): readonly NamedAgency[] {
  const places = new Map<string, string>();
  const note = (at: string, names: readonly string[]): void => {
    for (const folded of names.map(foldName)) if (!places.has(folded)) places.set(folded, at);
  };
  plan.members.forEach(({ name, at }) => note(at, [name]));
  [...plan.priorities, ...(review?.priorities ?? [])].forEach((priority) => notePriority(priority, note));
  return gatherAgencies(plan, review)
    .map(({ name }) => ({ name, at: places.get(foldName(name)) ?? "" }))
    .sort((one, other) => one.name.localeCompare(other.name, "en-GB"));
}

function notePriority(
  { at, leadAgencies, keyPartners, actions }: Priority,
  note: (at: string, names: readonly string[]) => void,
): void {
  actions.forEach((action) => note(action.at, [...action.lead, ...action.partners]));
  note(at, [...leadAgencies, ...keyPartners]);
}
