import type { CellValue } from "../grid/grid";
import { COLUMNS } from "../plan/columns";
import type { ColumnKey } from "../plan/columns";
import { serialOfDay } from "../plan/days";
import type { PlanIndex } from "./planIndex";
import type { ReturnedCell } from "./returnReading";
import { writtenDay } from "./writtenDay";

/** What a returned cell would write into the plan: a status as the key has it, a day as its serial, else the text as it stands. */
export function valueOf(column: ColumnKey, { text, value }: ReturnedCell, { statuses }: PlanIndex): CellValue {
  if (text === "") return null;
  if (column === "status") return statuses(text)?.label ?? text;
  const day = COLUMNS[column].holds === "day" ? writtenDay(value ?? text) : null;
  return day === null ? text : serialOfDay(day.day);
}
