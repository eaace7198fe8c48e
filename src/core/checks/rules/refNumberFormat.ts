import type { CheckContext } from "../checkContext";
import type { ActionSpot, PlanRule } from "../checkRule";
import { changeCell } from "../changeCell";
import { isDateFormat } from "../facts/dueDates";
import { refParts } from "../facts/refParts";
import type { Found } from "../finding";

/** The ref that a number was before Excel took its last nought: after 1.9 comes 1.10 and not 1.1; null when it lost none. */
function lostNought(spot: ActionSpot, before: ActionSpot | undefined): string | null {
  const [ref, earlier] = [refParts(spot.action.ref ?? ""), refParts(before?.action.ref ?? "")];
  if (ref === null || ref.prefix !== earlier?.prefix || ref.number > 9) return null;
  return ref.number * 10 === earlier.number + 1 ? `${ref.prefix}.${ref.number * 10}` : null;
}

/** A comma typed for the full stop: 2,3 among 2.2 and 2.4. */
function commaFound(spot: ActionSpot, before: ActionSpot | undefined, context: CheckContext): readonly Found[] {
  const ref = spot.action.ref ?? "";
  if (!/^\d{1,2},\d{1,2}$/.test(ref) || !/^\d{1,2}\.\d{1,2}$/.test(before?.action.ref ?? "")) return [];
  const at = context.fieldAt(spot, "ref");
  const expected = ref.replace(",", ".");
  const change = changeCell(context, at, expected, "A full stop for the comma, as in the other refs");
  return [{ at, facts: { found: ref, expected }, ...(change === null ? {} : { fix: { changes: [change] } }) }];
}

function foundOf(spot: ActionSpot, before: ActionSpot | undefined, context: CheckContext): readonly Found[] {
  const comma = commaFound(spot, before, context);
  if (comma.length > 0) return comma;
  const cell = context.fieldCell(spot, "ref");
  if (typeof cell?.value !== "number") return [];
  const at = context.fieldAt(spot, "ref");
  if (isDateFormat(cell.format)) return [{ at, facts: { found: cell.text, expected: "a ref" } }];
  const expected = lostNought(spot, before);
  if (expected === null) return [];
  const change = changeCell(context, at, expected, "The ref as text, with its nought");
  return [{ at, facts: { found: cell.text, expected }, ...(change === null ? {} : { fix: { changes: [change] } }) }];
}

/** A ref that Excel has turned into a number or a date (1.10 into 1.1), or that was typed with a comma. */
export const refNumberFormat: PlanRule = {
  code: "ref-number-format",
  about: "plan",
  level: "must-fix",
  title: "Refs that Excel has changed, or that were typed otherwise",
  why: "Excel takes a ref for a number or a date and changes it: 1.10 becomes 1.1, 1-2 becomes 1 February; a comma for the stop hides it from a search.",
  says: "The ref shows {found}; it was probably {expected}.",
  todo: "Format the cell as Text and type the ref again.",
  reads: ["ref"],
  look: (context) => context.actions.flatMap((spot, index) => foundOf(spot, context.actions[index - 1], context)),
};
