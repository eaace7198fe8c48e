import type { Box } from "../../../core/grid/a1";
import type { DesignTable } from "../../../core/design/sheetDesign";

/** A table of the stand-in: that of a design, and what only Excel's own interface can set. */
export interface HostTable extends DesignTable {
  /** Excel's number for it; it stays when the name changes. */
  readonly id: number;
  readonly box: Box;
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
  readonly bandedColumns: boolean;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
}

/** The box of a table's data, without its heading and totals rows. */
export function tableBody(table: HostTable): Box {
  return {
    ...table.box,
    top: table.box.top + (table.headerRow ? 1 : 0),
    bottom: table.box.bottom - (table.totalsRow ? 1 : 0),
  };
}
