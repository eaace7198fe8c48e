import type { CheckContext } from "../checkContext";
import type { Priority } from "../../plan/plan";
import type { PlanRule } from "../checkRule";
import { refParts } from "../facts/refParts";
import { oncePerCheck } from "../facts/oncePerCheck";
import type { Found } from "../finding";

/** The prefix that most refs of a priority have; null where none has more than half. */
function prefixOf({ actions }: Priority): string | null {
  const prefixes = actions.flatMap(({ ref }) => (ref === null ? [] : (refParts(ref)?.prefix ?? [])));
  const most = [...new Set(prefixes)].find((one) => prefixes.filter((other) => other === one).length * 2 > prefixes.length);
  return prefixes.length < 2 ? null : (most ?? null);
}

const prefixes = oncePerCheck((context: CheckContext): ReadonlyMap<Priority, string | null> => {
  const priorities = new Set(context.actions.map(({ priority }) => priority));
  return new Map([...priorities].map((priority) => [priority, prefixOf(priority)]));
});

/** A ref that begins with another priority's number. */
export const refPrefixMismatch: PlanRule = {
  code: "ref-prefix-mismatch",
  about: "plan",
  level: "confirm",
  title: "Refs of another priority",
  why: "The ref says that the action belongs to another priority; it may have been moved or mistyped.",
  says: "Ref {found} stands among the actions of {expected}.",
  todo: "Give it the next ref of this priority, or move it to its own.",
  reads: ["ref"],
  look: (context) =>
    context.actions.flatMap((spot): readonly Found[] => {
      const { ref } = spot.action;
      const own = ref === null ? null : (refParts(ref)?.prefix ?? null);
      const expected = prefixes(context).get(spot.priority) ?? null;
      const numbers: readonly string[] = spot.priority.number?.match(/\d+/g) ?? [];
      if (ref === null || own === null || expected === null || own === expected || numbers.includes(own)) return [];
      return [{ at: context.fieldAt(spot, "ref"), facts: { found: ref, expected: `${expected}.1, ${expected}.2 …` } }];
    }),
};
