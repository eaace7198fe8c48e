import { cellText } from "../../../core/grid/cellText";
import type { Box } from "../../../core/grid/a1";
import { LAST_COLUMN, LAST_ROW } from "../../../core/grid/a1";
import type { HostSheet } from "../../host/model/hostSheet";
import { WHOLE_SHEET } from "../../host/model/boxes";
import type { Axis } from "./axis";
import { axisOf } from "./axis";
import { columnPixels, DEFAULT_COLUMN, DEFAULT_ROW, HIGHEST_ROW, pointPixels } from "./pixels";
import { fontPixels, LINE_HEIGHT, wrappedLines } from "./textSize";

/** Where everything on a sheet stands, in pixels at a zoom. */
export interface SheetLayout {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** The heading column of row numbers, and the heading row of letters. */
  readonly headingWidth: number;
  readonly headingHeight: number;
  /** The merges that reach into each row. */
  readonly merges: ReadonlyMap<number, readonly Box[]>;
  readonly zoom: number;
  /** The number of the workbook's change that it was laid out after. */
  readonly drawing: number;
}

/** How much empty sheet is shown below and beside what is used, and at least. */
const ROOM = { rows: 60, columns: 12, leastRows: 120, leastColumns: 30 } as const;

/** Space that a cell keeps free beside its text, in pixels at 100 %. */
const PADDING = 7;

/** The size that a column has at 100 %. */
function columnWidth(sheet: HostSheet, column: number): number {
  const set = sheet.state.columns.get(column);
  if (set?.hidden === true) return 0;
  return set?.width === undefined || set.width === null ? DEFAULT_COLUMN : columnPixels(set.width);
}

/** A cell in a merge of several cells does not make its row higher. */
function isMerged(sheet: HostSheet, row: number, column: number): boolean {
  return sheet.state.merges.length > 0 && sheet.mergeAt(row, column) !== null;
}

/** The heights that rows take to show their texts, merged cells not counted (as in Excel); rows of one line are left out. */
function fittedHeights(sheet: HostSheet, used: Box): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const widths = axisOf(used.right + 1, (column) => columnWidth(sheet, column));
  sheet.visit(used, (row, column, { value, style }) => {
    const set = sheet.state.rowSizes.get(row);
    if (value === null || (set !== undefined && (set.hidden || set.height !== null))) return;
    const line = fontPixels(style) * LINE_HEIGHT;
    const width = (widths.starts[column + 1] ?? 0) - (widths.starts[column] ?? 0) - PADDING - (style.indent ?? 0) * 9;
    const wraps = style.wrap === true && width > 0 && !isMerged(sheet, row, column);
    const lines = wraps ? wrappedLines(cellText(value, style.format ?? "General"), width, style) : 1;
    const height = Math.min(HIGHEST_ROW, Math.ceil(lines * line));
    if (height > (heights.get(row) ?? DEFAULT_ROW)) heights.set(row, height);
  });
  return heights;
}

/** Lays a sheet out: set sizes as they are, other rows as high as their wrapped text needs. `zoom` 1 is 100 %. */
export function layoutOf(sheet: HostSheet, zoom: number, drawing: number): SheetLayout {
  const { freeze, merges, rowSizes } = sheet.state;
  const used = sheet.usedBox(WHOLE_SHEET, false) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const fitted = fittedHeights(sheet, used);
  const rowHeight = (row: number): number => {
    const set = rowSizes.get(row);
    if (set?.hidden === true || sheet.state.filteredRows.has(row)) return 0;
    const height = set?.height === undefined || set.height === null ? (fitted.get(row) ?? DEFAULT_ROW) : pointPixels(set.height);
    return Math.round(height * zoom);
  };
  const rowCount = Math.min(LAST_ROW + 1, Math.max(used.bottom + 1 + ROOM.rows, ROOM.leastRows));
  const columnCount = Math.min(LAST_COLUMN + 1, Math.max(used.right + 1 + ROOM.columns, ROOM.leastColumns));
  return {
    rows: axisOf(rowCount, rowHeight),
    columns: axisOf(columnCount, (column) => Math.round(columnWidth(sheet, column) * zoom)),
    frozenRows: Math.min(freeze.rows, rowCount),
    frozenColumns: Math.min(freeze.columns, columnCount),
    headingWidth: Math.round((16 + 8 * String(rowCount).length) * Math.max(zoom, 0.75)),
    headingHeight: Math.round(22 * Math.max(zoom, 0.75)),
    merges: mergesByRow(merges, rowCount),
    zoom,
    drawing,
  };
}

function mergesByRow(merges: readonly Box[], rowCount: number): ReadonlyMap<number, readonly Box[]> {
  const rows = new Map<number, Box[]>();
  for (const merge of merges) {
    for (let row = merge.top; row <= Math.min(merge.bottom, rowCount - 1); row += 1) {
      const there = rows.get(row);
      if (there === undefined) rows.set(row, [merge]);
      else there.push(merge);
    }
  }
  return rows;
}

/** The merge that a cell is in; undefined when it stands alone. */
export function mergeIn({ merges }: SheetLayout, row: number, column: number): Box | undefined {
  return merges.get(row)?.find(({ left, right }) => column >= left && column <= right);
}

/** The width of what is used on a sheet at 100 %, in pixels, the row numbers included: what "fit width" fits. */
export function usedWidth(sheet: HostSheet): number {
  const used = sheet.usedBox(WHOLE_SHEET, true) ?? { top: 0, left: 0, bottom: 0, right: 7 };
  const widths = Array.from({ length: used.right + 1 }, (_, column) => columnWidth(sheet, column));
  return widths.reduce((sum, width) => sum + width, 60);
}
