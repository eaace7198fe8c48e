import type { ReactNode } from "react";
import { memo } from "react";
import type { Box } from "../../../core/grid/a1";
import { columnLetters } from "../../../core/grid/a1";
import { spanOf, startOf } from "../geometry/axis";
import type { SheetLayout } from "../geometry/sheetLayout";

interface ColumnHeadingsProps {
  readonly layout: SheetLayout;
  readonly columns: readonly number[];
  readonly selected: Box;
}

/** The row of column letters; it stays at the top, and the letters of frozen columns at the left. */
export const ColumnHeadings = memo(function ColumnHeadings({ layout, columns, selected }: ColumnHeadingsProps): ReactNode {
  const { headingWidth, headingHeight: height, frozenColumns } = layout;
  return (
    <div role="row" aria-rowindex={1} className="ab-headings" style={{ height }}>
      <div role="columnheader" aria-colindex={1} className="ab-corner" style={{ width: headingWidth, height }} data-row={-1}>
        <span className="ab-hidden">All cells</span>
      </div>
      {columns.map((column) => {
        const isSelected = column >= selected.left && column <= selected.right;
        const kind = column < frozenColumns ? "ab-column-heading ab-column-heading-frozen" : "ab-column-heading";
        return (
          <div
            key={column}
            role="columnheader"
            aria-colindex={column + 2}
            className={isSelected ? `${kind} ab-heading-selected` : kind}
            style={{
              left: headingWidth + startOf(layout.columns, column),
              width: spanOf(layout.columns, column, column),
              height,
            }}
            data-column={column}
          >
            {columnLetters(column)}
          </div>
        );
      })}
    </div>
  );
});
