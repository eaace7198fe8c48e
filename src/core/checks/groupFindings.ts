import type { Finding, Level } from "./finding";

/** Findings of one code and level, in their order. */
export interface FindingGroup {
  readonly code: string;
  readonly level: Level;
  readonly findings: readonly Finding[];
}

/** Like findings together, groups in the order of their first finding: "7 dates before the plan starts" with their cells. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, { readonly code: string; readonly level: Level; readonly findings: Finding[] }>();
  for (const finding of findings) {
    const { code, level } = finding;
    const key = `${level} ${code}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { code, level, findings: [finding] });
    else group.findings.push(finding);
  }
  return [...groups.values()];
}
