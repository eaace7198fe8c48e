import type { CheckContext } from "../checkContext";
import type { ActionSpot } from "../checkRule";
import { JOINT_LEAD } from "../../plan/bookTables";
import { oncePerCheck } from "./oncePerCheck";

/** One agency named in one cell of an action. */
export interface AgencyUse {
  readonly name: string;
  readonly role: "lead" | "partners";
  readonly spot: ActionSpot;
  readonly at: string;
}

function usesOf(spot: ActionSpot, context: CheckContext): readonly AgencyUse[] {
  const { lead, partners } = spot.action;
  const use = (name: string, role: AgencyUse["role"]): AgencyUse => ({
    name: name.replace(JOINT_LEAD, "").trim(),
    role,
    spot,
    at: context.fieldAt(spot, role),
  });
  return [...lead.map((name) => use(name, "lead")), ...partners.map((name) => use(name, "partners"))];
}

/** Every naming of an agency as lead or other partner, in the order of the plan. */
export const agencyUses = oncePerCheck((context) => context.actions.flatMap((spot) => usesOf(spot, context)));

/** The same by spelling, in the order in which each spelling first stands. */
export const usesBySpelling = oncePerCheck((context): ReadonlyMap<string, readonly AgencyUse[]> => {
  const spellings = new Map<string, AgencyUse[]>();
  for (const use of agencyUses(context)) {
    const before = spellings.get(use.name);
    if (before === undefined) spellings.set(use.name, [use]);
    else before.push(use);
  }
  return spellings;
});
