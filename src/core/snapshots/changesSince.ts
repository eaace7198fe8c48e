import type { FiguresInput } from "../overview/actionsAtHand";
import { isDayFirst } from "../overview/actionsAtHand";
import { foldHeading } from "../design/standing";
import { byWhenMeaning, type ByWhenMeaning } from "../plan/byWhenMeaning";
import type { WhenContext } from "../plan/byWhenWords";
import type { IsoDay } from "../plan/plan";
import { loggedChanges } from "./changeLog";
import { pairedActions } from "./pairedActions";
import { snapshotsIn } from "./readSnapshots";
import type { SnapshotAction } from "./snapshot";
import { snapshotOf } from "./snapshotOf";
import { stateAt, type Since } from "./stateAt";

/** The kinds of change that a board is told of, in the order in which it is told. */
export const CHANGE_KINDS = {
  new: "New actions",
  removed: "Actions taken out",
  "re-dated": "New dates",
  "re-led": "New lead agencies",
  status: "Statuses that moved",
} as const;

export type ChangeKind = keyof typeof CHANGE_KINDS;

/** One change of one action. `before` and `after` are what stood and stands; of a new or removed action its by when and status. */
export interface ActionChange {
  readonly kind: ChangeKind;
  /** The action as it stands; as it stood where it was taken out. */
  readonly action: SnapshotAction;
  readonly before: string | null;
  readonly after: string | null;
}

/** What changed in the plan from a day to today. */
export interface PlanChanges {
  readonly since: IsoDay;
  readonly asAt: IsoDay;
  /** The snapshot that it is told from; null where only the Change log could tell: of new actions it knows those of merges, of removed ones none. */
  readonly snapshot: IsoDay | null;
  /** In the order of CHANGE_KINDS, then of the plan. */
  readonly changes: readonly ActionChange[];
}

function wholeOf({ byWhen, status }: SnapshotAction): string | null {
  const parts = [byWhen, status].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join("; ");
}

function sameText(one: string | null, other: string | null): boolean {
  return foldHeading(one ?? "") === foldHeading(other ?? "");
}

function sameMeaning(one: ByWhenMeaning, other: ByWhenMeaning): boolean {
  return one.kind === "dated" && other.kind === "dated" && one.first === other.first && one.last === other.last;
}

/** Whether a by when says the same: "Mar-26" and "March 2026" do. */
function sameWhen(one: string | null, other: string | null, context: WhenContext): boolean {
  return sameText(one, other) || sameMeaning(byWhenMeaning(one ?? "", context), byWhenMeaning(other ?? "", context));
}

function changesOf(before: SnapshotAction, action: SnapshotAction, context: WhenContext): readonly ActionChange[] {
  const leads = [before.lead.join(", "), action.lead.join(", ")] as const;
  const [ledBefore, led] = leads.map((names) => (names === "" ? null : names));
  return [
    ...(sameWhen(before.byWhen, action.byWhen, context)
      ? []
      : [{ kind: "re-dated", action, before: before.byWhen, after: action.byWhen } as const]),
    ...(sameText(...leads) ? [] : [{ kind: "re-led", action, before: ledBefore ?? null, after: led ?? null } as const]),
    ...(sameText(before.status, action.status)
      ? []
      : [{ kind: "status", action, before: before.status, after: action.status } as const]),
  ];
}

/** What changed in the plan since a snapshot or a day; null when the snapshot asked for is not there. Pure. */
export function changesSince(input: FiguresInput, since: Since): PlanChanges | null {
  const { content, reading, today } = input;
  const now = snapshotOf(input);
  const state = stateAt(since, now, snapshotsIn(content), loggedChanges(content));
  if (state === null) return null;
  const context = { period: reading.plan.period, dayFirst: isDayFirst(reading) };
  const { pairs, added, removed } = pairedActions(state.actions, now.actions);
  const found: readonly ActionChange[] = [
    ...added.map((action) => ({ kind: "new", action, before: null, after: wholeOf(action) }) as const),
    ...removed.map((action) => ({ kind: "removed", action, before: wholeOf(action), after: null }) as const),
    ...pairs.flatMap(([before, after]) => changesOf(before, after, context)),
  ];
  const kinds = Object.keys(CHANGE_KINDS) as readonly ChangeKind[];
  return {
    since: since.kind === "snapshot" ? since.taken : since.day,
    asAt: today,
    snapshot: state.snapshot,
    changes: kinds.flatMap((kind) => found.filter((change) => change.kind === kind)),
  };
}
