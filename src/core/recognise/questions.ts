import { parsePlace } from "../grid/a1";
import type { Plan, Priority } from "../plan/plan";
import type { Question, Reading, Unplaced } from "../plan/reading";
import type { Answered } from "./answered";
import type { ColourKey } from "./colourKey";

/** What the questions are about. */
export type Asked = Pick<Reading, "plan" | "review" | "tables" | "unplaced">;

function aboutPlan({ title, period, priorities }: Plan): readonly Question[] {
  const at = priorities[0]?.at ?? null;
  return [
    ...(title === null ? [{ kind: "no-title", at } as const] : []),
    ...(period === null ? [{ kind: "no-period", at } as const] : []),
  ];
}

function aboutColumns({ tables }: Asked): readonly Question[] {
  return tables.flatMap(({ columns }) =>
    columns.flatMap(({ at, heading, means, why }): Question[] =>
      why === "content" && means !== null && means !== "ref" ? [{ kind: "column-meaning", at, heading }] : [],
    ),
  );
}

function aboutFills({ plan, review }: Asked, key: ColourKey): readonly Question[] {
  const fills = new Map<string, { count: number; at: string }>();
  for (const { actions } of [...plan.priorities, ...(review?.priorities ?? [])]) {
    for (const { statusFill, at } of actions) {
      if (statusFill === null) continue;
      const seen = fills.get(statusFill);
      fills.set(statusFill, { count: (seen?.count ?? 0) + 1, at: seen?.at ?? at });
    }
  }
  return [...fills].map(([fill, { count, at }]) => ({ kind: "status-by-fill", fill, count, at, word: key(fill) }));
}

/** The last priority of the sheet that begins above a row. */
function above(row: Unplaced, priorities: readonly Priority[]): string | null {
  const place = parsePlace(row.at);
  const own = priorities.filter(({ at, actions }) => {
    const first = parsePlace(at);
    const begins = first?.box.top ?? 0;
    const acts = parsePlace(actions[0]?.at ?? at)?.box.top ?? begins;
    return first?.sheet === place?.sheet && Math.min(begins, acts) <= (place?.box.top ?? 0);
  });
  return own.at(-1)?.at ?? null;
}

function aboutRows({ plan, unplaced }: Asked, answers: Answered): readonly Question[] {
  return unplaced
    .filter(({ at, why }) => why === "no-action" && answers.row(at) === undefined)
    .map((row) => ({ kind: "row", at: row.at, text: row.text, priorityAt: above(row, plan.priorities) }));
}

function aboutPriorities(doubtful: readonly Priority[]): readonly Question[] {
  return doubtful.map(({ at, title }) => ({ kind: "priority", at, title }));
}

/** What the officer should be asked about a reading, in a fixed order: the plan, columns by content, statuses by fill, priorities, rows. */
export function questionsOf(asked: Asked, doubtful: readonly Priority[], answers: Answered, key: ColourKey): readonly Question[] {
  return [
    ...aboutPlan(asked.plan),
    ...aboutColumns(asked),
    ...aboutFills(asked, key),
    ...aboutPriorities(doubtful),
    ...aboutRows(asked, answers),
  ];
}
