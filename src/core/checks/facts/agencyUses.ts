import { JOINT_LEAD } from "../../plan/bookTables";
import type { Action } from "../../plan/plan";
import { renewedPerCheck } from "./oncePerCheck";
import { keptWhileSame, perPart } from "./perPart";

/** One agency named in one cell of an action. */
export interface AgencyUse {
  readonly name: string;
  readonly role: "lead" | "partners";
  readonly at: string;
}

/** Whom one action names, and where; the very same after an edit that does not touch them. */
interface NamedInAction extends Pick<Action, "lead" | "partners"> {
  readonly leadAt: string;
  readonly partnersAt: string;
}

const namedInActions = renewedPerCheck<readonly NamedInAction[]>((context, before) =>
  context.actions.map((spot, index) => {
    const { lead, partners } = spot.action;
    const was = before?.[index];
    if (was?.lead === lead && was.partners === partners) return was;
    return { lead, partners, leadAt: context.fieldAt(spot, "lead"), partnersAt: context.fieldAt(spot, "partners") };
  }),
);

function usesOf({ lead, partners, leadAt, partnersAt }: NamedInAction): readonly AgencyUse[] {
  const use = (name: string, role: AgencyUse["role"], at: string): AgencyUse => ({
    name: name.replace(JOINT_LEAD, "").trim(),
    role,
    at,
  });
  return [...lead.map((name) => use(name, "lead", leadAt)), ...partners.map((name) => use(name, "partners", partnersAt))];
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
