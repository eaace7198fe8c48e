import type { Priority } from "../../plan/plan";
import type { CheckContext } from "../checkContext";
import type { ActionSpot, PlanRule } from "../checkRule";
import { refParts } from "../facts/refParts";
import type { Found } from "../finding";

/** Plain numbers may start again in each priority; refs with a prefix are the whole plan's. */
function seriesOf({ action, priority, review }: ActionSpot): string {
  const ref = action.ref ?? "";
  return `${review ? "review" : "plan"} ${refParts(ref) === null ? `${priority.at} ` : ""}${ref}`;
}

/** The refs of a column that names a shared measure or theme, "M3" or "Flood": so many of its actions have another's ref. */
const SHARED = 1 / 3;

interface Series {
  readonly first: string;
  readonly others: { readonly at: string; readonly ref: string; readonly priority: Priority }[];
}

function seriesIn(context: CheckContext): readonly Series[] {
  const all = new Map<string, Series>();
  for (const spot of context.actions) {
    const { ref } = spot.action;
    if (ref === null) continue;
    const at = context.fieldAt(spot, "ref");
    const key = seriesOf(spot);
    const series = all.get(key);
    if (series === undefined) all.set(key, { first: at, others: [] });
    else series.others.push({ at, ref, priority: spot.priority });
  }
  return [...all.values()];
}

/** Whether so many refs repeat that they are no numbers of actions. */
function areShared(repeated: number, refs: number): boolean {
  return repeated > 1 && repeated >= refs * SHARED;
}

/** The priorities whose refs are shared, all of them where the whole plan's are. */
function withSharedRefs(series: readonly Series[]): (priority: Priority) => boolean {
  const repeated = new Map<Priority, number>();
  for (const { priority } of series.flatMap(({ others }) => others)) repeated.set(priority, (repeated.get(priority) ?? 0) + 1);
  const all = [...repeated.values()].reduce((sum, count) => sum + count, 0);
  const everywhere = areShared(all, all + series.length);
  return (priority) =>
    everywhere || areShared(repeated.get(priority) ?? 0, priority.actions.filter(({ ref }) => ref !== null).length);
}

/** Each further action of a ref; a ref that is shared is told once, at its second action. */
function foundIn({ first, others }: Series, isShared: (priority: Priority) => boolean): readonly Found[] {
  const count = sayCount(others.length + 1);
  const [second, ...later] = others;
  if (second !== undefined && others.every(({ priority }) => isShared(priority))) {
    const also = [first, ...later.map(({ at }) => at)];
    return [{ at: second.at, also, facts: { found: second.ref, first, count }, level: "confirm" }];
  }
  return others.map(({ at, ref, priority }): Found => {
    const found = { at, also: [first], facts: { found: ref, first, count } };
    return isShared(priority) ? { ...found, level: "confirm" } : found;
  });
}

function sayCount(count: number): string {
  return count === 2 ? "two" : String(count);
}

/** A ref that two actions have. */
export const duplicateRef: PlanRule = {
  code: "duplicate-ref",
  about: "plan",
  level: "must-fix",
  title: "Refs that two actions have",
  why: "An update sent back under this ref could be for either action.",
  says: "Ref {found} stands for {count} actions; the first is at {first}.",
  todo: "Give each action a ref of its own.",
  follows: ["ref-number-format"],
  reads: ["ref"],
  look: (context) => {
    const series = seriesIn(context);
    const isShared = withSharedRefs(series);
    return series.flatMap((one) => foundIn(one, isShared));
  },
};
