import type { Hex } from "../grid/grid";
import type { Period } from "../plan/plan";
import type { Reading } from "../plan/reading";
import type { StatusKey } from "../plan/statuses";
import { statusOfFill, statusOfWord } from "../plan/statusOf";

/** What the officer decides before a Build. */
export interface BuildChoices {
  readonly title: string | null;
  readonly organisation: string | null;
  readonly period: Period | null;
  /** What a fill means where a status is shown by colour alone; a fill that is not in it gives no status. */
  readonly statusByFill: ReadonlyMap<Hex, StatusKey>;
}

/** The statuses that a key on the sheet gives to fills, where it gives them in words that we know. */
function statusByKey({ questions }: Reading): ReadonlyMap<Hex, StatusKey> {
  return new Map(
    questions.flatMap((question): [Hex, StatusKey][] => {
      const means = question.kind === "status-by-fill" && question.word !== null ? statusOfWord(question.word) : null;
      return question.kind === "status-by-fill" && means !== null ? [[question.fill, means]] : [];
    }),
  );
}

/** The choices that a reading suggests: its own title, partnership and period, and fills understood by the key on the sheet, else by their hue. */
export function suggestChoices(reading: Reading): BuildChoices {
  const { title, organisation, period, priorities } = reading.plan;
  const statusByFill = new Map<Hex, StatusKey>();
  const keyed = statusByKey(reading);
  const everywhere = [...priorities, ...(reading.review?.priorities ?? [])].flatMap((priority) => priority.actions);
  for (const { status, statusFill } of everywhere) {
    const means = status === null && statusFill !== null ? (keyed.get(statusFill) ?? statusOfFill(statusFill)) : null;
    if (statusFill !== null && means !== null) statusByFill.set(statusFill, means);
  }
  return { title, organisation, period, statusByFill };
}
