import type { Priority } from "../plan/plan";
import type { Answered } from "./answered";
import { joinedPriority } from "./mergePriorities";

/** Priorities as the officer wants them: some under another title, some merged into others; those left out apart. */
export interface AnsweredPriorities {
  readonly kept: readonly Priority[];
  readonly leftOut: readonly Priority[];
}

/** The priority's own place, or that of the one it was merged into, where that one is there and stays. */
function placeOf(priority: Priority, places: ReadonlySet<string>, answers: Answered): string {
  const into = answers.mergedInto(priority.at);
  return into !== null && places.has(into) && !answers.leftOut(into) ? into : priority.at;
}

/** Renames, merges and leaves out priorities as was answered; answers about places that hold no priority are ignored. */
export function answeredPriorities(priorities: readonly Priority[], answers: Answered): AnsweredPriorities {
  const places = new Set(priorities.map(({ at }) => at));
  const kept = new Map<string, Priority>();
  for (const priority of priorities) {
    if (answers.leftOut(priority.at) || placeOf(priority, places, answers) !== priority.at) continue;
    kept.set(priority.at, { ...priority, title: answers.title(priority.at) ?? priority.title });
  }
  for (const priority of priorities) {
    const at = placeOf(priority, places, answers);
    const whole = kept.get(at);
    if (at !== priority.at && whole !== undefined) kept.set(at, joinedPriority(whole, priority));
  }
  return { kept: [...kept.values()], leftOut: priorities.filter(({ at }) => answers.leftOut(at)) };
}
