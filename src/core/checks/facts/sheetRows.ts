import type { Grid } from "../../grid/grid";
import { keptParts } from "./perPart";
import { sheetsPublished, sheetsRead } from "./sheetsRead";

/** One row of a sheet, counted from 0; the very same object after an edit that does not touch the row. */
export interface SheetRow {
  readonly sheet: string;
  readonly row: number;
  readonly cells: Grid["rows"][number];
}

/** All rows of some sheets, in order. */
function rowsOf(sheets: readonly Grid[]): readonly SheetRow[] {
  return sheets.flatMap(({ sheet, rows }) => rows.map((cells, row) => ({ sheet, row, cells })));
}

/** The rows of the sheets that the plan was read from. */
export const rowsRead = keptParts((context) => rowsOf(sheetsRead(context)));

/** The rows of the sheets that may leave the house with the plan. */
export const rowsPublished = keptParts((context) => rowsOf(sheetsPublished(context)));
