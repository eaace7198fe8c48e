import type { CSSProperties } from "react";
import type { Box } from "../../../core/grid/a1";
import type { CellStyle, Line } from "../../../core/design/sheetDesign";
import type { Calculator } from "../../calc/createCalculator";
import type { HostCell } from "../../host/model/hostCell";
import { isErrorValue } from "../../host/model/hostCell";
import type { HostSheet } from "../../host/model/hostSheet";
import { filterPlace } from "../edit/filterColumn";
import { spanOf, startOf } from "../geometry/axis";
import { textWidth } from "../geometry/textSize";
import type { SheetLayout } from "../geometry/sheetLayout";
import { mergeIn } from "../geometry/sheetLayout";
import type { CellLook, Sides } from "../look/cellLook";
import { cellLook } from "../look/cellLook";
import { tableAt, tableLook } from "../look/tableLook";

/** How far a text goes on past its own cell, in pixels. */
export interface Spill {
  readonly left: number;
  readonly right: number;
}

/** One cell to draw. */
export interface DrawnCell {
  /** The cell, or the whole merge. */
  readonly box: Box;
  readonly cell: HostCell;
  readonly look: CellLook;
  readonly isFrozen: boolean;
  /** Its text goes on over the empty cells beside it, as in Excel. */
  readonly spill: Spill | null;
  readonly place: CSSProperties;
  readonly isLined: boolean;
  /** A neighbour's text does not go on past this cell. */
  readonly hasRightLine: boolean;
  /** The button of a table's filter, and whether its column lets less than everything through; null for none. */
  readonly filter: "on" | "off" | null;
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

/** How far text may go on one way, in pixels: over empty cells until it has what it needs. */
function roomBeside({ sheet, layout, isScrolled }: RowSource, row: number, from: number, step: 1 | -1, needed: number): number {
  const isFrozen = from < layout.frozenColumns;
  const end = isScrolled && isFrozen ? layout.frozenColumns : layout.columns.count;
  const start = isScrolled && !isFrozen ? layout.frozenColumns : 0;
  let room = 0;
  for (let column = from + step; column >= start && column < end && room < needed; column += step) {
    const next = sheet.cell(row, column);
    if (next.value !== null || next.formula !== null || mergeIn(layout, row, column) !== undefined) break;
    room += spanOf(layout.columns, column, column);
  }
  return Math.min(room, needed);
}

/** Which share of what text lacks it takes to its left and to its right, by the side that it stands at. */
const SHARES = { left: [0, 1], right: [1, 0], center: [0.5, 0.5] } as const;

/** How far text goes on over its empty neighbours, in pixels; null when it fits or may not. Numbers and errors never do. */
function spillOf(source: RowSource, { top, left, right }: Box, cell: HostCell, look: CellLook, width: number): Spill | null {
  if (look.wraps || typeof cell.value !== "string" || isErrorValue(cell.value)) return null;
  const lacking = (textWidth(look.text, cell.style) + 8) * source.layout.zoom - width;
  if (lacking <= 0) return null;
  const [before, after] = SHARES[look.side];
  const spill = {
    left: before === 0 ? 0 : roomBeside(source, top, left, -1, lacking * before),
    right: after === 0 ? 0 : roomBeside(source, top, right, 1, lacking * after),
  };
  return spill.left + spill.right > 0 ? spill : null;
}

function placeOf({ columns, rows, headingWidth, frozenColumns }: SheetLayout, box: Box): CSSProperties {
  return {
    left: headingWidth + startOf(columns, box.left) - 1,
    width: spanOf(columns, box.left, box.right) + 1,
    height: spanOf(rows, box.top, box.bottom) + 1,
    ...(box.left < frozenColumns ? { marginLeft: -1 } : {}),
  };
}

function filterAt(sheet: HostSheet, row: number, column: number): DrawnCell["filter"] {
  const place = filterPlace(sheet, row, column);
  if (place === null) return null;
  return sheet.state.filters.some((one) => one.tableId === place.tableId && one.column === place.column) ? "on" : "off";
}

function drawn(source: RowSource, box: Box): DrawnCell {
  const { sheet, layout, calculator } = source;
  const { top, left } = box;
  const cell = sheet.cell(top, left);
  const condition = sheet.state.conditionalFormats.length === 0 ? null : (calculator?.lookAt(sheet.id, top, left) ?? null);
  const width = spanOf(layout.columns, left, box.right);
  const look = cellLook(cell, behind(sheet, top, left), condition, sidesOf(sheet, box), width / layout.zoom, layout.zoom);
  const isAlone = box.top === box.bottom && box.left === box.right;
  return {
    box,
    cell,
    look,
    isFrozen: left < layout.frozenColumns,
    place: placeOf(layout, box),
    spill: isAlone ? spillOf(source, box, cell, look, width) : null,
    isLined: sheet.state.showGridlines,
    hasRightLine: true,
    filter: filterAt(sheet, top, left),
  };
}

/** Takes away the lines that the texts of other cells go over. */
function withoutLines(cells: readonly DrawnCell[], { columns }: SheetLayout): readonly DrawnCell[] {
  const spilt = cells.flatMap(({ box, spill }) =>
    spill === null ? [] : [{ from: startOf(columns, box.left) - spill.left, to: startOf(columns, box.right + 1) + spill.right }],
  );
  if (spilt.length === 0) return cells;
  return cells.map((cell) => {
    const line = startOf(columns, cell.box.right + 1);
    return spilt.some(({ from, to }) => line > from && line < to) ? { ...cell, hasRightLine: false } : cell;
  });
}

/** The cells of a row to draw, left to right; of a merge only its first cell, as large as the whole. */
export function rowCells(source: RowSource, row: number, columns: readonly number[]): readonly DrawnCell[] {
  const cells = columns.flatMap((column) => {
    const merge = mergeIn(source.layout, row, column);
    if (merge !== undefined && (merge.top !== row || merge.left !== column)) return [];
    return [drawn(source, merge ?? { top: row, left: column, bottom: row, right: column })];
  });
  return withoutLines(cells, source.layout);
}
