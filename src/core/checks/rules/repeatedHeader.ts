import { fullAddress } from "../../grid/a1";
import type { PlanRule } from "../checkRule";
import { actionTables } from "../facts/actionTables";

/** A row of headings stands again inside the actions of one priority, as where a page broke. */
export const repeatedHeader: PlanRule = {
  about: "plan",
  code: "repeated-header",
  level: "improve",
  title: "Headings repeated inside a table",
  why: "Excel repeats headings on every printed page by itself; a second row of them breaks the table in two.",
  says: "The row of headings stands again inside the table.",
  todo: "Delete the row, and let Page Layout, Print Titles repeat the headings.",
  reads: [],
  look: (context) => {
    const tables = actionTables(context);
    return tables.slice(1).flatMap(({ grid, box, headed, reading }, index) => {
      const before = tables[index];
      const same =
        before?.headed === true &&
        before.grid === grid &&
        before.reading.priorityAt === reading.priorityAt &&
        reading.priorityAt !== null;
      return same && headed && before.box.bottom === box.top - 1
        ? [{ at: fullAddress(grid.sheet, { ...box, bottom: box.top }), facts: {} }]
        : [];
    });
  },
};
