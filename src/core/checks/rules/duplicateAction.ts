import { oncePerList } from "../../plan/oncePerList";
import { oncePerText } from "../../plan/oncePerText";
import { stemsOf } from "../facts/stems";
import type { ActionSpot, PlanRule } from "../checkRule";
import type { CheckContext } from "../checkContext";
import type { Found } from "../finding";

/** The stems of an action's words, and whether it is one of the review: actions of the plan and of its review are not compared. */
interface Stems {
  readonly review: boolean;
  readonly words: ReadonlySet<string>;
}

const FEWEST_WORDS = 5;
/** So few say enough where nothing but these words stands in the shorter one and the same agency leads both. */
const FEWEST_OF_LEAD = 3;
/** A pair of stems that stands in more actions than this tells nothing: "work with". */
const COMMON = 12;

const stemsOfPlan = oncePerText((text): Stems => ({ review: false, words: new Set(stemsOf(text)) }));
const stemsOfReview = oncePerText((text): Stems => ({ review: true, words: new Set(stemsOf(text)) }));

const stemsAt = ({ action, review }: ActionSpot): Stems => (review ? stemsOfReview : stemsOfPlan)(action.action);

/** Pairs of neighbouring stems, by the actions that hold them. */
function byShingle(all: readonly Stems[]): ReadonlyMap<string, readonly number[]> {
  const shingles = new Map<string, number[]>();
  for (const [index, stems] of all.entries()) {
    const words = [...stems.words];
    for (let at = 1; at < words.length; at++) {
      const shingle = `${words[at - 1] ?? ""} ${words[at] ?? ""}`;
      const there = shingles.get(shingle);
      if (there === undefined) shingles.set(shingle, [index]);
      else there.push(index);
    }
  }
  return shingles;
}

/** Earlier actions by how many uncommon pairs of stems they share with each; the first with all the same stems counts as many. */
function candidates(all: readonly Stems[]): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const shared = new Map<number, Map<number, number>>();
  const firsts = new Map<string, number>();
  for (const [index, { review, words }] of all.entries()) {
    const key = `${String(review)} ${[...words].join(" ")}`;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, index);
    else shared.set(index, new Map([[first, COMMON]]));
  }
  for (const there of byShingle(all).values()) {
    if (there.length > COMMON) continue;
    for (let late = 1; late < there.length; late++) {
      const index = there[late] ?? 0;
      const earlier = shared.get(index) ?? new Map<number, number>();
      shared.set(index, earlier);
      for (const before of there.slice(0, late)) earlier.set(before, (earlier.get(before) ?? 0) + 1);
    }
  }
  return shared;
}

/** Shared stems against all of both, and against those of the shorter. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): { readonly whole: number; readonly inside: number } {
  let both = 0;
  for (const stem of one) if (other.has(stem)) both++;
  const fewest = Math.min(one.size, other.size);
  return { whole: both / (one.size + other.size - both), inside: fewest === 0 ? 0 : both / fewest };
}

function fewestWords(one: Stems, other: Stems): number {
  return Math.min(one.words.size, other.words.size);
}

function isDuplicate(one: Stems, other: Stems): boolean {
  if (one.review !== other.review || fewestWords(one, other) < FEWEST_OF_LEAD) return false;
  const { whole, inside } = likeness(one.words, other.words);
  if (fewestWords(one, other) < FEWEST_WORDS) return inside === 1 && whole >= 0.75;
  return whole >= 0.75 || (inside === 1 && whole >= 0.45);
}

/** Actions that are nearly the same as an earlier one, with the first such, both by their places in the list. */
const twins = oncePerList((all: readonly Stems[]): readonly (readonly [number, number])[] => {
  const pairs = candidates(all);
  return all.flatMap((one, index) => {
    const earlier = [...(pairs.get(index) ?? [])].filter(([, count]) => count >= 2).map(([before]) => before);
    const first = earlier
      .sort((left, right) => left - right)
      .find((before) => {
        const other = all[before];
        return other !== undefined && isDuplicate(one, other);
      });
    return first === undefined ? [] : [[index, first] as const];
  });
});

function named({ action, priority }: ActionSpot): string {
  const title = priority.title.length <= 60 ? priority.title : `${priority.title.slice(0, 58).replace(/\s\S*$/, "")} …`;
  return action.ref === null ? `an action of ${title}` : `${action.ref} (${title})`;
}

function haveOneLead({ action: one }: ActionSpot, { action: other }: ActionSpot): boolean {
  return one.lead.length > 0 && one.lead.join() === other.lead.join();
}

function foundFor(one: ActionSpot, other: ActionSpot, context: CheckContext): Found {
  const same = one.action.action === other.action.action && one.priority === other.priority;
  return {
    at: context.fieldAt(one, "action"),
    also: [context.fieldAt(other, "action")],
    facts: { found: one.action.action, expected: named(other) },
    ...(same && one.action.lead.join() === other.action.lead.join() ? { level: "must-fix" } : {}),
  };
}

/** The same action twice, or nearly so, in one priority or across priorities. Near-linear: only actions that share words are compared. */
export const duplicateAction: PlanRule = {
  code: "duplicate-action",
  about: "plan",
  level: "confirm",
  title: "Actions that stand twice",
  why: "Two leads may each think that the other does it, and what is done is counted twice.",
  says: "“{found}” is nearly the same as {expected}.",
  todo: "Keep one of them with one lead agency and refer to it from the other priority, or say how they differ.",
  reads: ["ref", "action", "lead"],
  look: (context) =>
    twins(context.actions.map(stemsAt)).flatMap(([index, first]) => {
      const [one, other] = [context.actions[index], context.actions[first]];
      if (one === undefined || other === undefined) return [];
      const isShort = fewestWords(stemsAt(one), stemsAt(other)) < FEWEST_WORDS;
      return isShort && !haveOneLead(one, other) ? [] : [foundFor(one, other, context)];
    }),
};
