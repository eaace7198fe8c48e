import { fullAddress } from "../grid/a1";
import { textAt } from "../grid/grid";
import { COLUMNS } from "../plan/columns";
import type { ReadTable } from "./fileRows";
import { returnFinding } from "./returnRules";
import type { ReturnFinding } from "./returnReading";

/** So much of a text is enough to know it by. */
const KNOWN_BY = 80;

/** Cells of a column that were merged over several rows: what stands in them is read for the first row, and the others look empty. */
export function mergedCells({ table: { grid, header, end }, columns }: ReadTable): readonly ReturnFinding[] {
  const keys = new Map([...columns.known].map(([key, { column }]) => [column, key]));
  return grid.merges.flatMap((box) => {
    const key = keys.get(box.left);
    const found = textAt(grid, box.top, box.left);
    const isOverRows = box.top > header && box.bottom < end && box.bottom > box.top;
    if (key === undefined || key === "id" || found === "" || !isOverRows) return [];
    const facts = { column: COLUMNS[key].heading, found: found.slice(0, KNOWN_BY) };
    return [returnFinding("cells-merged", fullAddress(grid.sheet, box), facts)];
  });
}
