import type { Comparison } from "../../../core/design/sheetDesign";
import { checkFormula } from "../entry/checkFormula";
import { refusal } from "../wire/hostError";
import { oneOf } from "./guards";

const OPERATORS = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equalTo",
  NotEqualTo: "notEqualTo",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqualTo",
  LessThanOrEqual: "lessThanOrEqualTo",
  GreaterThanOrEqualTo: "greaterThanOrEqualTo",
  LessThanOrEqualTo: "lessThanOrEqualTo",
} as const satisfies Record<string, Comparison>;

/** Reads Excel's name of a comparison. Dropdown rules say GreaterThanOrEqualTo, colour rules GreaterThanOrEqual. */
export function comparisonFrom(value: unknown): Comparison {
  return OPERATORS[oneOf(value, Object.keys(OPERATORS) as (keyof typeof OPERATORS)[])];
}

/** Excel's name of a comparison: "GreaterThan"; `short` for colour rules. */
export function comparisonAnswer(comparison: Comparison, short: boolean): string {
  const name = comparison.charAt(0).toUpperCase() + comparison.slice(1);
  return short ? name.replace(/OrEqualTo$/, "OrEqual") : name;
}

/** Whether a comparison needs two values. */
export function needsTwo(comparison: Comparison): boolean {
  return comparison === "between" || comparison === "notBetween";
}

/** A formula without its "="; a number or other constant as it stands. InvalidArgument when it cannot be read. */
export function formulaFrom(value: unknown): string {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string" || value.trim() === "") throw refusal("InvalidArgument", "a formula or a number is needed");
  if (!value.startsWith("=")) return value;
  checkFormula(value.slice(1));
  return value.slice(1);
}

/** A formula as Excel answers it: a plain number as it is, else with "=". */
export function formulaAnswer(formula: string): string | number {
  const number = Number(formula);
  return formula.trim() !== "" && Number.isFinite(number) ? number : `=${formula}`;
}
