import type { Cell, Grid, WorkbookContent } from "../grid/grid";

type Row = Grid["rows"][number];

function isSameCell(one: Cell | null | undefined, other: Cell | null): boolean {
  if (one === other) return true;
  if (!one || other === null) return false;
  const { text, value, format, fill, bold } = one;
  return text === other.text && value === other.value && format === other.format && fill === other.fill && bold === other.bold;
}

function shareRow(before: Row | undefined, now: Row): Row {
  return before?.length === now.length && now.every((cell, at) => isSameCell(before[at], cell)) ? before : now;
}

/** The same workbook as `now`, each row that is as it was before, sheet by sheet, given as the very same list. Linear in the cells. */
export function shareRows(before: WorkbookContent, now: WorkbookContent): WorkbookContent {
  const grids = now.grids.map((grid, at) => {
    const was = before.grids[at]?.rows;
    return { ...grid, rows: grid.rows.map((row, nth) => shareRow(was?.[nth], row)) };
  });
  return { ...now, grids };
}
