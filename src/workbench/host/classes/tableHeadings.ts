import type { Box } from "../../../core/grid/a1";
import { cellText } from "../../../core/grid/cellText";
import { intersection } from "../model/boxes";
import type { HostSheet } from "../model/hostSheet";
import type { HostTable } from "../model/hostTable";

/** Makes the headings of tables that a block touches what Excel keeps them: text, none blank ("Column1"), no two alike. */
export function repairHeadings(sheet: HostSheet, box: Box): void {
  for (const table of sheet.state.tables) {
    const headings = { ...table.box, bottom: table.box.top };
    if (table.headerRow && intersection(headings, box) !== null) repairTable(sheet, table);
  }
}

function repairTable(sheet: HostSheet, { box }: HostTable): void {
  const taken = new Set<string>();
  for (let column = box.left; column <= box.right; column += 1) {
    const cell = sheet.cell(box.top, column);
    const wanted = cellText(cell.value, cell.style.format ?? "General");
    const heading = freeHeading(wanted === "" ? null : wanted, column - box.left + 1, taken);
    taken.add(heading.toLowerCase());
    if (cell.value !== heading || cell.formula !== null)
      sheet.setCell(box.top, column, { ...cell, value: heading, formula: null });
  }
}

function freeHeading(wanted: string | null, number: number, taken: ReadonlySet<string>): string {
  const stem = wanted ?? "Column";
  let tries = wanted === null ? number : 1;
  let heading = wanted ?? `Column${tries}`;
  while (taken.has(heading.toLowerCase())) {
    tries += 1;
    heading = `${stem}${tries}`;
  }
  return heading;
}

/** The heading of each column of a table. */
export function headingsOf(sheet: HostSheet, { box, headerRow }: HostTable): string[] {
  return Array.from({ length: box.right - box.left + 1 }, (_, index) => {
    const { value } = sheet.cell(box.top, box.left + index);
    return headerRow && value !== null ? String(value) : `Column${index + 1}`;
  });
}
