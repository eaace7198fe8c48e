import { rowsOf, type CellAt } from "../design/designCells";
import type { ConditionalFormat, DesignColumn, PrintSetup, SheetDesign, SheetKey, Validation } from "../design/sheetDesign";
import type { Hex } from "../grid/grid";
import type { PlacedTable } from "./tableSpec";

/** What a sheet of ours is made of. */
export interface SheetParts {
  readonly key: SheetKey;
  readonly title: string;
  /** Whether the sheet is in the workbook already. */
  readonly isThere: boolean;
  readonly tab: Hex;
  /** Cells beside the tables, of a new sheet. */
  readonly cells: readonly CellAt[];
  /** Cells beside the tables that are written anew on a sheet that is there. */
  readonly rewritten?: readonly CellAt[];
  /** Least widths in characters, from column A, of a new sheet. */
  readonly widths: readonly number[];
  readonly tables: readonly PlacedTable[];
  readonly validations?: readonly Validation[];
  readonly conditionalFormats?: readonly ConditionalFormat[];
  readonly frozenRows: number;
  readonly frozenColumns?: number;
  readonly print: PrintSetup;
}

const LEFT_ALONE: DesignColumn = { width: null, hidden: false };

function columnsFor({ isThere, tables, widths }: SheetParts): readonly DesignColumn[] {
  const sizes = new Map(tables.flatMap(({ added }) => [...added]));
  const count = Math.max(isThere ? 0 : widths.length, ...[...sizes.keys()].map((at) => at + 1));
  return Array.from({ length: count }, (_, at) => {
    const size = sizes.get(at) ?? LEFT_ALONE;
    const least = isThere ? null : (widths[at] ?? null);
    return least === null || size.hidden ? size : { width: Math.max(least, size.width ?? 0), hidden: false };
  });
}

/** One sheet of ours as a design: a new one whole, one that is there with only what its tables need. */
export function assembleSheet(parts: SheetParts): SheetDesign {
  const { key, title, isThere, tables } = parts;
  const tableCells = tables.flatMap(({ cells }) => cells);
  return {
    key,
    whenThere: "update",
    title,
    visibility: "visible",
    tabColour: parts.tab,
    showGridlines: true,
    rows: rowsOf([...(isThere ? (parts.rewritten ?? []) : parts.cells), ...tableCells]),
    columns: columnsFor(parts),
    rowSizes: [],
    merges: [],
    tables: tables.map(({ design }) => design),
    validations: parts.validations ?? [],
    conditionalFormats: parts.conditionalFormats ?? [],
    freeze: { rows: parts.frozenRows, columns: parts.frozenColumns ?? 0 },
    print: parts.print,
    protection: null,
  };
}
