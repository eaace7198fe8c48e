import type { ReactNode } from "react";
import { boxSize } from "../../host/model/boxes";
import { CellLink } from "./CellLink";
import type { DrawnCell } from "./rowCells";
import type { RowSelection } from "./GridRow";
import { safeLink } from "./safeLink";

interface GridCellProps {
  readonly drawn: DrawnCell;
  readonly isLastFrozen: boolean;
  readonly selection: RowSelection | null;
  readonly isActive: boolean;
  readonly inside: ReactNode;
}

/** The id of a cell's element, for aria-activedescendant. */
export function cellId(row: number, column: number): string {
  return `ab-cell-${String(row)}-${String(column)}`;
}

function classesOf({ drawn, isLastFrozen, selection, isActive }: GridCellProps): string {
  const { box, look, isFrozen, spill, isLined, hasRightLine } = drawn;
  const isSelected = selection !== null && box.left <= selection.right && box.right >= selection.left;
  const edges = isSelected
    ? [
        selection.isFirst && "ab-edge-top",
        selection.isLast && "ab-edge-bottom",
        box.left <= selection.left && "ab-edge-left",
        box.right >= selection.right && "ab-edge-right",
      ]
    : [];
  const classes = [
    "ab-cell",
    isFrozen && "ab-cell-frozen",
    isLastFrozen && "ab-cell-last-frozen",
    look.isFilled && "ab-cell-filled",
    isLined && !look.isFilled && "ab-cell-lined",
    isLined && !hasRightLine && "ab-cell-lined-below",
    look.wraps ? "ab-cell-wrapped" : "ab-cell-plain",
    spill !== null && "ab-cell-spilling",
    boxSize(box).rows * boxSize(box).columns > 1 && "ab-cell-merged",
    isSelected && !isActive && "ab-cell-selected",
    isActive && "ab-cell-active",
    ...edges,
  ];
  return classes.filter((name) => name !== false).join(" ");
}

function Words({ drawn }: { readonly drawn: DrawnCell }): ReactNode {
  const { look, cell, spill } = drawn;
  if (look.text === "") return null;
  const style = spill === null ? look.words : { ...look.words, marginLeft: -spill.left, marginRight: -spill.right };
  const link = safeLink(cell.link);
  if (link === null) {
    return (
      <span className="ab-words" style={style}>
        {look.text}
      </span>
    );
  }
  return <CellLink link={link} text={look.text} style={style} />;
}

/** One cell, or one merge as large as all its cells. */
export function GridCell(props: GridCellProps): ReactNode {
  const { drawn, isActive, inside, selection } = props;
  const { box, look, place } = drawn;
  const { rows, columns } = boxSize(box);
  return (
    <div
      role="gridcell"
      id={cellId(box.top, box.left)}
      aria-colindex={box.left + 2}
      {...(rows > 1 ? { "aria-rowspan": rows } : {})}
      {...(columns > 1 ? { "aria-colspan": columns } : {})}
      aria-selected={selection !== null && box.left <= selection.right && box.right >= selection.left}
      className={classesOf(props)}
      style={{ ...look.box, ...place }}
      data-row={box.top}
      data-column={box.left}
    >
      <Words drawn={drawn} />
      {drawn.filter !== null && (
        <button
          type="button"
          tabIndex={-1}
          className={drawn.filter === "on" ? "ab-filter ab-filter-on" : "ab-filter"}
          aria-label={drawn.filter === "on" ? `Filter ${look.text} (on)` : `Filter ${look.text}`}
          data-filter=""
        />
      )}
      {isActive && inside}
    </div>
  );
}
