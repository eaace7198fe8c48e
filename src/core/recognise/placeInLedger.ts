import type { RawAction } from "./actions";
import type { Column } from "./columnMeanings";
import type { HeaderRow } from "./headerRows";
import { actionMeaning, figureMeaning, listMeaning } from "./headings";
import { spotsOf } from "./ledger";
import type { Ledger } from "./ledger";
import { within } from "./lone";
import type { Section } from "./priorities";
import type { Table } from "./regions";
import type { SheetView, Spot } from "./sheetView";

/** Whether a cell of a heading row is one whose words we know; headings of tables of actions are kept with their columns. */
function says({ kind }: HeaderRow, { text }: Spot): boolean {
  return (
    kind === "actions" ||
    kind === "cards" ||
    actionMeaning(text) !== null ||
    figureMeaning(text) !== null ||
    listMeaning(text) !== null
  );
}

/** Notes in the ledger the headings of tables whose words we know. */
export function placeHeaders(view: SheetView, tables: readonly Table[], ledger: Ledger): void {
  for (const { header } of tables.filter((table) => table.header.kind !== "aside")) {
    for (const row of [header.row, header.lastRow]) {
      const line = view.lineAt(row);
      if (line !== null)
        ledger.place(
          within(line, header).filter((spot) => says(header, spot)),
          "heading",
        );
    }
  }
}

/** Notes in the ledger what a section says outside its table. */
export function placeSection(section: Section, ledger: Ledger): void {
  ledger.place(spotsOf(section.narrative), "plan");
  for (const { label, values } of section.card) {
    ledger.place([label], "heading");
    ledger.place(values, "plan");
  }
}

/** Notes in the ledger the cells that actions were read from. */
export function placeRaws(raws: readonly RawAction[], columns: readonly Column[], ledger: Ledger): void {
  // A column that says the priority is read at its first cell alone; every other one as far as it reaches.
  const held = (spot: Spot): boolean =>
    columns.some(({ column, right, means }) => spot.column >= column && spot.column <= (means === "priority" ? column : right));
  for (const { lines } of raws) {
    for (const line of lines) ledger.place(line.spots.every(held) ? [line] : line.spots.filter(held), "plan");
  }
}
