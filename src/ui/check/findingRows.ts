import type { Finding } from "../../core/checks/finding";
import { groupFindings } from "../../core/checks/groupFindings";
import type { FindingGroup } from "../../core/checks/groupFindings";

/** One row of the list: the heading of like findings, or a finding of an open group. */
export type ListRow =
  | { readonly kind: "group"; readonly key: string; readonly group: FindingGroup; readonly open: boolean }
  | { readonly kind: "finding"; readonly key: string; readonly group: string; readonly finding: Finding };

/** With so few findings there is nothing to be gained from closed groups. */
const OPEN_BELOW = 8;

/** Names a group among all. */
export function groupKey({ level, code }: Pick<FindingGroup, "level" | "code">): string {
  return `${level} ${code}`;
}

/** The groups that are open at first: every one where there are few findings, else the first. */
export function firstOpen(findings: readonly Finding[]): ReadonlySet<string> {
  const keys = groupFindings(findings).map(groupKey);
  return new Set(findings.length <= OPEN_BELOW ? keys : keys.slice(0, 1));
}

/** The list as rows, in the order in which they stand below each other. */
export function rowsOfFindings(findings: readonly Finding[], open: ReadonlySet<string>): readonly ListRow[] {
  return groupFindings(findings).flatMap((group): readonly ListRow[] => {
    const key = groupKey(group);
    const heading: ListRow = { kind: "group", key, group, open: open.has(key) };
    if (!heading.open) return [heading];
    return [heading, ...group.findings.map((finding) => ({ kind: "finding", key: finding.mark, group: key, finding }) as const)];
  });
}
