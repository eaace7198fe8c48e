import { foldName } from "../build/gatherAgencies";
import type { Action, Plan, Priority } from "../plan/plan";
import type { PrintChoices } from "./printChoices";

/** Whether one of the words names the priority: by its ID, its number or its title. */
function isNamed({ id, number, title }: Priority, words: ReadonlySet<string>): boolean {
  return [id, number, title].some((word) => word !== null && words.has(foldName(word)));
}

function isOf({ lead, partners }: Action, agencies: ReadonlySet<string>): boolean {
  return [...lead, ...partners].some((name) => agencies.has(foldName(name)));
}

/** The agencies chosen under every name that the membership gives them, folded. */
function knownAs(agencies: readonly string[], { members }: Plan): ReadonlySet<string> {
  const chosen = new Set(agencies.map(foldName));
  const names = members.map(({ name, alsoKnownAs }) => [name, ...alsoKnownAs].map(foldName));
  return new Set([...chosen, ...names.filter((same) => same.some((name) => chosen.has(name))).flat()]);
}

/** The priorities that were chosen, each with the actions of the agencies that were chosen; one without any left is left out. */
export function chosenPriorities(plan: Plan, choices: Pick<PrintChoices, "priorities" | "agencies">): readonly Priority[] {
  const words = choices.priorities === null ? null : new Set(choices.priorities.map(foldName));
  const agencies = choices.agencies === null ? null : knownAs(choices.agencies, plan);
  const chosen = plan.priorities.filter((priority) => words === null || isNamed(priority, words));
  if (agencies === null) return chosen;
  return chosen
    .map((priority) => ({ ...priority, actions: priority.actions.filter((action) => isOf(action, agencies)) }))
    .filter(({ actions }) => actions.length > 0);
}
