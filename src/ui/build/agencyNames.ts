import type { Plan } from "../../core/plan/plan";

/** An agency of the plan and the first cell that names it. */
export interface NamedAgency {
  readonly name: string;
  readonly at: string;
}

/** Every agency that a plan names as partner or lead, once each and in alphabetical order; capitals and spacing do not tell agencies apart. */
export function agencyNames({ members, priorities }: Plan): readonly NamedAgency[] {
  const found = new Map<string, NamedAgency>();
  const add = (name: string, at: string): void => {
    const folded = name.toLowerCase().replace(/\s+/g, " ").trim();
    if (folded !== "" && !found.has(folded)) found.set(folded, { name, at });
  };
  members.forEach(({ name, at }) => add(name, at));
  for (const { leadAgencies, actions, at } of priorities) {
    leadAgencies.forEach((name) => add(name, at));
    actions.forEach((action) => action.lead.forEach((name) => add(name, action.at)));
  }
  return [...found.values()].sort((one, other) => one.name.localeCompare(other.name, "en-GB"));
}
