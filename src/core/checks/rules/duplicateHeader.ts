import { fullAddress, oneCell } from "../../grid/a1";
import type { PlanRule } from "../checkRule";
import { actionTables } from "../facts/actionTables";
import type { ActionTable } from "../facts/actionTables";
import type { Found } from "../finding";

function lookIn({ grid, box, columns }: ActionTable): readonly Found[] {
  const seen = new Set<string>();
  return columns.flatMap(({ heading, column, why }) => {
    const key = heading.toLowerCase();
    if (heading === "" || why !== "heading") return [];
    if (seen.has(key)) return [{ at: fullAddress(grid.sheet, oneCell(box.top, column)), facts: { found: heading } }];
    seen.add(key);
    return [];
  });
}

/** Two columns of one table have the same heading. Source: Analysis Function, making spreadsheets accessible: unique headings. */
export const duplicateHeader: PlanRule = {
  about: "plan",
  code: "duplicate-header",
  level: "confirm",
  title: "Two columns with the same heading",
  why: "Readers, formulas and screen readers cannot tell the columns apart.",
  says: "“{found}” stands over two columns of this table.",
  todo: "Give each column a heading of its own.",
  reads: [],
  look: (context) => actionTables(context).flatMap(lookIn),
};
