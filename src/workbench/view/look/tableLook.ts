import type { CellStyle } from "../../../core/design/sheetDesign";
import { boxHolds } from "../../../core/grid/a1";
import type { HostSheet } from "../../host/model/hostSheet";
import type { HostTable } from "../../host/model/hostTable";

/** A table style's colours: what the header and every other row get. Excel's own styles, the ones that we write and the commonest. */
interface TableColours {
  readonly header: CellStyle;
  readonly stripe: CellStyle;
}

const LIGHT = (stripe: string, line: string): TableColours => ({
  header: { bold: true, lines: { top: { style: "thin", colour: line }, bottom: { style: "thin", colour: line } } },
  stripe: { fill: stripe },
});
const MEDIUM = (header: string, stripe: string): TableColours => ({
  header: { bold: true, fill: header, colour: "FFFFFF" },
  stripe: { fill: stripe },
});

const STYLES: ReadonlyMap<string, TableColours> = new Map([
  ["TableStyleLight1", LIGHT("D9D9D9", "000000")],
  ["TableStyleLight2", LIGHT("DDEBF7", "5B9BD5")],
  ["TableStyleLight9", MEDIUM("4472C4", "FFFFFF")],
  ["TableStyleLight15", LIGHT("D9D9D9", "000000")],
  ["TableStyleMedium1", MEDIUM("000000", "D9D9D9")],
  ["TableStyleMedium2", MEDIUM("4472C4", "D9E1F2")],
  ["TableStyleMedium4", MEDIUM("A5A5A5", "EDEDED")],
  ["TableStyleMedium7", MEDIUM("70AD47", "E2EFDA")],
  ["TableStyleMedium9", MEDIUM("4472C4", "B4C6E7")],
  ["TableStyleMedium15", MEDIUM("000000", "D9D9D9")],
]);

const NOTHING: CellStyle = {};

/** The table that a cell is in; undefined when it is in none. */
export function tableAt(sheet: HostSheet, row: number, column: number): HostTable | undefined {
  return sheet.state.tables.find(({ box }) => boxHolds(box, row, column));
}

/** What a table's style puts behind a cell's own. */
export function tableLook(table: HostTable | undefined, row: number): CellStyle {
  const colours = table?.style === undefined || table.style === null ? undefined : STYLES.get(table.style);
  if (table === undefined || colours === undefined) return NOTHING;
  if (table.headerRow && row === table.box.top) return colours.header;
  return table.bandedRows && (row - table.box.top) % 2 === 1 ? colours.stripe : NOTHING;
}
