import type { WorkCount } from "../../core/plan/countWork";
import { count } from "./count";

/** Work in words: "93 actions", "12 activities" where a plan has cards instead of tables, or both. */
export function sayWork({ actions, activities }: WorkCount): readonly string[] {
  return [
    ...(actions > 0 || activities === 0 ? [count(actions, "action")] : []),
    ...(activities > 0 ? [count(activities, "activity")] : []),
  ];
}
