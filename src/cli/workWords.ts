import type { WorkCount } from "../core/plan/countWork";
import { plural } from "./printable";

/** Work in words: "93 actions", "12 activities" where a plan has cards instead of tables, or both. */
export function workWords({ actions, activities }: WorkCount): string {
  const words = [
    ...(actions > 0 || activities === 0 ? [plural(actions, "action", "actions")] : []),
    ...(activities > 0 ? [plural(activities, "activity", "activities")] : []),
  ];
  return words.join(", ");
}
