import type { ReactNode } from "react";
import { memo } from "react";
import { startOf, spanOf } from "../geometry/axis";
import { GridCell } from "./GridCell";
import type { RowSource } from "./rowCells";
import { rowCells } from "./rowCells";

/** What of a row is selected: the columns of the selection, and whether its first and last rows are this one. */
export interface RowSelection {
  readonly left: number;
  readonly right: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

interface GridRowProps {
  readonly source: RowSource;
  readonly row: number;
  readonly columns: readonly number[];
  /** The selection as text, so that rows that it does not touch are not drawn again; "" when it does not. */
  readonly selection: string;
  readonly activeColumn: number | null;
  /** Drawn in the active cell: the editor, the button of a list. */
  readonly inside: ReactNode;
}

/** The selection of a row, packed for comparing. */
export function packSelection({ left, right, isFirst, isLast }: RowSelection): string {
  return [left, right, Number(isFirst), Number(isLast)].join(",");
}

function unpack(text: string): RowSelection | null {
  if (text === "") return null;
  const [left = 0, right = 0, first, last] = text.split(",").map(Number);
  return { left, right, isFirst: first === 1, isLast: last === 1 };
}

/** One row of the grid: its number and the cells in sight. Frozen cells stay at the left by `position: sticky`. */
export const GridRow = memo(function GridRow({ source, row, columns, selection, activeColumn, inside }: GridRowProps): ReactNode {
  const { layout } = source;
  const selected = unpack(selection);
  const isFrozen = row < layout.frozenRows;
  const top = layout.headingHeight + startOf(layout.rows, row);
  const height = spanOf(layout.rows, row, row);
  const kind = [isFrozen ? "ab-row-frozen" : "ab-row", row === layout.frozenRows - 1 ? "ab-row-last-frozen" : ""].join(" ");
  return (
    <div role="row" aria-rowindex={row + 2} className={kind} style={{ top, height }}>
      <div
        role="rowheader"
        aria-colindex={1}
        className={selected === null ? "ab-row-heading" : "ab-row-heading ab-heading-selected"}
        style={{ width: layout.headingWidth, height: height + 1 }}
        data-row={row}
      >
        {row + 1}
      </div>
      {rowCells(source, row, columns).map((drawn) => (
        <GridCell
          key={drawn.box.left}
          drawn={drawn}
          isLastFrozen={drawn.box.right === layout.frozenColumns - 1}
          selection={selected}
          isActive={activeColumn !== null && activeColumn >= drawn.box.left && activeColumn <= drawn.box.right}
          inside={inside}
        />
      ))}
    </div>
  );
});
