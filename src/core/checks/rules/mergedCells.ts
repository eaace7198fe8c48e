import { boxAddress, boxesTouch, fullAddress } from "../../grid/a1";
import type { PlanRule } from "../checkRule";
import { actionTables } from "../facts/actionTables";

/** Cells are merged inside a table of actions. Source: Analysis Function, making spreadsheets accessible: no merged or split cells. */
export const mergedCells: PlanRule = {
  about: "plan",
  code: "merged-cells",
  level: "improve",
  title: "Merged cells inside a table",
  why: "Merged cells stop sorting and filtering, and screen readers lose the row and column.",
  says: "Blocks of merged cells inside the table: {count}; the first is {first}.",
  todo: "Unmerge the cells; put a section's title above the table.",
  reads: [],
  look: (context) =>
    actionTables(context).flatMap(({ grid, box }) => {
      const inside = grid.merges.filter((merge) => boxesTouch(merge, box));
      const [first] = inside;
      if (first === undefined) return [];
      const others = inside.slice(1).map((merge) => fullAddress(grid.sheet, merge));
      return [
        { at: fullAddress(grid.sheet, first), also: others, facts: { count: String(inside.length), first: boxAddress(first) } },
      ];
    }),
};
