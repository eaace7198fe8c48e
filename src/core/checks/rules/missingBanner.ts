import { textAt } from "../../grid/grid";
import { actionTables } from "../facts/actionTables";
import type { ActionTable } from "../facts/actionTables";
import type { CheckContext } from "../checkContext";
import type { PlanRule } from "../checkRule";
import type { Found } from "../finding";

/** Fewer tables than this make no custom. */
const LEAST_TABLES = 3;

/** Whether a line of its own stands between a table's headings and its first action. */
function hasBanner({ grid, box, actions }: ActionTable): boolean {
  const first = actions[0]?.box.top ?? box.top;
  for (let row = box.top + 1; row < first; row++) {
    let written = 0;
    for (let column = box.left; column <= box.right; column++) if (textAt(grid, row, column) !== "") written++;
    if (written === 1) return true;
  }
  return false;
}

/** The first table of each priority of the plan; what follows runs on from it. */
function firstTables(context: CheckContext): readonly ActionTable[] {
  const seen = new Set<string>();
  return actionTables(context).filter(({ headed, actions, reading }) => {
    if (!headed || actions[0]?.spot.review !== false || seen.has(reading.priorityAt ?? reading.at)) return false;
    seen.add(reading.priorityAt ?? reading.at);
    return true;
  });
}

function look(context: CheckContext): readonly Found[] {
  const tables = firstTables(context);
  const bare = tables.filter((table) => !hasBanner(table));
  if (tables.length < LEAST_TABLES || bare.length === 0 || bare.length * 4 > tables.length) return [];
  return bare.flatMap(({ actions, reading }) => {
    const title = actions[0]?.spot.priority.title ?? "";
    return [{ at: reading.priorityAt ?? reading.at, facts: { found: title, others: String(tables.length - bare.length) } }];
  });
}

/** Tables have their section's name under the headings, and one has not. */
export const missingBanner: PlanRule = {
  about: "plan",
  code: "missing-banner",
  level: "improve",
  title: "Tables without their section's name",
  why: "A table that begins otherwise than the others looks as if its first row were lost.",
  says: "The table of {found} has no line under its headings; {others} others have one.",
  todo: "Add the line, or take it out of the others and let the title above the table do.",
  look,
  // Rows that are no action's: an edit of such a row is checked anew.
  reads: [],
};
