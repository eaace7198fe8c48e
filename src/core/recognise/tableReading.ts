import { fullAddress, oneCell } from "../grid/a1";
import type { TableReading } from "../plan/reading";
import { spotOf } from "./chooseTitle";
import type { SectionTitle } from "./chooseTitle";
import { columnPlace } from "./columnPlace";
import type { Table } from "./regions";

/** How a table of actions was understood, and the title that it stands under. */
export function tableReading(table: Table, title: SectionTitle | null, sheet: string): TableReading {
  const spot = spotOf(title);
  const headed = table.header.row >= 0;
  const top = headed ? table.header.row : (table.lines[0]?.row ?? 0);
  const box = { left: table.shape.left, bottom: table.lines.at(-1)?.row ?? table.header.lastRow, right: table.shape.right };
  return {
    at: fullAddress(sheet, { ...box, top }),
    priorityAt: spot === null ? null : fullAddress(sheet, oneCell(spot.row, spot.column)),
    columns: table.columns.map(({ column, heading, means, why }) => ({
      at: columnPlace(sheet, headed ? table.header.lastRow : top, column),
      heading,
      means: means === "objective" ? null : means,
      why,
    })),
  };
}
