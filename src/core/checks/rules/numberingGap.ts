import type { PlanRule } from "../checkRule";
import { refParts } from "../facts/refParts";
import type { Found } from "../finding";

/** A larger step than this starts another series. */
const LARGEST_GAP = 3;

/** Refs that skip a number within a priority. */
export const numberingGap: PlanRule = {
  code: "numbering-gap",
  about: "plan",
  level: "confirm",
  title: "Numbers left out between refs",
  why: "Readers look for the action that the numbering leaves out; it may have been lost when the plan was copied.",
  says: "The refs go from {before} to {found}; {expected} is missing.",
  todo: "Put the missing action back, number the actions afresh, or confirm that it was taken out on purpose.",
  reads: ["ref"],
  look: (context) =>
    context.actions.flatMap((spot, index): readonly Found[] => {
      const earlier = context.actions[index - 1];
      const [ref, before] = [spot.action.ref, earlier?.action.ref ?? null];
      if (ref === null || before === null || earlier?.priority !== spot.priority) return [];
      const [one, other] = [refParts(before), refParts(ref)];
      const step = one === null || one.prefix !== other?.prefix ? 1 : other.number - one.number;
      if (one === null || step < 2 || step > LARGEST_GAP + 1) return [];
      const expected = ref.replace(/\d+\.?$/, String(one.number + 1));
      return [
        { at: context.fieldAt(spot, "ref"), also: [context.fieldAt(earlier, "ref")], facts: { found: ref, before, expected } },
      ];
    }),
};
