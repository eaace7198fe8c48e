import { isMember } from "../core/plan/isMember";
import type { Action, Priority, Review } from "../core/plan/plan";
import type { Reading } from "../core/plan/reading";

function actionJson(action: Action): object {
  const { ref, lead, partners, byWhen, funding, type, measure, update, updated, status, statusFill, rag, extra, at, id } = action;
  return {
    ref,
    action: action.action,
    lead,
    partners,
    byWhen,
    funding,
    type,
    measure,
    update,
    updated,
    status,
    statusFill,
    rag,
    extra,
    id,
    at,
  };
}

function priorityJson(priority: Priority): object {
  const { number, title, sheet, at, leadAgencies, narrative, overview, activities, measures, outcomes, keyPartners } = priority;
  const actions = priority.actions.map(actionJson);
  return { number, title, sheet, at, leadAgencies, narrative, overview, activities, measures, outcomes, keyPartners, actions };
}

function reviewJson({ title, period, priorities, themes }: Review): object {
  return { title, period, priorities: priorities.map(priorityJson), themes: themes ?? [] };
}

/** A reading as one plain document for `read --json`: the plan's parts by their own names, blank as null, nothing left out. */
export function readingJson({ plan, review, unplaced, questions, structured }: Reading): object {
  const { title, organisation, period, intro, targets, members, glossary } = plan;
  return {
    title,
    organisation,
    period,
    intro,
    priorities: plan.priorities.map(priorityJson),
    review: review === null ? null : reviewJson(review),
    targets,
    members: members.filter(isMember),
    glossary,
    unplaced,
    questions,
    structured,
  };
}
