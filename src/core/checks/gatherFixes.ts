import type { CellChange } from "../change/cellChange";
import type { Finding } from "./finding";

/** Findings that can be mended in one go, and the changes that do it. */
export interface GatheredFixes {
  readonly findings: readonly Finding[];
  readonly changes: readonly CellChange[];
}

/** The mends of several findings as one; of two that change the same cell the first counts, the other has to wait for its turn. */
export function gatherFixes(findings: readonly Finding[]): GatheredFixes {
  const cells = new Set<string>();
  const gathered: Finding[] = [];
  for (const finding of findings) {
    const changes = finding.fix?.changes ?? [];
    const keys = changes.map(({ sheet, cell }) => `${cell} ${sheet}`);
    if (keys.length === 0 || keys.some((key) => cells.has(key))) continue;
    keys.forEach((key) => cells.add(key));
    gathered.push(finding);
  }
  return { findings: gathered, changes: gathered.flatMap(({ fix }) => fix?.changes ?? []) };
}
