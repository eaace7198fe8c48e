import { LEVELS } from "../core/checks/finding";
import { csvText } from "../core/layouts/csvText";
import type { Finding, Level } from "../core/checks/finding";
import { groupFindings } from "../core/checks/groupFindings";
import type { FindingGroup } from "../core/checks/groupFindings";
import { sayFinding } from "../core/checks/sayFinding";
import { printable, shortened } from "./printable";

const SAYS_WIDTH = 160;

function findingLine(finding: Finding): string {
  return `    ${printable(finding.at)}  ${shortened(sayFinding(finding).says, SAYS_WIDTH)}`;
}

/** Like findings under their heading; what to do stands once where it is the same for all, else under each. */
function groupLines({ findings }: FindingGroup): readonly string[] {
  const said = findings.map((finding) => ({ line: findingLine(finding), ...sayFinding(finding) }));
  const todos = new Set(said.map(({ todo }) => todo));
  const lines = said.flatMap(({ line, todo }) => (todos.size === 1 ? [line] : [line, `      What to do: ${printable(todo)}`]));
  const shared = todos.size === 1 ? [`    What to do: ${printable([...todos].join())}`] : [];
  return [`  ${said[0]?.title ?? ""} (${findings.length})`, ...lines, ...shared];
}

function levelLines(level: Level, groups: readonly FindingGroup[]): readonly string[] {
  const own = groups.filter((group) => group.level === level);
  const count = own.reduce((sum, { findings }) => sum + findings.length, 0);
  return count === 0 ? [] : [`${LEVELS[level]} (${count})`, ...own.flatMap(groupLines), ""];
}

/** Findings as lines for a terminal: by level, like ones together, each with its cell and what stands there, and what to do. */
export function findingsText(findings: readonly Finding[]): string {
  if (findings.length === 0) return "Nothing to put right.\n";
  const groups = groupFindings(findings);
  const levels = Object.keys(LEVELS) as readonly Level[];
  return levels.flatMap((level) => levelLines(level, groups)).join("\n");
}

/** Findings as plain documents for `check --json`, in the shape of design.md; `changes` are the cells of a mend that is certain. */
export function findingsJson(findings: readonly Finding[]): readonly object[] {
  return findings.map((finding) => {
    const { says, todo } = sayFinding(finding);
    const { code, level, at, priority, agencies, mark } = finding;
    return {
      code,
      level,
      at,
      also: finding.also ?? [],
      message: says,
      fix: todo,
      changes: finding.fix?.changes ?? [],
      priority,
      agencies,
      mark,
    };
  });
}

const CSV_HEADINGS = ["Level", "Code", "Where", "Priority", "Agencies", "Finding", "What to do"] as const;

/** Findings as a CSV file with a heading row. */
export function findingsCsv(findings: readonly Finding[]): string {
  const rows = findings.map((finding) => {
    const { says, todo } = sayFinding(finding);
    const { code, level, at, priority, agencies } = finding;
    return [LEVELS[level], code, at, priority ?? "", agencies.join("; "), says, todo];
  });
  return csvText([CSV_HEADINGS, ...rows]);
}
