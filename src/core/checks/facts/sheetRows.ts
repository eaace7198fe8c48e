import type { Grid } from "../../grid/grid";
import type { CheckContext } from "../checkContext";
import { renewedPerCheck } from "./oncePerCheck";
import { sheetsPublished, sheetsRead } from "./sheetsRead";

/** One row of a sheet, counted from 0; the very same object after an edit that does not touch the row. */
export interface SheetRow {
  readonly sheet: string;
  readonly row: number;
  readonly cells: Grid["rows"][number];
}

/** All rows of some sheets, in order. */
function rowsOf(sheetsOf: (context: CheckContext) => readonly Grid[]): (context: CheckContext) => readonly SheetRow[] {
  return renewedPerCheck<readonly SheetRow[]>((context, before) => {
    const rows: SheetRow[] = [];
    for (const { sheet, rows: all } of sheetsOf(context)) {
      for (const [row, cells] of all.entries()) {
        const was = before?.[rows.length];
        const isSame = was?.cells === cells && was.row === row && was.sheet === sheet;
        rows.push(isSame ? was : { sheet, row, cells });
      }
    }
    return rows;
  });
}

/** The rows of the sheets that the plan was read from. */
export const rowsRead = rowsOf(sheetsRead);

/** The rows of the sheets that may leave the house with the plan. */
export const rowsPublished = rowsOf(sheetsPublished);
