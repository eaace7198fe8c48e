import { suggestChoices } from "../build/buildChoices";
import { designPlan } from "../build/designPlan";
import type { BookDesign } from "../design/sheetDesign";
import { actionsAtHand, type ActionAtHand, type FiguresInput } from "../overview/actionsAtHand";
import type { Period, Plan, Target } from "../plan/plan";
import { periodIn } from "../plan/period";
import { carriedAction, hasPassed } from "./carriedAction";
import { lastYearsReview } from "./lastYearsReview";
import { moveYears, nextPeriod, yearsOf } from "./nextPeriod";
import { nextRefs } from "./nextRefs";

/** What the officer decides before the plan is rolled forward. */
export interface RollForwardChoices {
  /** The actions to carry over, by where they stand (OfferedAction.at); null for all that are offered. */
  readonly carry: readonly string[] | null;
}

/** What the next plan will be, in figures. */
export interface RollForwardSummary {
  readonly title: string | null;
  readonly period: Period | null;
  readonly carried: number;
  /** Unfinished actions that were left out by choice. */
  readonly leftOut: number;
  /** Complete and cancelled actions: they stand in the review alone. */
  readonly finished: number;
  /** Carried actions whose by when had passed and is to be set anew. */
  readonly byWhenPassed: number;
  /** Targets that begin without a baseline, because last year's actual is not known. */
  readonly withoutBaseline: number;
}

/** The next plan as a workbook to be written afresh, and what it comes to. */
export interface RolledForward extends RollForwardSummary {
  readonly book: BookDesign;
}

/** Last year's actual is this year's baseline; target and actual are to be set. */
function nextTarget({ measure, source, priority, actual, at }: Target): Target {
  return { measure, source, priority, baseline: actual, target: null, actual: null, change: null, at };
}

function nextTitle({ title, period }: Plan): string | null {
  const named = period ?? periodIn(title ?? "");
  return title === null || named === null ? title : moveYears(title, named, yearsOf(named));
}

interface Carried {
  readonly chosen: readonly ActionAtHand[];
  readonly period: Period | null;
}

function nextPlan(plan: Plan, { chosen, period }: Carried, today: string): Plan {
  const groups = plan.priorities.map((priority) => chosen.filter((one) => one.priority === priority));
  const refs = nextRefs(
    groups.map((group) => group.map(({ action }) => action.ref)),
    plan.priorities.map(({ actions }) => actions.map(({ ref }) => ref)),
  );
  const start = period?.start ?? today;
  return {
    ...plan,
    title: nextTitle(plan),
    period,
    priorities: plan.priorities.map((priority, at) => ({
      ...priority,
      actions: (groups[at] ?? []).map((one, index) => carriedAction(one, refs[at]?.[index] ?? null, start)),
    })),
    targets: plan.targets.map(nextTarget),
  };
}

/**
 * Next year's plan from this one, for a workbook of its own: every priority, the chosen unfinished actions once each, targets that
 * start from last year's actuals, members and glossary, the status key and IDs going on; and this year's plan, whole, as the review
 * beside it. The workbook that was read is not touched. Pure; the same input gives the same book.
 */
export function designNextPlan(input: FiguresInput, choices: RollForwardChoices): RolledForward {
  const { reading, content, today } = input;
  const { plan } = reading;
  const { actions } = actionsAtHand(input);
  const offered = actions.filter((action) => !action.isFinished);
  const wanted = choices.carry === null ? null : new Set(choices.carry);
  const chosen = offered.filter(({ action }) => wanted === null || wanted.has(action.at));
  const period = plan.period === null ? null : nextPeriod(plan.period);
  const next = nextPlan(plan, { chosen, period }, today);
  const following = { ...reading, plan: next, review: lastYearsReview(plan), structured: false };
  const empty = { grids: [], names: [] };
  const design = designPlan({ content: empty, reading: following, choices: suggestChoices(following), today, before: content });
  return {
    book: design.book,
    title: next.title,
    period,
    carried: chosen.length,
    leftOut: offered.length - chosen.length,
    finished: actions.length - offered.length,
    byWhenPassed: chosen.filter((one) => hasPassed(one, period?.start ?? today)).length,
    withoutBaseline: next.targets.filter(({ baseline }) => baseline === null).length,
  };
}
