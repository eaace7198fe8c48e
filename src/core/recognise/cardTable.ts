import { cardLabel } from "./cards";
import type { CardEntry } from "./cards";
import type { Table } from "./regions";

/** The entries of a card that is laid out across columns: each heading is a label, what stands below it its text. */
export function acrossEntries({ header, lines }: Table): readonly CardEntry[] {
  return [...header.headings].flatMap(([column, heading]): readonly CardEntry[] => {
    const part = cardLabel(heading);
    if (part === null) return [];
    const right = header.reach.get(column) ?? column;
    const label = { row: header.row, column, bottom: header.lastRow, right, text: heading, bold: false, fill: null };
    const values = lines.flatMap(({ spots }) => spots.filter((spot) => spot.column >= column && spot.column <= right));
    return [{ part, label, values }];
  });
}
