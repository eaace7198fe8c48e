import { statusOfFill, statusOfWord } from "../../plan/statusOf";
import type { Action } from "../../plan/plan";
import type { StatusKey } from "../../plan/statuses";

/** The status of an action by its word, else by its rating, else by its fill; null where it shows none that the key has. */
export function statusOfAction({ status, rag, statusFill }: Action): StatusKey | null {
  if (status !== null) return statusOfWord(status);
  if (rag !== null) return statusOfWord(rag);
  return statusFill === null ? null : statusOfFill(statusFill);
}
