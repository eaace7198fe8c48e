import { fullAddress } from "../grid/a1";
import { listMeaning } from "./headings";
import type { Table } from "./regions";
import type { SheetView } from "./sheetView";
import { tidy } from "./words";

/** A priority that a list names, with what the list says of it. */
export interface ListedPriority {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly at: string;
}

/** Reads a table of priorities (or themes) with their descriptions; lines without a title go on with the one above. */
export function readPriorityList(table: Table, view: SheetView): readonly ListedPriority[] {
  const title = [...table.header.headings].find(([, heading]) => listMeaning(heading) === "priority")?.[0] ?? table.header.left;
  const found: { title: string; paragraphs: string[]; at: string }[] = [];
  for (const line of table.lines) {
    const named = line.spots.find(({ column }) => column === title);
    const texts = line.spots.filter((spot) => spot !== named && spot.column <= table.shape.right).map(({ text }) => tidy(text));
    const box = { top: line.row, left: table.shape.left, bottom: line.row, right: table.shape.right };
    if (named !== undefined) found.push({ title: tidy(named.text), paragraphs: texts, at: fullAddress(view.grid.sheet, box) });
    else found.at(-1)?.paragraphs.push(...texts);
  }
  return found;
}
