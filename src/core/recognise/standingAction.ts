import { contentOf } from "./columnContent";
import type { Column } from "./columnMeanings";
import type { Line } from "./sheetView";

/** Whether a column says the same on row after row, as what groups the rows does. */
function saysAgain({ column, right }: Column, lines: readonly Line[]): boolean {
  const { texts } = contentOf(lines, column, right);
  return new Set(texts).size * 3 <= texts.length * 2;
}

/** Whether an aim or a measure that each row has can stand for its action, so that next steps and the like are none. */
export function aimStands(columns: readonly Column[], lines: readonly Line[]): boolean {
  return columns.some((column) => {
    if (column.means !== "objective" && column.means !== "measure") return false;
    return contentOf(lines, column.column, column.right).share >= 0.8 && !saysAgain(column, lines);
  });
}

/** When nothing is called action, the text that is left stands for it: a measure, or the aim that each row has. */
export function withAction(columns: readonly Column[], lines: readonly Line[]): readonly Column[] {
  if (columns.some(({ means }) => means === "action")) return columns;
  const aim = columns.find(({ means }) => means === "objective");
  const measure = columns.find(({ means }) => means === "measure");
  const stand = aim !== undefined && (measure === undefined || !saysAgain(aim, lines)) ? aim : measure;
  return columns.map((column) => (column === stand ? { ...column, means: "action", why: "content" } : column));
}
