import type { ToldPriority } from "./mergePriorities";

const LETTERS = /^\p{L}+$/u;

/** The priorities without a number of letters alone that others on the sheet have as well: it is a mark of the whole plan's refs. */
export function withoutLettersOfAll(told: readonly ToldPriority[]): readonly ToldPriority[] {
  const times = new Map<string, number>();
  const mark = ({ priority: { sheet, number } }: ToldPriority): string => `${sheet}\n${number ?? ""}`;
  for (const each of told) times.set(mark(each), (times.get(mark(each)) ?? 0) + 1);
  return told.map((each) => {
    const { priority } = each;
    const shared = LETTERS.test(priority.number ?? "") && (times.get(mark(each)) ?? 0) > 1;
    return shared ? { ...each, priority: { ...priority, number: null } } : each;
  });
}
