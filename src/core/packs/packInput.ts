import type { KeyStatus } from "../build/statusKey";
import type { Plan, Priority } from "../plan/plan";
import type { Fingerprint } from "../returns/packRecord";
import type { AgencyShare } from "./packShares";

/** Everything that one pack depends on. */
export interface PackInput {
  readonly plan: Plan;
  /** The statuses as the plan's own key has them. */
  readonly key: readonly KeyStatus[];
  readonly share: AgencyShare;
  readonly fingerprint: Fingerprint;
  /** A name or an e-mail address; null: to whoever sent it. */
  readonly sendTo: string | null;
}

/** A priority as its sheets and packs name it: "2 Road safety". */
export function priorityWords({ number, title }: Pick<Priority, "number" | "title">): string {
  return [number ?? "", title].filter((part) => part !== "").join(" ");
}

/** The ratings that a plan with a column of its own for them uses: its words, else red, amber and green. */
export function ragWords({ priorities }: Plan): readonly string[] {
  const used = priorities.flatMap(({ actions }) => actions.flatMap(({ rag }) => (rag === null ? [] : [rag.trim()])));
  return [...new Set([...used.filter((word) => word !== "" && word.length <= LONGEST_RATING), ...RATINGS])];
}

const RATINGS = ["Red", "Amber", "Green"] as const;
/** A longer text is a remark. */
const LONGEST_RATING = 20;
