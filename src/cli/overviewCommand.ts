import { overviewOf } from "../app/overview";
import type { Outcome } from "../app/outcome";
import type { ActionAtHand } from "../core/overview/actionsAtHand";
import { overviewText } from "../core/overview/overviewText";
import type { CountRow, PlanFigures } from "../core/overview/planFigures";
import type { TargetFigure } from "../core/overview/targetFigures";
import type { Job, Said } from "./commands";
import { printable } from "./printable";

function actionJson({ action, status, due, updated }: ActionAtHand): object {
  const { id, ref, lead, byWhen, at } = action;
  return { id, ref, action: action.action, lead: lead[0] ?? null, byWhen, due, status: status?.label ?? null, updated, at };
}

function countJson({ name, counts, noStatus, total }: CountRow): object {
  return { name, counts, noStatus, total };
}

function targetJson({ target, baseline, actual, change, better, improves, result }: TargetFigure): object {
  return { measure: target.measure, baseline, target: target.target, actual, change, better, improves, result, at: target.at };
}

function figuresJson(figures: PlanFigures): object {
  const { asAt, quarter, key, all, open, finished, overdue, due, noDueDay, noUpdate, targets, results } = figures;
  return {
    asAt,
    quarter,
    statuses: key.map(({ label }) => label),
    all: countJson(all),
    priorities: figures.priorities.map(countJson),
    agencies: figures.agencies.map(countJson),
    open,
    finished,
    overdue: overdue.map(actionJson),
    due: due.map(({ days, actions }) => ({ days, actions: actions.map(actionJson) })),
    noDueDay: noDueDay.map(actionJson),
    noUpdate: noUpdate.map(actionJson),
    results,
    targets: targets.map(targetJson),
  };
}

/** Says how the plan stands today: statuses, what is due and overdue, updates and targets. */
export async function overview({ inHand, today }: Job): Promise<Outcome<Said>> {
  const figures = overviewOf(inHand, today);
  const words = overviewText(figures).replace(/^( *)(.*)$/gm, (_, indent: string, line: string) => indent + printable(line));
  return Promise.resolve({ ok: true, value: { words, json: figuresJson(figures) } });
}
