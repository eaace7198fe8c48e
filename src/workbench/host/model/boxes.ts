import type { Box } from "../../../core/grid/a1";
import { boxesTouch, LAST_COLUMN, LAST_ROW } from "../../../core/grid/a1";

/** The whole of a sheet. */
export const WHOLE_SHEET: Box = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** What two boxes share; null when they share nothing. */
export function intersection(one: Box, other: Box): Box | null {
  if (!boxesTouch(one, other)) return null;
  return {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
}

/** The smallest box that holds both. */
export function boundingBox(one: Box, other: Box): Box {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** What is left of a box when another is cut out of it: at most four boxes, from top to bottom. */
export function withoutBox(box: Box, cut: Box): Box[] {
  const shared = intersection(box, cut);
  if (shared === null) return [box];
  return [
    { ...box, bottom: shared.top - 1 },
    { ...box, top: shared.top, bottom: shared.bottom, right: shared.left - 1 },
    { ...box, top: shared.top, bottom: shared.bottom, left: shared.right + 1 },
    { ...box, top: shared.bottom + 1 },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}

/** Whether `inner` lies wholly inside `outer`. */
export function boxContains(outer: Box, inner: Box): boolean {
  return inner.top >= outer.top && inner.left >= outer.left && inner.bottom <= outer.bottom && inner.right <= outer.right;
}

/** Whether two boxes are the same block. */
export function sameBox(one: Box, other: Box): boolean {
  return boxContains(one, other) && boxContains(other, one);
}

/** Rows and columns of a box. */
export function boxSize(box: Box): { readonly rows: number; readonly columns: number } {
  return { rows: box.bottom - box.top + 1, columns: box.right - box.left + 1 };
}

/** The box moved by so many rows and columns. */
export function movedBox(box: Box, rows: number, columns: number): Box {
  return { top: box.top + rows, left: box.left + columns, bottom: box.bottom + rows, right: box.right + columns };
}
