import { countLevels } from "../../app/checkPlan";
import type { Finding, Level } from "../../core/checks/finding";
import { isNobody } from "../../core/packs/agencyFinder";

/** Which findings are shown; null: all. */
export interface FindingFilter {
  readonly level: Level | null;
  readonly priority: string | null;
  readonly agency: string | null;
}

export const NO_FILTER: FindingFilter = { level: null, priority: null, agency: null };

/** What a filter lets through, the numbers of each level before the level is filtered, and what can be filtered by. */
export interface FilteredFindings {
  readonly shown: readonly Finding[];
  readonly counts: Readonly<Record<Level, number>>;
  readonly priorities: readonly string[];
  readonly agencies: readonly string[];
}

const sorted = (words: Iterable<string>): readonly string[] =>
  [...new Set(words)].sort((one, other) => one.localeCompare(other, "en-GB"));

/**
 * Filters findings. Priorities come in the order of the plan, which is given by their titles, agencies by name, without “All partners”
 * and the like.
 */
export function filterFindings(
  findings: readonly Finding[],
  { level, priority, agency }: FindingFilter,
  planOrder: readonly string[],
): FilteredFindings {
  const found = new Set(findings.flatMap((finding) => finding.priority ?? []));
  const within = findings.filter(
    (finding) => (priority === null || finding.priority === priority) && (agency === null || finding.agencies.includes(agency)),
  );
  return {
    shown: level === null ? within : within.filter((finding) => finding.level === level),
    counts: countLevels(within),
    priorities: [...new Set([...planOrder.filter((title) => found.has(title)), ...found])],
    agencies: sorted(findings.flatMap((finding) => finding.agencies.filter((name) => !isNobody(name)))),
  };
}
