import { workTold } from "../core/plan/countWork";
import type { WorkCount } from "../core/plan/countWork";
import { plural } from "./printable";

/** Work in words: "93 actions", "12 activities" where a plan has cards instead of tables, or both. */
export function workWords(work: WorkCount): string {
  const words = workTold(work).map(({ noun, count }) => plural(count, noun === "actions" ? "action" : "activity", noun));
  return words.join(", ");
}
