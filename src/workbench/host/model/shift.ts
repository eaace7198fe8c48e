import type { Box } from "../../../core/grid/a1";
import { LAST_COLUMN, LAST_ROW } from "../../../core/grid/a1";

/** Cells that move to make room or to close a gap: along rows (down and up) or columns (right and left), within a band. */
export interface Shift {
  readonly along: "rows" | "columns";
  /** The first line inserted or deleted. */
  readonly at: number;
  readonly count: number;
  readonly insert: boolean;
  /** The lines across that are concerned: all columns when whole rows move. */
  readonly band: { readonly first: number; readonly last: number };
}

/** The shift that inserting or deleting a block causes. */
export function shiftOf(box: Box, along: "rows" | "columns", insert: boolean): Shift {
  const rows = along === "rows";
  return {
    along,
    insert,
    at: rows ? box.top : box.left,
    count: rows ? box.bottom - box.top + 1 : box.right - box.left + 1,
    band: rows ? { first: box.left, last: box.right } : { first: box.top, last: box.bottom },
  };
}

/** A stretch of rows or columns, counted from 0. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Where a stretch of lines is after the shift; null when it is deleted. */
export function shiftedSpan({ first, last }: Span, { at, count, insert }: Shift): Span | null {
  if (insert) return { first: first >= at ? first + count : first, last: last >= at ? last + count : last };
  const end = at + count;
  if (first >= at && last < end) return null;
  const newFirst = first < at ? first : Math.max(at, first - count);
  const newLast = last < at ? last : Math.max(at - 1, last - count);
  return { first: newFirst, last: newLast };
}

function spans(box: Box, { along }: Shift): { readonly moving: Span; readonly across: Span } {
  const rows = { first: box.top, last: box.bottom };
  const columns = { first: box.left, last: box.right };
  return along === "rows" ? { moving: rows, across: columns } : { moving: columns, across: rows };
}

/** Whether a box lies partly inside the band and would be torn apart. */
export function isTorn(box: Box, shift: Shift): boolean {
  const { moving, across } = spans(box, shift);
  const apart = across.last < shift.band.first || across.first > shift.band.last;
  const inside = across.first >= shift.band.first && across.last <= shift.band.last;
  return !apart && !inside && moving.last >= shift.at;
}

/** Where a box is after the shift; null when it is deleted. A box that is not wholly in the band stays. */
export function shiftedBox(box: Box, shift: Shift): Box | null {
  const { moving, across } = spans(box, shift);
  if (across.first < shift.band.first || across.last > shift.band.last) return box;
  const rows = shift.along === "rows";
  const whole = moving.first === 0 && moving.last === (rows ? LAST_ROW : LAST_COLUMN);
  if (whole) return box;
  const moved = shiftedSpan(moving, shift);
  if (moved === null) return null;
  return rows ? { ...box, top: moved.first, bottom: moved.last } : { ...box, left: moved.first, right: moved.last };
}

/** Numbered things (sizes, breaks) after a shift of whole lines. */
export function shiftedLines<Size>(lines: ReadonlyMap<number, Size>, shift: Shift): Map<number, Size> {
  return new Map(
    [...lines].flatMap(([line, size]): [number, Size][] => {
      const moved = shiftedSpan({ first: line, last: line }, shift);
      return moved === null ? [] : [[moved.first, size]];
    }),
  );
}

/** Whether whole rows or columns move. */
export function isWholeLines({ along, band }: Shift): boolean {
  return band.first === 0 && band.last === (along === "rows" ? LAST_COLUMN : LAST_ROW);
}
