import { JOINT_LEAD } from "../../plan/bookTables";
import type { Action } from "../../plan/plan";
import type { CheckContext } from "../checkContext";
import { keptParts, keptWhileSame, perPart } from "./perPart";

/** One agency named in one cell of an action. */
export interface AgencyUse {
  readonly name: string;
  readonly role: "lead" | "partners";
  readonly at: string;
}

/** Whom one action names; the action by its place in the context. */
interface NamedInAction extends Pick<Action, "lead" | "partners"> {
  readonly index: number;
}

const namedInActions = keptParts((context) =>
  context.actions.map(({ action: { lead, partners } }, index): NamedInAction => ({ index, lead, partners })),
);

function usesOf({ index, ...named }: NamedInAction, context: CheckContext): readonly AgencyUse[] {
  const spot = context.actions[index];
  if (spot === undefined) return [];
  return (["lead", "partners"] as const).flatMap((role) => {
    const at = context.fieldAt(spot, role);
    return named[role].map((name) => ({ name: name.replace(JOINT_LEAD, "").trim(), role, at }));
  });
}

const usesInActions = perPart(namedInActions, usesOf);

/** Every naming of an agency as lead or other partner, by spelling, in the order in which each spelling first stands in the plan. */
export const usesBySpelling = keptWhileSame(usesInActions, (context): ReadonlyMap<string, readonly AgencyUse[]> => {
  const spellings = new Map<string, AgencyUse[]>();
  for (const use of usesInActions(context).flat()) {
    const before = spellings.get(use.name);
    if (before === undefined) spellings.set(use.name, [use]);
    else before.push(use);
  }
  return spellings;
});
