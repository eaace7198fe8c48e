import { bareName, foldedWords, initialsOf } from "../plan/nameKeys";
import { namesNobody } from "../plan/nobodyNamed";
import { oncePerText } from "../plan/oncePerText";
import type { Plan } from "../plan/plan";
import { agencyKey } from "./registerRow";

/** Whether a name stands for no agency: "All partners", a remark in brackets, nothing. */
export function isNobody(name: string): boolean {
  return namesNobody(name) || /^\(.*\)$|^all\s(?:\w+\s)?(?:agencies|partners)$/i.test(name.trim()) || agencyKey(name) === "";
}

/** Every name of a plan that stands without brackets, as it is compared. */
function bareNames({ members, priorities }: Plan): ReadonlySet<string> {
  const named = priorities.flatMap(({ actions }) => actions.flatMap(({ lead, partners }) => [...lead, ...partners]));
  const names = [...members.flatMap(({ name, alsoKnownAs }) => [name, ...alsoKnownAs]), ...named];
  return new Set(names.filter((name) => bareName(name) === name.trim()).map(agencyKey));
}

/** Whether what stands in brackets after a name is its initials: "Sport on Your Doorstep (SOYD)". */
function endsInInitials(name: string): boolean {
  const [, inside = ""] = /\(([A-Z][A-Z&]{1,7})\)\s*$/.exec(name) ?? [];
  const words = foldedWords(bareName(name));
  return [initialsOf(words), words.map((word) => word.slice(0, 1)).join("")].includes(inside.toLowerCase());
}

/** How names of one plan are told apart: brackets count only where the name never stands without them, and then initials do not. */
function keysOf(plan: Plan): (name: string) => string {
  const bare = bareNames(plan);
  return oncePerText((name) => {
    const key = agencyKey(bareName(name));
    return bare.has(key) || endsInInitials(name) ? key : agencyKey(name);
  });
}

/**
 * Tells which agency a spelling names: a member by its name or another name of it, else the first spelling of the plan that says the
 * same. A member whose name is another's other name is that other one.
 */
export function agencyFinder(plan: Plan): (name: string) => string {
  const keyOf = keysOf(plan);
  const known = new Map<string, string>();
  const learn = (key: string, name: string): void => {
    if (key !== "" && !known.has(key)) known.set(key, name);
  };
  for (const { name, alsoKnownAs } of plan.members) {
    for (const other of alsoKnownAs) if (keyOf(other) !== keyOf(name)) learn(keyOf(other), name);
  }
  const names = plan.members.map(({ name }) => name);
  for (const name of names.filter((each) => bareName(each) === each.trim())) learn(keyOf(name), name);
  for (const name of names) learn(keyOf(name), name);
  const once = (name: string): string => {
    learn(keyOf(name), name);
    return known.get(keyOf(name)) ?? name;
  };
  // Another name of another name: one step further, never in a circle.
  return (name) => once(once(name));
}
