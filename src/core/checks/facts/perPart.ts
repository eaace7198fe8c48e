import type { CheckContext } from "../checkContext";
import { renewedPerCheck } from "./oncePerCheck";

/** Whether two parts have the very same fields; "for in" makes no list of keys for each of a plan's thousands. */
function hasSameFields<Part extends object>(one: Part, other: Part): boolean {
  for (const key in other) if (one[key] !== other[key]) return false;
  return true;
}

/** A list of which every part that has the very same fields as before, place by place, stays the very same object after an edit. */
export function keptParts<Part extends object>(
  listOf: (context: CheckContext) => readonly Part[],
): (context: CheckContext) => readonly Part[] {
  return renewedPerCheck<readonly Part[]>((context, before) =>
    listOf(context).map((part, at) => {
      const was = before?.[at];
      return was !== undefined && hasSameFields(was, part) ? was : part;
    }),
  );
}

interface Told<Part, Fact> {
  readonly parts: readonly Part[];
  readonly facts: readonly Fact[];
}

type ToldBefore<Part, Fact> = Told<Part, Fact> | null;

function tellAll<Part, Fact>(
  parts: readonly Part[],
  before: ToldBefore<Part, Fact>,
  tell: (part: Part) => Fact,
): Told<Part, Fact> {
  let isSame = before?.parts.length === parts.length;
  const facts: Fact[] = [];
  for (const [at, part] of parts.entries()) {
    const isKept = before !== null && at < before.parts.length && before.parts[at] === part;
    if (!isKept) isSame = false;
    facts.push(isKept ? (before.facts[at] as Fact) : tell(part));
  }
  return before !== null && isSame ? before : { parts, facts };
}

/**
 * What every part of a list tells by itself, in the order of the list; after an edit only parts that are not the very same as before,
 * place by place, are asked again, and where all are, the list itself is the very same. `listOf` must be declared before: facts are
 * renewed in the order in which they are declared.
 */
export function perPart<Part, Fact>(
  listOf: (context: CheckContext) => readonly Part[],
  tell: (part: Part, context: CheckContext) => Fact,
): (context: CheckContext) => readonly Fact[] {
  const told = renewedPerCheck<Told<Part, Fact>>((context, before) =>
    tellAll(listOf(context), before, (part) => tell(part, context)),
  );
  return (context) => told(context).facts;
}

/** A fact that stays the very same after an edit while what it is made of does. */
export function keptWhileSame<Fact>(
  sourceOf: (context: CheckContext) => unknown,
  make: (context: CheckContext) => Fact,
): (context: CheckContext) => Fact {
  const kept = renewedPerCheck<{ readonly source: unknown; readonly fact: Fact }>((context, before) => {
    const source = sourceOf(context);
    return before !== null && before.source === source ? before : { source, fact: make(context) };
  });
  return (context) => kept(context).fact;
}
