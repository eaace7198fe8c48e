import type { CheckContext } from "../checkContext";

type Kept<Fact> = WeakMap<CheckContext, { readonly fact: Fact }>;

/** Makes the facts of a check anew from those of the check before it. */
const RENEWALS: ((context: CheckContext, before: CheckContext) => void)[] = [];

function tellFrom<Fact>(made: Kept<Fact>, make: (context: CheckContext) => Fact): (context: CheckContext) => Fact {
  return (context) => {
    const before = made.get(context);
    if (before !== undefined) return before.fact;
    const fact = make(context);
    made.set(context, { fact });
    return fact;
  };
}

/**
 * A fact that several rules ask for, worked out when it is first asked for and then kept for as long as the check's context lives:
 * `export const acronymsUsed = oncePerCheck((context) => …)`.
 */
export function oncePerCheck<Fact>(make: (context: CheckContext) => Fact): (context: CheckContext) => Fact {
  return tellFrom(new WeakMap(), make);
}

/** The same for a fact of which most is as it was after an edit: it is made with what the check before made of it, or with null. */
export function renewedPerCheck<Fact>(
  make: (context: CheckContext, before: Fact | null) => Fact,
): (context: CheckContext) => Fact {
  const made: Kept<Fact> = new WeakMap();
  RENEWALS.push((context, before) => {
    const kept = made.get(before);
    if (kept !== undefined) made.set(context, { fact: make(context, kept.fact) });
  });
  return tellFrom(made, (context) => make(context, null));
}

/** Makes every fact that the check before made, and that is worth it, from what it was; at once, so that nothing keeps that check alive. */
export function renewFacts(context: CheckContext, before: CheckContext): void {
  for (const renew of RENEWALS) renew(context, before);
}
