import type { Action, Plan, Priority } from "../../src/core/plan/plan";
import type { Reading } from "../../src/core/plan/reading";

/** One action with nothing but its text, but for what is given. */
export function anAction(given: Partial<Action> = {}): Action {
  return {
    id: null,
    ref: null,
    action: "Meet every month",
    lead: [],
    partners: [],
    byWhen: null,
    funding: null,
    type: null,
    measure: null,
    status: null,
    statusFill: null,
    rag: null,
    update: null,
    updated: null,
    extra: [],
    at: "'Source'!A5:D5",
    ...given,
  };
}

/** One priority without actions, but for what is given. */
export function aPriority(given: Partial<Priority> = {}): Priority {
  return {
    id: null,
    number: null,
    title: "Road safety",
    sheet: "Source",
    at: "'Source'!A3",
    leadAgencies: [],
    narrative: null,
    overview: null,
    activities: [],
    measures: [],
    outcomes: [],
    keyPartners: [],
    actions: [],
    columns: [],
    ...given,
  };
}

/** A reading that holds just these priorities. */
export function aReading(priorities: readonly Priority[], given: Partial<Plan> = {}): Reading {
  const plan: Plan = {
    title: "Safer Marlbury plan",
    organisation: "Safer Marlbury Partnership",
    period: { start: "2025-04-01", end: "2026-03-31" },
    intro: [],
    priorities,
    targets: [],
    members: [],
    glossary: [],
    ...given,
  };
  return { plan, review: null, tables: [], unplaced: [], questions: [], agencyProposals: [], hidden: [], structured: false };
}
