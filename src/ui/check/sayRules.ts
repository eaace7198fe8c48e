import { count } from "../shared/count";
import type { Noun } from "../shared/count";

/** How many rules of each kind a sheet has. */
interface RulesCounted {
  readonly dropdowns: number;
  readonly dateRules: number;
  readonly coloured: number;
}

const PARTS = [
  ["dropdowns", "dropdown"],
  ["dateRules", "dateRule"],
  ["coloured", "coloured"],
] as const satisfies readonly (readonly [keyof RulesCounted, Noun])[];

/** The rules of a sheet in words: "2 dropdowns, 1 coloured column"; kinds that it has none of are left out. */
export function sayRules(rules: RulesCounted): string {
  return PARTS.flatMap(([part, noun]) => (rules[part] === 0 ? [] : [count(rules[part], noun)])).join(", ");
}
