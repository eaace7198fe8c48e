import { foldName } from "../build/gatherAgencies";
import type { KeyStatus } from "../build/statusKey";
import { dayOfSerial, serialOfDay } from "../plan/days";
import type { IsoDay } from "../plan/plan";
import { actionsAtHand, type ActionAtHand, type FiguresInput, type PlanAtHand } from "./actionsAtHand";
import { targetFigure, type TargetFigure, type TargetResult } from "./targetFigures";

/** How many actions of one priority or agency have each status. The counts and `noStatus` sum to `total`. */
export interface CountRow {
  /** The priority's number and title, or the agency's name; null for actions without a lead agency. */
  readonly name: string | null;
  /** In the order of the key. */
  readonly counts: readonly number[];
  /** Without a status, or with a word that is not in the key. */
  readonly noStatus: number;
  readonly total: number;
}

/** The spans in which actions fall due, in days from today. Each holds the ones before it. */
export const DUE_SPANS = [30, 60, 90] as const;

/** Actions that fall due from today up to so many days on. */
export interface DueSpan {
  readonly days: number;
  readonly actions: readonly ActionAtHand[];
}

/** Everything that the overview shows, as figures. Due, overdue and update count only actions that are not finished. */
export interface PlanFigures {
  readonly asAt: IsoDay;
  /** The first day of the quarter (January, April, July, October) of `asAt`. */
  readonly quarter: IsoDay;
  readonly key: readonly KeyStatus[];
  readonly all: CountRow;
  readonly priorities: readonly CountRow[];
  /** By lead agency, in the order of the plan; those without one last. Joint leads do not count: one agency is accountable. */
  readonly agencies: readonly CountRow[];
  readonly finished: number;
  readonly open: number;
  readonly overdue: readonly ActionAtHand[];
  readonly due: readonly DueSpan[];
  /** Open-ended, or without a day that can be read. */
  readonly noDueDay: readonly ActionAtHand[];
  /** No update is dated in this quarter. */
  readonly noUpdate: readonly ActionAtHand[];
  readonly targets: readonly TargetFigure[];
  readonly results: Readonly<Record<TargetResult, number>>;
}

/** The first day of the quarter that a day lies in: 1 January, April, July or October. */
export function quarterStart(day: IsoDay): IsoDay {
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${day.slice(0, 4)}-${String(month).padStart(2, "0")}-01`;
}

/** The day so many days after another. */
export function daysAfter(day: IsoDay, days: number): IsoDay {
  return dayOfSerial(serialOfDay(day) + days);
}

/** A priority as it is named in figures: "1 Domestic Abuse". */
export function priorityName({ number, title }: { readonly number: string | null; readonly title: string }): string {
  return [number ?? "", title].filter((part) => part !== "").join(" ");
}

function countRow(name: string | null, actions: readonly ActionAtHand[], key: readonly KeyStatus[]): CountRow {
  const counts = key.map((status) => actions.filter((action) => action.status === status).length);
  return { name, counts, noStatus: actions.filter(({ status }) => status === null).length, total: actions.length };
}

/** Actions by their one accountable lead, names compared without case and spaces. */
function byLead(actions: readonly ActionAtHand[], key: readonly KeyStatus[]): readonly CountRow[] {
  const groups = new Map<string, ActionAtHand[]>();
  for (const one of actions) {
    const lead = foldName(one.action.lead[0] ?? "");
    const group = groups.get(lead);
    if (group === undefined) groups.set(lead, [one]);
    else group.push(one);
  }
  const named = [...groups]
    .filter(([lead]) => lead !== "")
    .map(([, group]) => countRow(group[0]?.action.lead[0] ?? "", group, key));
  const nobody = groups.get("");
  return nobody === undefined ? named : [...named, countRow(null, nobody, key)];
}

/** The figures of a plan on a day. Pure; works for any plan that was read, structured or not. `atHand` saves working it out again. */
export function planFigures(input: FiguresInput, atHand: PlanAtHand = actionsAtHand(input)): PlanFigures {
  const { today, reading } = input;
  const { key, actions } = atHand;
  const open = actions.filter((action) => !action.isFinished);
  const quarter = quarterStart(today);
  const targets = reading.plan.targets.map(targetFigure);
  const results = { met: 0, missed: 0, "not known": 0 };
  for (const { result } of targets) results[result] += 1;
  return {
    asAt: today,
    quarter,
    key,
    all: countRow("All actions", actions, key),
    priorities: reading.plan.priorities.map((priority) =>
      countRow(
        priorityName(priority),
        actions.filter((action) => action.priority === priority),
        key,
      ),
    ),
    agencies: byLead(actions, key),
    finished: actions.length - open.length,
    open: open.length,
    overdue: open.filter(({ due }) => due !== null && due < today),
    due: DUE_SPANS.map((days) => ({
      days,
      actions: open.filter(({ due }) => due !== null && due >= today && due <= daysAfter(today, days)),
    })),
    noDueDay: open.filter(({ due }) => due === null),
    noUpdate: open.filter(({ updated }) => updated === null || updated < quarter),
    targets,
    results,
  };
}
