import { foldName } from "../build/gatherAgencies";
import type { Answers } from "../plan/answers";
import type { ColumnMeaning } from "../plan/reading";

/** What the officer answered, by place or by spelling. Of several answers about the same thing the last one counts. */
export interface Answered {
  /** What a column was said to mean; undefined where nothing was said. */
  readonly column: (at: string) => ColumnMeaning | undefined;
  /** The title that a priority was given; null where it keeps its own. */
  readonly title: (at: string) => string | null;
  /** The place of the priority that another was merged into, by a way over places that are there; null where it stays. */
  readonly mergedInto: (at: string, isThere: (at: string) => boolean) => string | null;
  readonly leftOut: (at: string) => boolean;
  /** The name that a spelling stands for; null where nothing was said. Through several answers to the last. */
  readonly agency: (spelling: string) => string | null;
  /** The priority that a row was placed under, null when it is to be left; undefined where nothing was said. */
  readonly row: (at: string) => string | null | undefined;
  /** Whether the day stands first in a column's dates; undefined where nothing was said. */
  readonly dayFirst: (at: string) => boolean | undefined;
}

function byPlace<One extends { readonly at: string }>(answers: readonly One[]): ReadonlyMap<string, One> {
  return new Map(answers.map((answer) => [answer.at, answer]));
}

/** Follows a way from name to name to its end; null where it leads nowhere or in a circle. */
function follow(from: string, next: (name: string) => string | null, key: (name: string) => string): string | null {
  const seen = new Set([key(from)]);
  let last: string | null = null;
  for (let at = next(from); at !== null; at = next(at)) {
    if (seen.has(key(at))) return key(at) === key(last ?? from) ? last : null;
    seen.add(key(at));
    last = at;
  }
  return last;
}

/** Answers, ready to be asked for. Merging and leaving out are answers to one question: of the two the later counts. */
export function answered(answers: Answers): Answered {
  const columns = byPlace(answers.filter((answer) => answer.kind === "column"));
  const titles = byPlace(answers.filter((answer) => answer.kind === "priority-title"));
  const fates = new Map<string, string | null>();
  const names = new Map<string, string>();
  for (const answer of answers) {
    if (answer.kind === "priority-merge") fates.set(answer.at, answer.into);
    if (answer.kind === "priority-leave-out") fates.set(answer.at, null);
    if (answer.kind === "agency") names.set(foldName(answer.spelling), answer.name);
  }
  const rows = byPlace(answers.filter((answer) => answer.kind === "row"));
  const orders = byPlace(answers.filter((answer) => answer.kind === "day-month"));
  const named = (spelling: string): string | null => names.get(foldName(spelling)) ?? null;
  return {
    column: (at) => columns.get(at)?.means,
    title: (at) => titles.get(at)?.title ?? null,
    mergedInto: (at, isThere) => {
      const next = (place: string): string | null => fates.get(place) ?? null;
      return follow(at, (place) => (isThere(next(place) ?? "") ? next(place) : null), String);
    },
    leftOut: (at) => fates.get(at) === null,
    agency: (spelling) => {
      const own = named(spelling);
      return own === null ? null : (follow(spelling, named, foldName) ?? own);
    },
    row: (at) => rows.get(at)?.priorityAt,
    dayFirst: (at) => orders.get(at)?.dayFirst,
  };
}
