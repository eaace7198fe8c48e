import type { Box } from "../../../core/grid/a1";
import { boundingBox } from "./boxes";
import type { HostChange } from "./hostChange";

/** Whether the second block continues the first downwards: the chunks in which the client sends a large array. */
function continues(one: Box, next: Box): boolean {
  return one.left === next.left && one.right === next.right && next.top === one.bottom + 1;
}

/** Two changes that follow each other as one, where they are one to whoever listens; null where they are two. */
export function joinedChange(one: HostChange, next: HostChange): HostChange | null {
  if (one.kind === "layout" && next.kind === "layout" && one.sheetId === next.sheetId) return one;
  if (one.kind === "names" && next.kind === "names") return one;
  if (one.kind === "looks" && next.kind === "looks" && one.sheetId === next.sheetId) {
    return { ...one, box: boundingBox(one.box, next.box) };
  }
  const edited = one.kind === "cells" && next.kind === "cells" && one.sheetId === next.sheetId && one.change === "RangeEdited";
  // A single cell is told by itself, with its values before and after.
  if (!edited || one.details !== undefined || next.details !== undefined) return null;
  if (next.change !== "RangeEdited" || !continues(one.box, next.box)) return null;
  return { kind: "cells", sheetId: one.sheetId, box: boundingBox(one.box, next.box), change: "RangeEdited" };
}
