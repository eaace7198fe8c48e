import type { Box } from "../core/grid/a1";
import { boxAddress, oneCell, parsePlace } from "../core/grid/a1";

/** A range that Excel need not remember after the round trip: no clean-up request, and fewer bytes. */
export function rangeOf(sheet: Excel.Worksheet, box: Box): Excel.Range {
  return sheet.getRange(boxAddress(box)).untrack();
}

/** The box of an address as Excel gives it ('Sheet'!A1:B2). Excel gives no other. */
export function boxOf(address: string): Box {
  return parsePlace(address)?.box ?? oneCell(0, 0);
}

/** How many cells a box has. */
export function cellCount(box: Box): number {
  return (box.bottom - box.top + 1) * (box.right - box.left + 1);
}

/** What two boxes share; null when they share nothing. */
export function sharedBox(one: Box, other: Box): Box | null {
  const shared = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return shared.top > shared.bottom || shared.left > shared.right ? null : shared;
}

/** The smallest box that holds both. */
export function boxAround(one: Box, other: Box): Box {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** Whether two boxes are the same block. */
export function sameBox(one: Box, other: Box): boolean {
  return one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;
}

/** Whether `inner` lies wholly inside `outer`. */
export function boxInside(inner: Box, outer: Box): boolean {
  return sameBox(boxAround(inner, outer), outer);
}
