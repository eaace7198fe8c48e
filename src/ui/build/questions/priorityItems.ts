import { subjectAt } from "../../../core/answers/changeAnswers";
import type { Priority } from "../../../core/plan/plan";
import { answered } from "./answering";
import type { Answering } from "./answering";

/** A priority in the list: as it stands now, or why it is gone. */
export interface PriorityItem {
  readonly priority: Priority;
  readonly gone: "merged" | "left out" | null;
  /** What it is called without any answer. */
  readonly titleAsRead: string;
}

const GONE = { "priority-merge": "merged", "priority-leave-out": "left out" } as const;

/** The priorities of the plan in the order of the workbook; those that an answer took away keep their place, to be put back. */
export function priorityItems(answering: Answering): readonly PriorityItem[] {
  const { unanswered, reading } = answering;
  const asRead = new Map(unanswered.plan.priorities.map((priority) => [priority.at, priority]));
  const now = new Map(reading.plan.priorities.map((priority) => [priority.at, priority]));
  const standing = unanswered.plan.priorities.flatMap((before): readonly PriorityItem[] => {
    const priority = now.get(before.at);
    if (priority !== undefined) return [{ priority, gone: null, titleAsRead: before.title }];
    const answer = answered(answering, subjectAt("priority-merge", before.at));
    const isGone = answer?.kind === "priority-merge" || answer?.kind === "priority-leave-out";
    return isGone ? [{ priority: before, gone: GONE[answer.kind], titleAsRead: before.title }] : [];
  });
  const further = reading.plan.priorities.filter(({ at }) => !asRead.has(at));
  return [...standing, ...further.map((priority) => ({ priority, gone: null, titleAsRead: priority.title }))];
}
