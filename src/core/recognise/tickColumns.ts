import { contentOf } from "./columnContent";
import type { Column } from "./columnMeanings";
import type { Line } from "./sheetView";

const TICK = /^(?:[xX*\u2022\u25CF\u2713\u2714\u221A]|\uF0FC)$/;

/** A column of years or quarters under "Timescale" in which rows are only ticked holds no dates: its heading is what they say. */
export function withoutTicks(columns: readonly Column[], lines: readonly Line[]): readonly Column[] {
  return columns.map((column) => {
    if (column.means !== "byWhen") return column;
    const { texts } = contentOf(lines, column.column, column.right);
    return texts.length > 0 && texts.every((text) => TICK.test(text)) ? { ...column, means: null } : column;
  });
}
