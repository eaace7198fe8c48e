import { subjectAt } from "../../../core/answers/changeAnswers";
import type { Subject } from "../../../core/answers/changeAnswers";
import type { ColumnReading, Reading } from "../../../core/plan/reading";

/** Columns of several tables that have one heading and were understood alike: one answer is for all of them. */
export interface ColumnGroup {
  readonly heading: string;
  /** As it was understood without any answer. */
  readonly means: ColumnReading["means"];
  readonly why: ColumnReading["why"];
  /** The place of each, first things first. */
  readonly places: readonly string[];
}

/** The columns of all tables in groups, in the order of their first. Without a heading, only columns of refs are told to be alike. */
export function columnGroups({ tables }: Reading): readonly ColumnGroup[] {
  const groups = new Map<string, ColumnGroup>();
  for (const { at, heading, means, why } of tables.flatMap(({ columns }) => columns)) {
    const key = heading === "" && means !== "ref" ? at : JSON.stringify([heading.toLowerCase(), means, why]);
    const before = groups.get(key);
    groups.set(key, before === undefined ? { heading, means, why, places: [at] } : { ...before, places: [...before.places, at] });
  }
  return [...groups.values()];
}

/** What the answer to a group of columns is about. */
export function subjectsOf({ places }: ColumnGroup): readonly Subject[] {
  return places.map((at) => subjectAt("column", at));
}

/** What a group's columns mean now. */
export function meaningNow({ places, means }: ColumnGroup, { tables }: Reading): ColumnReading["means"] {
  const [first] = places;
  const now = tables.flatMap(({ columns }) => columns).find(({ at }) => at === first);
  return now === undefined ? means : now.means;
}
