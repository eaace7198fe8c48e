import { cellSafe } from "../design/safeText";
import type { LoggedValue } from "../build/changeLogSheet";
import { cellText } from "../grid/cellText";
import type { Cell, CellValue } from "../grid/grid";
import { COLUMNS } from "../plan/columns";
import type { ColumnKey } from "../plan/columns";
import type { StatusReader } from "../returns/statusReader";

/** The number format of days on our sheets. */
export const DAY_FORMAT = "dd/mm/yyyy";

/** Whether a cell shows a number as a day; an empty one of ours does. */
function showsDays(cell: Cell | null): boolean {
  const value = cell?.value ?? null;
  if (cell === null || value === null) return true;
  return typeof value === "number" && cell.format !== "General" && cell.format !== "@";
}

function textValue(text: string, column: ColumnKey, statuses: StatusReader): LoggedValue {
  const word = COLUMNS[column].holds === "status" ? (statuses(text)?.label ?? text) : text;
  const safe = cellSafe(word);
  return { value: safe === "" ? null : safe, format: "@" };
}

/**
 * A value as the plan's cell holds it: a day as a serial where the cell shows days, else as text; a status in the key's own words;
 * everything else as text that a cell can hold. `shown` is what stood in the partner's file.
 */
export function fittedValue(
  value: CellValue,
  shown: string,
  column: ColumnKey,
  cell: Cell | null,
  statuses: StatusReader,
): LoggedValue {
  if (value === null) return { value: null, format: "@" };
  if (typeof value === "string") return textValue(value, column, statuses);
  if (typeof value === "boolean" || COLUMNS[column].holds !== "day") {
    return textValue(shown === "" ? String(value) : shown, column, statuses);
  }
  if (showsDays(cell)) return { value, format: typeof cell?.value === "number" ? cell.format : DAY_FORMAT };
  return { value: cellText(value, DAY_FORMAT), format: "@" };
}
