import type { Hex } from "../grid/grid";
import type { Period } from "../plan/plan";
import type { Reading } from "../plan/reading";
import type { StatusKey } from "../plan/statuses";
import { statusOfFill } from "../plan/statusOf";

/** What the officer decides before a Build. */
export interface BuildChoices {
  readonly title: string | null;
  readonly organisation: string | null;
  readonly period: Period | null;
  /** What a fill means where a status is shown by colour alone; a fill that is not in it gives no status. */
  readonly statusByFill: ReadonlyMap<Hex, StatusKey>;
}

/** The choices that a reading suggests: its own title, partnership and period, and fills understood by their hue. */
export function suggestChoices(reading: Reading): BuildChoices {
  const { title, organisation, period, priorities } = reading.plan;
  const statusByFill = new Map<Hex, StatusKey>();
  const everywhere = [...priorities, ...(reading.review?.priorities ?? [])].flatMap((priority) => priority.actions);
  for (const { status, statusFill } of everywhere) {
    const means = status === null && statusFill !== null ? statusOfFill(statusFill) : null;
    if (statusFill !== null && means !== null) statusByFill.set(statusFill, means);
  }
  return { title, organisation, period, statusByFill };
}
