import type { Box } from "../../../core/grid/a1";
import { boxContains, boxSize, intersection } from "../../host/model/boxes";
import type { HostSheet } from "../../host/model/hostSheet";
import { refusal } from "../../host/wire/hostError";

/** Where a block of so many rows and columns goes: from the first selected cell on, or over the whole selection when it fits in it several times. */
export function pasteBox(selected: Box, rows: number, columns: number): Box {
  const room = boxSize(selected);
  const times = (wanted: number, there: number): number => (there % wanted === 0 ? there : wanted);
  return {
    ...selected,
    bottom: selected.top + times(rows, room.rows) - 1,
    right: selected.left + times(columns, room.columns) - 1,
  };
}

/** Refuses, as Excel does, to fill part of a merge, or to put merged cells into a table. */
export function guardMerges(sheet: HostSheet, box: Box, merges: readonly Box[]): void {
  const { state } = sheet;
  const torn = state.merges.some((merge) => intersection(merge, box) !== null && !boxContains(box, merge));
  const inTable = merges.length > 0 && state.tables.some((table) => intersection(table.box, box) !== null);
  if (torn || inTable) throw refusal("MergedRangeConflict");
}
