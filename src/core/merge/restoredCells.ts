import type { CellChange } from "../change/cellChange";
import { cellText } from "../grid/cellText";
import type { CellValue } from "../grid/grid";
import { COLUMNS, COLUMN_KEYS } from "../plan/columns";
import type { ColumnKey } from "../plan/columns";
import type { PlanIndex } from "../returns/planIndex";
import { changeAt } from "./cellMerges";
import type { StandingLogRow } from "./standingLog";

/** A merged cell that holds something else by now, and so is left as it is. */
export interface LeftCell {
  /** null: the action or its column is gone. */
  readonly at: string | null;
  readonly id: string;
  readonly ref: string | null;
  readonly column: string;
  readonly merged: string;
  readonly now: string;
}

/** What taking back comes to for single cells: the rows of the log whose cell holds the old value again. */
export interface RestoredCells {
  readonly changes: readonly CellChange[];
  readonly rows: readonly StandingLogRow[];
  readonly left: readonly LeftCell[];
}

/** The column that a heading of the log means. */
export function loggedColumn(heading: string): ColumnKey | null {
  return COLUMN_KEYS.find((key) => COLUMNS[key].heading === heading) ?? null;
}

/** Values as they are compared: an empty text is no value, line breaks are all alike. */
export function heldValue(value: CellValue): CellValue {
  return typeof value === "string" && value !== "" ? value.replace(/\r\n?/g, "\n") : value === "" ? null : value;
}

function byCell(rows: readonly StandingLogRow[]): readonly (readonly StandingLogRow[])[] {
  const cells = new Map<string, StandingLogRow[]>();
  for (const row of rows) {
    const key = [row.id, row.column].join("\n");
    cells.set(key, [...(cells.get(key) ?? []), row]);
  }
  return [...cells.values()];
}

/** For each cell that a merge changed: the change back while it still holds the merged value; what holds something else is left. */
export function restoredCells(rows: readonly StandingLogRow[], { byId }: PlanIndex): RestoredCells {
  const restored = { changes: [] as CellChange[], rows: [] as StandingLogRow[], left: [] as LeftCell[] };
  for (const own of byCell(rows)) {
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined) continue;
    const place = byId.get(first.id)?.cells.get(loggedColumn(first.column) ?? "id");
    const now = heldValue(place?.cell?.value ?? null);
    const [before, merged] = [heldValue(first.before.value), heldValue(last.after.value)];
    if (place !== undefined && (now === merged || now === before)) {
      restored.rows.push(...own);
      if (now !== before)
        restored.changes.push(changeAt(place.at, place.cell?.value ?? null, { ...first.before, value: before }));
    } else {
      const { id, ref, column } = first;
      const said = { merged: cellText(merged, last.after.format), now: place?.cell?.text ?? "" };
      restored.left.push({ at: place?.at ?? null, id, ref, column, ...said });
    }
  }
  return restored;
}
