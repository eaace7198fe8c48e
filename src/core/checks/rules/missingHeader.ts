import { cellAddress, fullAddress } from "../../grid/a1";
import { textAt } from "../../grid/grid";
import { COLUMNS } from "../../plan/columns";
import type { PlanRule } from "../checkRule";
import { actionTables } from "../facts/actionTables";
import type { ActionTable, TableColumn } from "../facts/actionTables";
import type { Found } from "../finding";

/** The heading that certainly belongs there: what the table before says, or "Ref" over refs. */
function headingFor({ heading, means, why }: TableColumn): string | null {
  if (why === "table-before" && heading !== "") return heading;
  return means === "ref" ? COLUMNS.ref.heading : null;
}

function bareColumns({ columns, grid, box }: ActionTable): readonly TableColumn[] {
  return columns.filter(({ column, why }) => why !== "heading" && textAt(grid, box.top, column) === "");
}

function changesFor(table: ActionTable, bare: readonly TableColumn[]): NonNullable<Found["fix"]> | null {
  const { grid, box } = table;
  const changes = bare.flatMap((column) => {
    const after = headingFor(column);
    return after === null
      ? []
      : [
          {
            sheet: grid.sheet,
            cell: cellAddress(box.top, column.column),
            before: null,
            after,
            why: "A heading that was missing",
          },
        ];
  });
  return changes.length === bare.length ? { changes } : null;
}

function lookIn(table: ActionTable): readonly Found[] {
  const { grid, box, headed } = table;
  const bare = bareColumns(table);
  const [first] = bare;
  const last = bare.at(-1);
  if (!headed || first === undefined || last === undefined) return [];
  const onlyRefs = bare.every(({ means }) => means === "ref");
  const names = bare.flatMap(({ means }) =>
    means === null || means === "priority" ? [] : [COLUMNS[means].heading.toLowerCase()],
  );
  const fix = changesFor(table, bare);
  return [
    {
      at: fullAddress(grid.sheet, { top: box.top, bottom: box.top, left: first.column, right: last.column }),
      facts: { columns: names.join(", ") },
      ...(fix === null ? {} : { fix }),
      ...(onlyRefs ? { level: "improve" as const } : {}),
    },
  ];
}

/** A table of actions with other headings has none over some of its columns. A bare column of refs is common, and only improved. */
export const missingHeader: PlanRule = {
  about: "plan",
  code: "missing-header",
  level: "must-fix",
  title: "Columns without a heading",
  why: "Nobody can tell for certain what a column without a heading holds, and a screen reader has nothing to say.",
  says: "No heading stands over the column of: {columns}.",
  todo: "Write the heading, the same as in the other tables.",
  look: (context) => actionTables(context).flatMap(lookIn),
};
