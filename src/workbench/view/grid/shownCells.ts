import type { Axis } from "../geometry/axis";
import { indexAt, spanOf, startOf } from "../geometry/axis";
import type { SheetLayout } from "../geometry/sheetLayout";

/** The part of a sheet in sight, headings and frozen parts not counted: first and last row and column. */
export interface Sight {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** How the scrolled element stands: how far it is scrolled and how large it is, in pixels. */
export interface Viewport {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** Drawn beyond the edge of sight, so that a small scroll shows nothing blank. */
const EXTRA = { rows: 6, columns: 2 } as const;

/** Which rows and columns are in sight, with a few more on each side. */
export function sightOf({ rows, columns, headingWidth, headingHeight }: SheetLayout, viewport: Viewport): Sight {
  return {
    top: Math.max(0, indexAt(rows, viewport.top) - EXTRA.rows),
    bottom: Math.min(rows.count - 1, indexAt(rows, viewport.top + viewport.height - headingHeight) + EXTRA.rows),
    left: Math.max(0, indexAt(columns, viewport.left) - EXTRA.columns),
    right: Math.min(columns.count - 1, indexAt(columns, viewport.left + viewport.width - headingWidth) + EXTRA.columns),
  };
}

function indexes(axis: Axis, first: number, last: number, frozen: number, also: Iterable<number>): readonly number[] {
  const wanted = new Set(also);
  for (let index = 0; index < frozen; index += 1) wanted.add(index);
  for (let index = first; index <= last; index += 1) wanted.add(index);
  return [...wanted].filter((index) => index < axis.count && spanOf(axis, index, index) > 0).sort((one, other) => one - other);
}

/**
 * The rows to draw, in order: frozen ones, those in sight, the active one, and those where a merge that reaches into sight
 * begins, so that its text and fill are there although its first row is not.
 */
export function shownRows({ rows, frozenRows, merges }: SheetLayout, { top, bottom }: Sight, active: number): readonly number[] {
  const begins = [top, bottom].flatMap((row) => merges.get(row)?.map((merge) => merge.top) ?? []);
  return indexes(rows, top, bottom, frozenRows, [active, ...begins]);
}

/** The columns to draw, in order; see `shownRows`. */
export function shownColumns(layout: SheetLayout, sight: Sight, active: number): readonly number[] {
  const begins: number[] = [];
  for (let row = sight.top; row <= sight.bottom; row += 1) {
    for (const { left, right } of layout.merges.get(row) ?? []) if (left < sight.left && right >= sight.left) begins.push(left);
  }
  return indexes(layout.columns, sight.left, sight.right, layout.frozenColumns, [active, ...begins]);
}

/** How far to scroll along one axis so that a stretch is in sight beyond the frozen part; null when it is already. */
export function scrollToShow(axis: Axis, frozen: number, index: number, at: number, room: number): number | null {
  if (index < frozen) return null;
  const kept = startOf(axis, frozen);
  const [start, end] = [startOf(axis, index), startOf(axis, index + 1)];
  if (start - kept < at) return Math.max(0, start - kept);
  return end > at + room ? Math.max(0, Math.min(end - room, start - kept)) : null;
}
