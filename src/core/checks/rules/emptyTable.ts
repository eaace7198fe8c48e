import { fullAddress } from "../../grid/a1";
import type { PlanRule } from "../checkRule";
import { actionTables } from "../facts/actionTables";

/** A table of actions has its headings and not one action. On our own sheets the priority tells it. */
export const emptyTable: PlanRule = {
  about: "plan",
  code: "empty-table",
  level: "must-fix",
  title: "Tables without an action",
  why: "Headings without actions promise a plan that is not there.",
  says: "The table has its headings and not one action.",
  todo: "Write the actions, or take the table out.",
  reads: [],
  look: (context) => {
    if (context.reading.structured) return [];
    const tables = actionTables(context);
    const served = new Set(tables.flatMap(({ actions, reading }) => (actions.length > 0 ? [reading.priorityAt] : [])));
    return tables
      .filter(({ actions, reading }) => actions.length === 0 && (reading.priorityAt === null || !served.has(reading.priorityAt)))
      .map(({ grid, box }) => ({
        at: fullAddress(grid.sheet, { ...box, top: Math.min(box.top + 1, box.bottom) }),
        facts: {},
      }));
  },
};
