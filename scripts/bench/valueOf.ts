import type { Outcome } from "../../src/app/outcome";

/** The value of an outcome; a bench has nobody to tell of a trouble. */
export function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(`${outcome.trouble.code} ${outcome.trouble.details ?? ""}`);
  return outcome.value;
}
