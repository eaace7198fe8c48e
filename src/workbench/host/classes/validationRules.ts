import type { ValidationRule } from "../../../core/design/sheetDesign";
import { checkFormula } from "../entry/checkFormula";
import { serialOf } from "../entry/readDate";
import type { Call } from "../wire/call";
import { refusal } from "../wire/hostError";
import { absoluteAddress } from "./addresses";
import { comparisonAnswer, comparisonFrom, formulaAnswer, formulaFrom, needsTwo } from "./comparisons";
import { record } from "./guards";
import { rangeArgument } from "./refs";

/** Excel's limit for a list that is written out. */
const LONGEST_LIST = 255;

type Compared = Extract<ValidationRule, { readonly comparison: unknown }>["kind"];
const COMPARED: ReadonlyMap<string, Compared> = new Map(
  (["date", "time", "wholeNumber", "decimal", "textLength"] as const).map((kind) => [kind, kind]),
);

/** Excel's name for a kind of rule; "None" where there is none. */
export function typeOfRule(rule: ValidationRule | null): string {
  return rule === null ? "None" : rule.kind.charAt(0).toUpperCase() + rule.kind.slice(1);
}

/** A rule as Excel answers it: { list: { … } }, { date: { … } } … */
export function readRule(rule: ValidationRule | null): unknown {
  if (rule === null) return {};
  if (rule.kind === "custom") return { custom: { formula: `=${rule.formula}` } };
  if (rule.kind === "list") return { list: { inCellDropDown: true, source: listAnswer(rule.source) } };
  const second = rule.second === undefined ? {} : { formula2: formulaAnswer(rule.second) };
  const operator = comparisonAnswer(rule.comparison, false);
  return { [rule.kind]: { formula1: formulaAnswer(rule.first), ...second, operator } };
}

function listAnswer(source: string): string {
  const [, words] = /^"((?:[^"]|"")*)"$/.exec(source) ?? [];
  return words === undefined ? `=${source}` : words.replaceAll('""', '"');
}

/** Reads the rule that an add-in sets; null for {}: no rule. InvalidArgument for what Excel refuses. */
export function writeRule(given: unknown, call: Call): ValidationRule | null {
  const kinds = [...record(given)].filter(([, value]) => value !== null && value !== undefined);
  if (kinds.length === 0) return null;
  const [kind = "", value] = kinds[0] ?? [];
  if (kinds.length > 1) throw refusal("InvalidArgument", "one kind of rule at a time");
  const parts = record(value);
  if (kind === "list") return { kind, source: listSource(parts.get("source"), call) };
  if (kind === "custom") return { kind, formula: customFormula(parts.get("formula")) };
  const compared = COMPARED.get(kind);
  if (compared === undefined) throw refusal("InvalidArgument", `${kind} is no kind of rule`);
  return comparedRule(compared, parts, call);
}

function customFormula(value: unknown): string {
  if (typeof value !== "string" || !value.startsWith("=")) throw refusal("InvalidArgument", "a custom rule is a formula");
  return formulaFrom(value);
}

function listSource(source: unknown, { book }: Call): string {
  const range = rangeArgument(source);
  if (range !== null) return absoluteAddress(book, range);
  if (typeof source !== "string" || source.trim() === "") throw refusal("InvalidArgument", "a list needs a source");
  if (source.startsWith("=")) {
    checkFormula(source.slice(1));
    return source.slice(1);
  }
  if (source.length > LONGEST_LIST) throw refusal("InvalidArgument", `a list written out has at most ${LONGEST_LIST} characters`);
  return `"${source.replaceAll('"', '""')}"`;
}

function comparedRule(kind: Compared, parts: ReadonlyMap<string, unknown>, call: Call): ValidationRule {
  const comparison = comparisonFrom(parts.get("operator") ?? "Between");
  const first = limit(kind, parts.get("formula1"), call);
  return needsTwo(comparison)
    ? { kind, comparison, first, second: limit(kind, parts.get("formula2"), call) }
    : { kind, comparison, first };
}

function limit(kind: Compared, value: unknown, { book }: Call): string {
  const range = rangeArgument(value);
  if (range !== null) return absoluteAddress(book, range);
  const [whole, year, month, day] = typeof value === "string" ? (/^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/.exec(value) ?? []) : [];
  if (kind === "date" && whole !== undefined) {
    const serial = serialOf(Number(year), Number(month), Number(day));
    if (serial === null) throw refusal("InvalidArgument", `${whole} is no day`);
    return String(serial);
  }
  return formulaFrom(value);
}
