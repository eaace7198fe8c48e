import { boxAddress, columnLetters, parsePlace } from "../grid/a1";
import type { CheckRule } from "./checkRule";
import { CHECK_RULES } from "./checkRules";
import type { Facts, Finding } from "./finding";

/** A finding in words. */
export interface FindingWords {
  readonly title: string;
  /** What stands there and what is expected. */
  readonly says: string;
  readonly why: string;
  readonly todo: string;
  /** Where, in words: Action Plan, column E, row 23, Road safety. */
  readonly at: string;
}

const BY_CODE: ReadonlyMap<string, CheckRule> = new Map(CHECK_RULES.map((rule) => [rule.code, rule]));

/** The rule that a code names; null when there is none. */
export function ruleOf(code: string): CheckRule | null {
  return BY_CODE.get(code) ?? null;
}

/** A template with its {names} filled from facts; a name without a fact stays as it is. */
function filled(template: string, facts: Facts): string {
  const words = template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(facts, name) ? (facts[name] ?? whole) : whole,
  );
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

/** A place in words: sheet, column letter and row, or the block. */
export function sayPlace(at: string): string {
  const place = parsePlace(at);
  if (place === null) return at;
  const { sheet, box } = place;
  const oneCell = box.top === box.bottom && box.left === box.right;
  return oneCell ? `${sheet}, column ${columnLetters(box.left)}, row ${box.top + 1}` : `${sheet}, ${boxAddress(box)}`;
}

/** A finding in words, made from its rule's templates and its facts. A code that no rule has is our own mistake and throws. */
export function sayFinding(finding: Finding, rules: ReadonlyMap<string, CheckRule> = BY_CODE): FindingWords {
  const rule = rules.get(finding.code);
  if (rule === undefined) throw new Error(`No rule has the code ${finding.code}`);
  const { title, says, why, todo } = rule;
  const section = finding.priority === null ? "" : `, ${finding.priority}`;
  return {
    title,
    says: filled(says, finding.facts),
    why,
    todo: filled(todo, finding.facts),
    at: `${sayPlace(finding.at)}${section}`,
  };
}
