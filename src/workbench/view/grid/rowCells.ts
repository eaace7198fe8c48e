import type { CSSProperties } from "react";
import type { Box } from "../../../core/grid/a1";
import type { CellStyle, Line } from "../../../core/design/sheetDesign";
import type { Calculator } from "../../calc/createCalculator";
import type { HostCell } from "../../host/model/hostCell";
import type { HostSheet } from "../../host/model/hostSheet";
import { spanOf, startOf } from "../geometry/axis";
import { textWidth } from "../geometry/textSize";
import type { SheetLayout } from "../geometry/sheetLayout";
import { mergeIn } from "../geometry/sheetLayout";
import type { CellLook, Sides } from "../look/cellLook";
import { cellLook } from "../look/cellLook";
import { tableAt, tableLook } from "../look/tableLook";

/** One cell to draw. */
export interface DrawnCell {
  /** The cell, or the whole merge. */
  readonly box: Box;
  readonly cell: HostCell;
  readonly look: CellLook;
  readonly isFrozen: boolean;
  /** Its text goes on over the empty cell to the right, as in Excel. */
  readonly spill: number | null;
  readonly place: CSSProperties;
  readonly isLined: boolean;
  /** A neighbour's text does not go on past this cell. */
  readonly hasRightLine: boolean;
  readonly hasFilter: boolean;
}

/** What rows are drawn from. */
export interface RowSource {
  readonly sheet: HostSheet;
  readonly layout: SheetLayout;
  readonly calculator: Calculator | null;
  /** Scrolled to the right, so that what stands beside the frozen columns is not what follows them. */
  readonly isScrolled: boolean;
}

function behind(sheet: HostSheet, row: number, column: number): CellStyle {
  return sheet.state.tables.length === 0 ? {} : tableLook(tableAt(sheet, row, column), row);
}

type Side = keyof NonNullable<CellStyle["lines"]>;

function lineAt(sheet: HostSheet, row: number, column: number, side: Side): Line | null {
  if (row < 0 || column < 0) return null;
  return sheet.cell(row, column).style.lines?.[side] ?? behind(sheet, row, column).lines?.[side] ?? null;
}

/** A line can be set on either of the two cells that share it. */
function sidesOf(sheet: HostSheet, { top, left, bottom, right }: Box): Sides {
  return {
    top: lineAt(sheet, top, left, "top") ?? lineAt(sheet, top - 1, left, "bottom"),
    left: lineAt(sheet, top, left, "left") ?? lineAt(sheet, top, left - 1, "right"),
    bottom: lineAt(sheet, bottom, left, "bottom") ?? lineAt(sheet, bottom + 1, left, "top"),
    right: lineAt(sheet, top, right, "right") ?? lineAt(sheet, top, right + 1, "left"),
  };
}

/** How far text may go on to the right, in pixels: over empty cells until it ends. Null when it fits or may not. */
function spillOf(
  { sheet, layout, isScrolled }: RowSource,
  { top, right }: Box,
  cell: HostCell,
  look: CellLook,
  width: number,
): number | null {
  if (look.wraps || look.side !== "left" || typeof cell.value !== "string") return null;
  const needed = (textWidth(look.text, cell.style) + 8) * layout.zoom;
  if (needed <= width) return null;
  let room = width;
  const edge = isScrolled && right < layout.frozenColumns ? layout.frozenColumns : layout.columns.count;
  for (let column = right + 1; column < edge && room < needed; column += 1) {
    const next = sheet.cell(top, column);
    if (next.value !== null || next.formula !== null || mergeIn(layout, top, column) !== undefined) break;
    room += spanOf(layout.columns, column, column);
  }
  return room > width ? Math.min(room, needed) : null;
}

function placeOf({ columns, rows, headingWidth, frozenColumns }: SheetLayout, box: Box): CSSProperties {
  return {
    left: headingWidth + startOf(columns, box.left) - 1,
    width: spanOf(columns, box.left, box.right) + 1,
    height: spanOf(rows, box.top, box.bottom) + 1,
    ...(box.left < frozenColumns ? { marginLeft: -1 } : {}),
  };
}

function drawn(source: RowSource, box: Box): DrawnCell {
  const { sheet, layout, calculator } = source;
  const { top, left } = box;
  const cell = sheet.cell(top, left);
  const condition = sheet.state.conditionalFormats.length === 0 ? null : (calculator?.lookAt(sheet.id, top, left) ?? null);
  const width = spanOf(layout.columns, left, box.right);
  const look = cellLook(cell, behind(sheet, top, left), condition, sidesOf(sheet, box), width / layout.zoom, layout.zoom);
  const isAlone = box.top === box.bottom && box.left === box.right;
  const table = sheet.state.tables.length === 0 ? undefined : tableAt(sheet, top, left);
  return {
    box,
    cell,
    look,
    isFrozen: left < layout.frozenColumns,
    place: placeOf(layout, box),
    spill: isAlone ? spillOf(source, box, cell, look, width) : null,
    isLined: sheet.state.showGridlines,
    hasRightLine: true,
    hasFilter: table !== undefined && table.filterButtons && table.headerRow && top === table.box.top,
  };
}

/** The cells of a row to draw, left to right; of a merge only its first cell, as large as the whole. */
export function rowCells(source: RowSource, row: number, columns: readonly number[]): readonly DrawnCell[] {
  const cells: DrawnCell[] = [];
  let spilledTo = 0;
  for (const column of columns) {
    const merge = mergeIn(source.layout, row, column);
    if (merge !== undefined && (merge.top !== row || merge.left !== column)) continue;
    const made = drawn(source, merge ?? { top: row, left: column, bottom: row, right: column });
    const start = startOf(source.layout.columns, column);
    const end = startOf(source.layout.columns, made.box.right + 1);
    if (made.spill !== null) spilledTo = start + made.spill;
    cells.push(spilledTo > end ? { ...made, hasRightLine: false } : made);
  }
  return cells;
}
