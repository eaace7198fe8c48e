import type { Box } from "../../../core/grid/a1";
import { boxContains, intersection, withoutBox } from "../model/boxes";
import { EMPTY_CELL } from "../model/hostCell";
import type { HostCell } from "../model/hostCell";
import type { HostSheet } from "../model/hostSheet";
import type { Call } from "../wire/call";
import { guardCells, guardSheet, oneOf } from "./guards";
import type { RangeRef } from "./refs";
import { repairHeadings } from "./tableHeadings";

const WHAT = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;
type What = (typeof WHAT)[number];

/** What is left of a cell. */
const CLEARED: Readonly<Record<What, (cell: HostCell) => HostCell>> = {
  All: () => EMPTY_CELL,
  Formats: (cell) => ({ ...cell, style: {} }),
  Contents: (cell) => ({ ...cell, value: null, formula: null, link: null }),
  Hyperlinks: (cell) => ({ ...cell, link: null }),
  RemoveHyperlinks: (cell) => ({ ...cell, link: null }),
};

/**
 * Clears a block. "All" also takes its dropdowns, rules and merges, and tables that lie wholly in it; headings of a table that
 * is only touched become "Column1" again.
 */
export function clearRange(range: RangeRef, applyTo: unknown, call: Call): void {
  const what = oneOf(applyTo ?? "All", WHAT);
  const sheet = range.sheet(call.book);
  if (what === "Formats") guardSheet(sheet, "allowFormatCells");
  else guardCells(sheet, range.box);
  sheet.visit(range.box, (row, column, cell) => sheet.setCell(row, column, CLEARED[what](cell)));
  if (what === "All" || what === "Formats") clearLooks(sheet, range.box);
  if (what === "All") clearRules(sheet, range.box, call);
  repairHeadings(sheet, range.box);
  const change = what === "All" || what === "Contents" ? "cells" : "looks";
  call.book.note({ kind: change, sheetId: sheet.id, box: range.box, change: "RangeEdited" });
}

function clearLooks({ state }: HostSheet, box: Box): void {
  state.conditionalFormats = state.conditionalFormats.flatMap((format) =>
    withoutBox(format.box, box).map((part) => ({ ...format, box: part })),
  );
  state.merges = state.merges.filter((merge) => intersection(merge, box) === null);
}

function clearRules({ state, id }: HostSheet, box: Box, { book }: Call): void {
  state.validations = state.validations.flatMap((validation) =>
    withoutBox(validation.box, box).map((part) => ({ ...validation, box: part })),
  );
  for (const table of state.tables.filter((one) => boxContains(box, one.box))) {
    book.note({ kind: "table", sheetId: id, tableId: table.id, what: "deleted" });
  }
  state.tables = state.tables.filter((table) => !boxContains(box, table.box));
}
