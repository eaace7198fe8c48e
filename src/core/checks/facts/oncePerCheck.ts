import type { CheckContext } from "../checkContext";

/**
 * A fact that several rules ask for, worked out when it is first asked for and then kept for as long as the check's context lives:
 * `export const acronymsUsed = oncePerCheck((context) => …)`.
 */
export function oncePerCheck<Fact>(make: (context: CheckContext) => Fact): (context: CheckContext) => Fact {
  const made = new WeakMap<CheckContext, { readonly fact: Fact }>();
  return (context) => {
    const before = made.get(context);
    if (before !== undefined) return before.fact;
    const fact = make(context);
    made.set(context, { fact });
    return fact;
  };
}
