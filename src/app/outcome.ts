import type { Trouble } from "./troubles";

/** What a use case answers: a value, or the trouble that a user can cause. Only our own mistakes are thrown. */
export type Outcome<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly trouble: Trouble };

export function done<Value>(value: Value): Outcome<Value> {
  return { ok: true, value };
}

export function failed(trouble: Trouble): { readonly ok: false; readonly trouble: Trouble } {
  return { ok: false, trouble };
}
