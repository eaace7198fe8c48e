import { DEFAULT_KEY, type KeyStatus } from "../build/statusKey";
import { statusOfWord } from "../plan/statusOf";
import { STATUS_KEYS, type StatusKey } from "../plan/statuses";

/** Statuses after which nothing is left to do. */
const FINISHED: ReadonlySet<StatusKey> = new Set<StatusKey>(["complete", "cancelled"]);

/** What a status of the plan's key means: by its word, else by its colour, because officers change labels; null for one of their own. */
export function meaningOf({ label, fill }: KeyStatus): StatusKey | null {
  const byColour = DEFAULT_KEY.findIndex((status) => status.fill !== null && status.fill === fill);
  return statusOfWord(label) ?? STATUS_KEYS[byColour] ?? null;
}

/** Whether an action with this status is finished: complete or cancelled. One without a status is not. */
export function isFinished(status: KeyStatus | null): boolean {
  const meaning = status === null ? null : meaningOf(status);
  return meaning !== null && FINISHED.has(meaning);
}
