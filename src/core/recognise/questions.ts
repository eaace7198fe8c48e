import type { Plan, Review } from "../plan/plan";
import type { Question, TableReading } from "../plan/reading";

/** What the officer should be asked about a reading, in a fixed order: the plan, columns by content, statuses by fill. */
export function questionsOf(plan: Plan, review: Review | null, tables: readonly TableReading[]): readonly Question[] {
  const first = plan.priorities[0]?.at ?? null;
  const questions: Question[] = [];
  if (plan.title === null) questions.push({ kind: "no-title", at: first });
  if (plan.period === null) questions.push({ kind: "no-period", at: first });
  for (const { columns } of tables) {
    for (const { at, heading, means, why } of columns) {
      if (why === "content" && means !== null && means !== "ref") questions.push({ kind: "column-meaning", at, heading });
    }
  }
  const fills = new Map<string, { count: number; at: string }>();
  for (const { actions } of [...plan.priorities, ...(review?.priorities ?? [])]) {
    for (const { statusFill, at } of actions) {
      if (statusFill === null) continue;
      const seen = fills.get(statusFill);
      fills.set(statusFill, { count: (seen?.count ?? 0) + 1, at: seen?.at ?? at });
    }
  }
  for (const [fill, { count, at }] of fills) questions.push({ kind: "status-by-fill", fill, count, at, word: null });
  return questions;
}
