import { cardLabel } from "./cards";
import type { CardEntry } from "./cards";
import { actionMeaning } from "./headings";
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

/** The column whose cells name the priorities where each row is the card of one; null where the whole table is one card. */
export function cardNameColumn({ header }: Table): number | null {
  const named = [...header.headings].find(([, heading]) => actionMeaning(heading)?.meaning === "priority");
  return named?.[0] ?? null;
}
