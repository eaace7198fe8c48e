import { fullAddress, oneCell } from "../grid/a1";
import type { TableReading } from "../plan/reading";
import { spotOf } from "./chooseTitle";
import type { SectionTitle } from "./chooseTitle";
import type { Table } from "./regions";

/** How a table of actions was understood, and the title that it stands under. */
export function tableReading(table: Table, title: SectionTitle | null, sheet: string): TableReading {
  const spot = spotOf(title);
  const box = { left: table.shape.left, bottom: table.lines.at(-1)?.row ?? table.header.lastRow, right: table.shape.right };
  return {
    at: fullAddress(sheet, { ...box, top: Math.max(table.header.row, 0) }),
    priorityAt: spot === null ? null : fullAddress(sheet, oneCell(spot.row, spot.column)),
    columns: table.columns.map(({ column, heading, means, why }) => ({
      at: fullAddress(sheet, oneCell(Math.max(table.header.lastRow, 0), column)),
      heading,
      means: means === "objective" ? null : means,
      why,
    })),
  };
}
