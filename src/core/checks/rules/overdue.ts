import { serialOfDay } from "../../plan/days";
import type { ActionRule } from "../checkRule";
import { dueSpan, dueWords, periodOf } from "../facts/dueDates";
import { statusOfAction } from "../facts/statusOfAction";
import { toldStatus } from "../facts/toldStatus";
import type { StatusKey } from "../../plan/statuses";

/** A plan that ended longer ago than this, in days, is no longer run: nothing in it is overdue. */
const STILL_RUN = 120;
const SETTLED: ReadonlySet<StatusKey> = new Set<StatusKey>(["complete", "cancelled", "onHold", "offTrack"]);

/** An action whose date has passed and that is neither complete nor said to be off track. */
export const overdue: ActionRule = {
  code: "overdue",
  about: "action",
  level: "confirm",
  title: "Overdue and not complete",
  why: "The board asks about every date that has passed; the status should say what became of it.",
  says: "By when was {found}, and the status is {status}.",
  todo: "Set the status to Complete or Off track, or agree a new date.",
  look: (spot, context) => {
    const { action, review } = spot;
    const due = dueSpan(spot, context);
    const period = periodOf(spot, context);
    const status = statusOfAction(action);
    const past = period !== null && serialOfDay(context.today) - serialOfDay(period.end) > STILL_RUN;
    const tracked = context.hasField(spot, "status") || context.hasField(spot, "rag");
    const before = period !== null && due !== null && due.to < period.start; // date-before-period says it.
    if (review || past || before || !tracked || due === null || due.to >= context.today) return [];
    if (status !== null && SETTLED.has(status)) return [];
    const facts = { found: dueWords(action.byWhen, due.to), status: toldStatus(action) || "blank" };
    return [{ at: context.fieldAt(spot, context.hasField(spot, "status") ? "status" : "rag"), facts }];
  },
};
