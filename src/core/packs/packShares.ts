import type { KnownAction } from "../build/giveIds";
import type { Action, Plan, Priority } from "../plan/plan";
import type { Role } from "../returns/packRecord";
import { agencyFinder, isNobody } from "./agencyFinder";
import { agencyKey } from "./registerRow";

/** An action as one agency has part in it. */
export interface SharedAction {
  readonly action: KnownAction;
  readonly priority: Priority;
  readonly role: Role;
  /** How it leads: alone, with others, or because it leads the priority and the action names no lead; null where it supports. */
  readonly leadsAs: "sole" | "joint" | "priority" | null;
}

/** What one agency has to report on: what it leads, then what it supports, each in the order of the plan. */
export interface AgencyShare {
  readonly agency: string;
  readonly actions: readonly SharedAction[];
  readonly leads: number;
  readonly supports: number;
}

/** An action that no agency leads, with the words that stand there. */
export interface NobodysAction {
  readonly at: string;
  readonly ref: string | null;
  readonly action: string;
  readonly says: string;
}

/** Who reports on what. */
export interface PlanShares {
  readonly shares: readonly AgencyShare[];
  /** Agencies of the Partners sheet that neither lead nor support an action. */
  readonly nothingToDo: readonly string[];
  readonly nobodys: readonly NobodysAction[];
  /** Actions without an ID, or with one that another action has: Build gives them theirs. */
  readonly withoutId: readonly Action[];
}

interface Draft {
  readonly agency: string;
  readonly lead: SharedAction[];
  readonly support: SharedAction[];
}

/** IDs that just one action has. */
function soleIds({ priorities }: Plan): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { id } of priorities.flatMap(({ actions }) => actions)) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  return new Set([...counts].flatMap(([id, count]) => (count === 1 ? [id] : [])));
}

function shareOf({ agency, lead, support }: Draft): AgencyShare {
  return { agency, actions: [...lead, ...support], leads: lead.length, supports: support.length };
}

/** Who answers for an action: its leads; where it names none, those of its priority. */
function leadsOf({ lead }: Action, { leadAgencies }: Priority): readonly string[] {
  return lead.length === 0 ? leadAgencies : lead;
}

/** Hands one action to the agencies that lead it, then to those that support it, to each once. */
function hand(action: KnownAction, priority: Priority, find: (name: string) => string, draftOf: (agency: string) => Draft): void {
  const agencies = (names: readonly string[]): readonly string[] => [
    ...new Set(names.filter((name) => !isNobody(name)).map(find)),
  ];
  const leads = agencies(leadsOf(action, priority));
  const together = leads.length > 1 ? "joint" : "sole";
  const leadsAs = action.lead.length === 0 ? "priority" : together;
  for (const agency of leads) draftOf(agency).lead.push({ action, priority, role: "lead", leadsAs });
  for (const agency of agencies(action.partners).filter((name) => !leads.includes(name))) {
    draftOf(agency).support.push({ action, priority, role: "support", leadsAs: null });
  }
}

/** What each agency of a plan has to report on, members first in their order, then others as first named. Joint leads lead; an action without a lead is led by who leads its priority. */
export function planShares(plan: Plan): PlanShares {
  const find = agencyFinder(plan);
  const ids = soleIds(plan);
  const drafts = new Map<string, Draft>();
  const draftOf = (agency: string): Draft => {
    const key = agencyKey(agency);
    const draft = drafts.get(key) ?? { agency, lead: [], support: [] };
    drafts.set(key, draft);
    return draft;
  };
  const members = plan.members.map(({ name }) => name).filter((name) => find(name) === name && !isNobody(name));
  members.forEach(draftOf);
  const nobodys: NobodysAction[] = [];
  const withoutId: Action[] = [];
  for (const priority of plan.priorities) {
    for (const action of priority.actions) {
      const { id, at, ref } = action;
      const leads = leadsOf(action, priority);
      if (id === null || !ids.has(id)) withoutId.push(action);
      else hand({ ...action, id }, priority, find, draftOf);
      if (leads.every(isNobody)) nobodys.push({ at, ref, action: action.action, says: leads.join(", ") });
    }
  }
  const all = [...drafts.values()].map(shareOf);
  return {
    shares: all.filter(({ actions }) => actions.length > 0),
    nothingToDo: all.filter(({ actions }) => actions.length === 0).map(({ agency }) => agency),
    nobodys,
    withoutId,
  };
}
