import type { Plan } from "../plan/plan";
import type { BuildChoices } from "./buildChoices";
import { statusWord, type KeyStatus } from "./statusKey";

/** A status of the source that will stand as a word of the key: the word or fill that stood there, and how many rows. */
export interface StatusWord {
  readonly from: string;
  readonly byFill: boolean;
  readonly to: string;
  readonly count: number;
}

/** The statuses of a plan that a Build writes as another word, in the order of the plan. */
export function statusWords(plan: Plan, choices: BuildChoices, key: readonly KeyStatus[]): readonly StatusWord[] {
  const words = new Map<string, StatusWord>();
  for (const action of plan.priorities.flatMap((priority) => priority.actions)) {
    const becomes = statusWord(action, choices, key);
    const from = action.status ?? action.statusFill ?? "";
    if (becomes === null || becomes.word === from) continue;
    const id = JSON.stringify([from, becomes.word]);
    words.set(id, { from, byFill: becomes.byFill, to: becomes.word, count: (words.get(id)?.count ?? 0) + 1 });
  }
  return [...words.values()];
}
