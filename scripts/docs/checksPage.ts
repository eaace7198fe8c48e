import type { CheckRule } from "../../src/core/checks/checkRule";
import { RULE_FAMILIES } from "../../src/core/checks/checkRules";
import { LEVELS } from "../../src/core/checks/finding";

const inCell = (text: string): string => text.replace(/\|/g, "\\|");
const tableRow = (cells: readonly string[]): string => `| ${cells.map(inCell).join(" | ")} |`;

function ruleRow({ code, level, title, why, todo }: CheckRule): string {
  return tableRow([`\`${code}\``, LEVELS[level], `**${title}.** ${why}`, todo.replace(/\{(\w+)\}/g, "…")]);
}

/** docs/checks.md: every rule that a plan is checked by, family by family. */
export function checksPage(): string {
  return [
    "# Checks",
    "",
    "<!-- Made from the rules in src/core/checks by scripts/makeDocs.ts: change those, then `npm run docs`. -->",
    "",
    "What the Check panel and `actionbook check` look for, in any plan, before or after Build. The level is the usual one; a rule can",
    "say less or more of a single cell. A finding that only follows from another at the same cell is not shown, and what the officer",
    "confirms is remembered in the workbook.",
    "",
    `- **${LEVELS["must-fix"]}**: plainly wrong. \`actionbook check\` ends with exit code 1.`,
    `- **${LEVELS.confirm}**: probably wrong; confirm it where it is meant so.`,
    `- **${LEVELS.improve}**: right, but readers would be better served.`,
    ...RULE_FAMILIES.flatMap(({ heading, rules }) => [
      "",
      `## ${heading}`,
      "",
      tableRow(["Code", "Level", "Finds, and why it matters", "What to do"]),
      tableRow(["---", "---", "---", "---"]),
      ...rules.map(ruleRow),
    ]),
    "",
  ].join("\n");
}
