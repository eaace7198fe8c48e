import type { CellStyle } from "../../../core/design/sheetDesign";
import type { CellValue } from "../../../core/grid/grid";

/** One cell of the stand-in. Never changed: a change puts another cell in its place, so that snapshots can share cells. */
export interface HostCell {
  /** Of a formula cell: the last known result. Dates are serials; an error is its text ("#N/A"). */
  readonly value: CellValue;
  /** Without the leading "="; null for a constant. */
  readonly formula: string | null;
  readonly style: CellStyle;
  readonly link: string | null;
}

/** A cell in which nothing stands and nothing is set. */
export const EMPTY_CELL: HostCell = { value: null, formula: null, style: {}, link: null };

/** Whether a cell is no different from one that was never touched. */
export function isUntouched(cell: HostCell): boolean {
  return cell.value === null && cell.formula === null && cell.link === null && Object.keys(cell.style).length === 0;
}

/** Whether a cell shows nothing, whatever its looks. */
export function isBlank(cell: HostCell): boolean {
  return cell.value === null && cell.formula === null;
}

const ERRORS: ReadonlySet<unknown> = new Set([
  "#N/A",
  "#REF!",
  "#VALUE!",
  "#DIV/0!",
  "#NAME?",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
]);

/** Whether a value is one of Excel's errors, which designs hold as text. */
export function isErrorValue(value: CellValue): boolean {
  return ERRORS.has(value);
}
