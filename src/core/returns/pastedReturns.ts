import { standingOf } from "../design/standing";
import type { Grid, WorkbookContent } from "../grid/grid";
import { isRecordSheet, readRecord } from "./recordSheet";
import { hasIds, returnTables } from "./returnTables";
import type { ReturnFile } from "./returnReading";

/** The IDs of actions, as we give them. */
const ID = /^A\d{4,}$/;

function idsOn(grid: Grid): ReadonlySet<string> {
  return new Set(
    grid.rows.flatMap((row) => row.flatMap((cell) => (cell !== null && ID.test(cell.text.trim()) ? [cell.text.trim()] : []))),
  );
}

/** The record that was pasted along with a sheet: the one whose pack had the most of its actions, and most of them in it. */
function recordFor(sheet: Grid, records: readonly Grid[]): Grid | null {
  const ids = idsOn(sheet);
  const shares = records.map((grid) => {
    const issued = (readRecord({ grids: [grid], names: [] })?.actions ?? []).map(({ id }) => id);
    return { grid, shared: issued.filter((id) => ids.has(id)).length };
  });
  const [best, next] = shares.sort((one, other) => other.shared - one.shared);
  const isClear = best !== undefined && best.shared * 2 > ids.size && best.shared > (next?.shared ?? 0);
  return isClear ? best.grid : null;
}

/** A sheet of a workbook as a return of its own, with its record where that was pasted too; null when there is no such sheet. */
export function pastedReturn({ grids }: WorkbookContent, title: string): ReturnFile | null {
  const grid = grids.find(({ sheet }) => sheet === title);
  if (grid === undefined) return null;
  const record = recordFor(grid, grids.filter(isRecordSheet));
  return { name: title, content: { grids: record === null ? [grid] : [grid, record], names: [] } };
}

/** The titles of sheets in the plan's own workbook that look like returned packs: not ours, and with a column of our IDs. */
export function pastedSheets(content: WorkbookContent): readonly string[] {
  const ours = new Set(standingOf(content).ours.values());
  const others = content.grids.filter((grid) => grid.visibility !== "veryHidden" && !ours.has(grid) && !isRecordSheet(grid));
  const isPack = (grid: Grid): boolean => returnTables({ grids: [grid], names: [] }, (text) => ID.test(text)).some(hasIds);
  return others.filter(isPack).map(({ sheet }) => sheet);
}
