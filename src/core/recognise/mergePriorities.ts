import type { Priority } from "../plan/plan";
import type { ReadSection } from "./readSheet";
import { keyOf } from "./words";

function isCard(priority: Priority): boolean {
  return priority.overview !== null || priority.activities.length + priority.measures.length + priority.outcomes.length > 0;
}

/** Two priorities as one: the first with what stands under the second. */
export function joinedPriority(one: Priority, other: Priority): Priority {
  return {
    ...one,
    number: one.number ?? other.number,
    leadAgencies: [...new Set([...one.leadAgencies, ...other.leadAgencies])],
    narrative: one.narrative ?? other.narrative,
    overview: one.overview ?? other.overview,
    activities: [...one.activities, ...other.activities],
    measures: [...one.measures, ...other.measures],
    outcomes: [...one.outcomes, ...other.outcomes],
    keyPartners: [...one.keyPartners, ...other.keyPartners],
    actions: [...one.actions, ...other.actions],
    columns: [...new Set([...one.columns, ...other.columns])],
  };
}

/** A priority and the sections of sheets that tell of it. */
export interface ToldPriority {
  readonly priority: Priority;
  readonly sections: readonly ReadSection[];
  /** Whether its title was told by its place or the sheet's name alone. */
  readonly doubtful: boolean;
}

/** Puts together what stands in several places under one title: on one sheet, or a list and the table that it announces. */
export function mergePriorities(told: readonly ToldPriority[]): readonly ToldPriority[] {
  const merged: ToldPriority[] = [];
  const places = new Map<string, number[]>();
  for (const { priority, sections, doubtful } of told) {
    const key = keyOf(priority.title);
    const same = (places.get(key) ?? []).find((at) => {
      const earlier = merged[at]?.priority;
      if (earlier === undefined) return false;
      const bare = earlier.actions.length === 0 || priority.actions.length === 0;
      return earlier.sheet === priority.sheet || bare || isCard(earlier) !== isCard(priority);
    });
    const earlier = same === undefined ? undefined : merged[same];
    if (same !== undefined && earlier !== undefined) {
      merged[same] = {
        priority: joinedPriority(earlier.priority, priority),
        sections: [...earlier.sections, ...sections],
        doubtful: earlier.doubtful && doubtful,
      };
    } else {
      places.set(key, [...(places.get(key) ?? []), merged.length]);
      merged.push({ priority, sections, doubtful });
    }
  }
  return merged;
}
