import { BOOK_TABLES } from "../../plan/bookTables";
import { markedSheets } from "../../design/markers";
import { textAt } from "../../grid/grid";
import type { Action } from "../../plan/plan";
import type { CheckContext } from "../checkContext";
import type { PlanRule } from "../checkRule";
import { oncePerCheck } from "../facts/oncePerCheck";
import { oncePerText } from "../../plan/oncePerText";
import type { Found } from "../finding";

/** An update shorter than this ("On track") may well be the same twice. */
const SHORTEST = 20;
/** An update of this length is hardly said twice by chance. */
const LONG = 40;

const folded = oncePerText((text) => text.toLowerCase().replace(/\s+/g, " ").trim());

/** The updates that were sent in again without a change, by the action's ID, or its ref in an older log, from our Change log. */
const sentAgain = oncePerCheck(({ content }: CheckContext): ReadonlyMap<string, string> => {
  const again = new Map<string, string>();
  const sheet = markedSheets(content.names).get("changeLog");
  const grid = content.grids.find((one) => one.sheet === sheet);
  if (grid === undefined) return again;
  const { id, ref, column, before, after } = BOOK_TABLES.changeLog.headings;
  const top = grid.rows.findIndex((row) => row.some((cell) => cell?.text.trim() === before));
  const at = (heading: string): number => (grid.rows[top] ?? []).findIndex((cell) => cell?.text.trim() === heading);
  const [ids, refs, columns, olds, news] = [at(id), at(ref), at(column), at(before), at(after)];
  for (let row = top + 1; top >= 0 && row < grid.rows.length; row++) {
    if (textAt(grid, row, columns) !== "Update") continue;
    const [old, now] = [folded(textAt(grid, row, olds)), folded(textAt(grid, row, news))];
    const action = textAt(grid, row, ids) || textAt(grid, row, refs);
    if (old === now) again.set(action, now);
    else again.delete(action);
  }
  return again;
});

/** What the same lead says in the same words of an action that is worded otherwise; a short update may well be said of several. */
function keyOfLead({ lead, update }: Action): readonly string[] {
  return update === null || update.length < LONG || lead.length === 0 ? [] : [JSON.stringify([lead, folded(update)])];
}

/** A column that holds what was said of an earlier quarter or month. */
const EARLIER = /\b(?:update|progress|position|q[1-4]|quarter|report(?:ed)?)\b/i;

/** Whether the update of the quarter before, in a column beside, says the same. */
function saidBeside({ extra }: Action, now: string): boolean {
  return extra.some(({ heading, text }) => EARLIER.test(heading) && folded(text) === now);
}

function wasSentAgain({ id, ref }: Action, now: string, again: ReadonlyMap<string, string>): boolean {
  return [id, ref].some((key) => key !== null && again.get(key) === now);
}

/** An update that says word for word what it said last time: in the review of the year before, in the column of the quarter before, or by the Change log. */
export const updateUnchanged: PlanRule = {
  code: "update-unchanged",
  about: "plan",
  level: "confirm",
  title: "Updates that say what they said last time",
  why: "An update that has not changed since last time usually means that nobody has looked at it.",
  says: "The update is word for word the one of last time: “{found}”.",
  todo: "Ask the lead agency what has happened since.",
  reads: ["id", "ref", "action", "lead", "update", "extra"],
  look: (context) => {
    const before = new Map(
      context.actions.flatMap(({ action, review }) =>
        review && action.update !== null ? [[folded(action.action), folded(action.update)] as const] : [],
      ),
    );
    const ofLead = new Set(context.actions.flatMap(({ action, review }) => (review ? keyOfLead(action) : [])));
    const again = sentAgain(context);
    const told = before.size > 0 || again.size > 0;
    return context.actions.flatMap((spot): readonly Found[] => {
      const { action, review } = spot;
      if (review || action.update === null || action.update.length < SHORTEST) return [];
      if (!told && action.extra.length === 0) return [];
      const now = folded(action.update);
      const same = before.get(folded(action.action)) === now || keyOfLead(action).some((key) => ofLead.has(key));
      if (!same && !saidBeside(action, now) && !wasSentAgain(action, now, again)) return [];
      return [{ at: context.fieldAt(spot, "update"), facts: { found: action.update } }];
    });
  },
};
