import { workTold } from "../../core/plan/countWork";
import type { WorkCount } from "../../core/plan/countWork";
import { count } from "./count";

/** Work in words: "93 actions", "12 activities" where a plan has cards instead of tables, or both. */
export function sayWork(work: WorkCount): readonly string[] {
  return workTold(work).map((told) => count(told.count, told.noun === "actions" ? "action" : "activity"));
}
