import { ruleOf } from "../checks/sayFinding";
import type { ReturnFinding } from "./returnReading";
import { RETURN_RULES } from "./returnRules";

/** A finding on a return in words. */
interface ReturnWords {
  readonly says: string;
  readonly todo: string;
}

const BY_CODE: ReadonlyMap<string, ReturnWords> = new Map(Object.entries(RETURN_RULES));

/** The words of a finding on a return: what was found, and what to do. Rules of the check have their own words. */
export function sayReturnFinding({ code, facts }: ReturnFinding): ReturnWords {
  const rule = BY_CODE.get(code) ?? ruleOf(code);
  if (rule === null) throw new Error(`No rule has the code ${code}`);
  const known = new Map(Object.entries(facts));
  const fill = (words: string): string => words.replace(/\{(\w+)\}/g, (_, name: string) => known.get(name) ?? "?");
  const says = fill(rule.says);
  return { says: `${says.slice(0, 1).toUpperCase()}${says.slice(1)}`, todo: fill(rule.todo) };
}
