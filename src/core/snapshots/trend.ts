import type { KeyStatus } from "../build/statusKey";
import { foldHeading } from "../design/standing";
import type { IsoDay } from "../plan/plan";
import type { Snapshot } from "./snapshot";

/** How many actions had each status on a day. The counts and `other` sum to `total`. */
export interface TrendPoint {
  readonly day: IsoDay;
  /** In the order of the key. */
  readonly counts: readonly number[];
  /** Without a status, or with a word that the key no longer has. */
  readonly other: number;
  readonly total: number;
}

/** The counts of one snapshot. */
export function trendPoint({ taken, actions }: Snapshot, key: readonly KeyStatus[]): TrendPoint {
  const words = actions.map(({ status }) => foldHeading(status ?? ""));
  const counts = key.map(({ label }) => (label === "" ? 0 : words.filter((word) => word === foldHeading(label)).length));
  const known = counts.reduce((sum, count) => sum + count, 0);
  return { day: taken, counts, other: actions.length - known, total: actions.length };
}
