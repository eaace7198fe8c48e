import type { Priority } from "../plan/plan";
import type { Answered } from "./answered";
import { joinedPriority } from "./mergePriorities";
import type { ToldPriority } from "./mergePriorities";
import type { ReadSection } from "./readSheet";

/** Priorities as the officer wants them: some under another title, some merged into others; the sections of those left out apart. */
export interface AnsweredPriorities {
  readonly kept: readonly Priority[];
  readonly leftOut: readonly ReadSection[];
  /** Those kept that may be none, and that nothing was said of. */
  readonly doubtful: readonly Priority[];
}

/** The priority's own place, or that of the one it was merged into, where that one is there and stays. */
function placeOf(priority: Priority, places: ReadonlySet<string>, answers: Answered): string {
  return answers.mergedInto(priority.at, (at) => places.has(at) && !answers.leftOut(at)) ?? priority.at;
}

/** Two priorities can be said in one place, such as the cell of a list; both are kept. */
function keyFor(kept: ReadonlyMap<string, Priority>, at: string): string {
  return kept.has(at) ? `${at} ${String(kept.size)}` : at;
}

/** Renames, merges and leaves out priorities as was answered; answers about places that hold no priority are ignored. */
export function answeredPriorities(told: readonly ToldPriority[], answers: Answered): AnsweredPriorities {
  const places = new Set(told.map(({ priority }) => priority.at));
  const kept = new Map<string, Priority>();
  const merged: Priority[] = [];
  const leftOut: ReadSection[] = [];
  for (const { priority, sections } of told) {
    const { at } = priority;
    if (answers.leftOut(at)) leftOut.push(...sections);
    else if (placeOf(priority, places, answers) !== at) merged.push(priority);
    else if (answers.title(at) === null) kept.set(keyFor(kept, at), priority);
    else kept.set(keyFor(kept, at), { ...priority, title: answers.title(at) ?? priority.title });
  }
  for (const priority of merged) {
    const at = placeOf(priority, places, answers);
    const whole = kept.get(at);
    if (whole !== undefined) kept.set(at, joinedPriority(whole, priority));
  }
  // The only priority of a plan is not asked about: without it there would be no plan.
  const doubtful = told.filter((each) => told.length > 1 && each.doubtful && kept.get(each.priority.at) === each.priority);
  return { kept: [...kept.values()], leftOut, doubtful: doubtful.map(({ priority }) => priority) };
}
