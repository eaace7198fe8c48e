import { parsePlace } from "../../grid/a1";
import { textAt } from "../../grid/grid";
import type { CheckContext } from "../checkContext";
import type { ActionSpot, PlanRule } from "../checkRule";
import { oncePerCheck } from "../facts/oncePerCheck";
import { refInSeries } from "../facts/refParts";
import type { Found } from "../finding";

/** A larger step than this starts another series. */
const LARGEST_GAP = 3;

const keyOf = ({ action, priority }: ActionSpot): string => JSON.stringify([priority.at, action.ref]);

/** The refs that two actions of a priority have: a number is then missing because another stands twice. */
const twice = oncePerCheck(({ actions }: CheckContext): ReadonlySet<string> => {
  const [once, again] = [new Set<string>(), new Set<string>()];
  for (const key of actions.map(keyOf)) (once.has(key) ? again : once).add(key);
  return again;
});

/** Whether a ref stands in the column of refs between two actions, on a row that was read as no action. */
function standsBetween(ref: string, earlier: string, later: string, context: CheckContext): boolean {
  const [from, to] = [parsePlace(earlier), parsePlace(later)];
  const grid = to === null ? null : context.grid(to.sheet);
  if (from === null || to === null || grid === null || from.sheet !== to.sheet) return false;
  for (let row = from.box.top + 1; row < to.box.top; row++) if (textAt(grid, row, to.box.left).trim() === ref) return true;
  return false;
}

function gapBefore(spot: ActionSpot, earlier: ActionSpot, context: CheckContext): readonly Found[] {
  const [ref, before] = [spot.action.ref ?? "", earlier.action.ref ?? ""];
  const [one, other] = [refInSeries(before), refInSeries(ref)];
  const step = one === null || one.prefix !== other?.prefix ? 1 : other.number - one.number;
  if (one === null || step < 2 || step > LARGEST_GAP + 1) return [];
  if ([spot, earlier].some((each) => twice(context).has(keyOf(each)))) return [];
  const digits = /0\d+(?=\.?$)/.exec(before)?.[0].length ?? 1;
  const expected = ref.replace(/\d+\.?$/, String(one.number + 1).padStart(digits, "0"));
  const [at, also] = [context.fieldAt(spot, "ref"), context.fieldAt(earlier, "ref")];
  return standsBetween(expected, also, at, context) ? [] : [{ at, also: [also], facts: { found: ref, before, expected } }];
}

/** Refs that skip a number within a priority. */
export const numberingGap: PlanRule = {
  code: "numbering-gap",
  about: "plan",
  level: "confirm",
  title: "Numbers left out between refs",
  why: "Readers look for the action that the numbering leaves out; it may have been lost when the plan was copied.",
  says: "The refs go from {before} to {found}; {expected} is missing.",
  todo: "Put the missing action back, number the actions afresh, or confirm that it was taken out on purpose.",
  reads: ["ref", "action"],
  look: (context) =>
    context.actions.flatMap((spot, index) => {
      const earlier = context.actions[index - 1];
      return earlier?.priority === spot.priority ? gapBefore(spot, earlier, context) : [];
    }),
};
