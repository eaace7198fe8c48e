import type { CheckContext } from "../checkContext";
import type { ActionSpot, PlanRule } from "../checkRule";
import { isDateFormat } from "../facts/dueDates";
import { spanIn } from "../facts/dateWords";
import type { Found } from "../finding";

function kindOf(spot: ActionSpot, context: CheckContext): "date" | "text" | null {
  const cell = context.fieldCell(spot, "byWhen");
  if (typeof cell?.value === "number" && isDateFormat(cell.format)) return "date";
  return typeof cell?.value === "string" && spanIn(cell.value) !== null ? "text" : null;
}

/** A plan whose by when holds real dates in some rows and dates typed as text in others. */
export const mixedCellTypes: PlanRule = {
  code: "mixed-cell-types",
  about: "plan",
  level: "improve",
  title: "Dates as dates in some rows, as text in others",
  why: "Excel sorts and filters dates and text apart, so that rows go missing from a list by date.",
  says: "By when is text here ({found}), as in {texts} of {all} rows with a date; in the others it is a real date.",
  todo: "Type every by when in the same way.",
  follows: ["garbled-value", "day-month-doubt"],
  reads: ["byWhen"],
  look: (context): readonly Found[] => {
    const plan = context.actions.filter(({ review }) => !review);
    const dates = plan.filter((spot) => kindOf(spot, context) === "date");
    const texts = plan.filter((spot) => kindOf(spot, context) === "text");
    const [first, ...others] = texts;
    if (first === undefined || dates.length === 0) return [];
    const all = String(texts.length + dates.length);
    const facts = { found: first.action.byWhen ?? "", texts: String(texts.length), all };
    return [{ at: context.fieldAt(first, "byWhen"), also: others.map((spot) => context.fieldAt(spot, "byWhen")), facts }];
  },
};
