import { cellText } from "../grid/cellText";
import type { Cell, Grid } from "../grid/grid";
import type { DesignCell, SheetDesign } from "./sheetDesign";

function cellOf(cell: DesignCell | null): Cell | null {
  if (cell === null) return null;
  const { format = "General", fill = null, bold = false } = cell.style ?? {};
  const value = cell.value === "" ? null : cell.value;
  return value === null && fill === null && !bold ? null : { text: cellText(value, format), value, format, fill, bold };
}

/** The list without what is empty at its end. */
function trimmed<Item>(items: readonly Item[], isEmpty: (item: Item) => boolean): readonly Item[] {
  let end = items.length;
  for (let item = items[end - 1]; end > 0 && item !== undefined && isEmpty(item); item = items[end - 1]) end -= 1;
  return items.slice(0, end);
}

function hiddenOf(sizes: readonly { readonly hidden: boolean }[]): readonly number[] {
  return sizes.flatMap(({ hidden }, at) => (hidden ? [at] : []));
}

/** The grid that anybody would read from a sheet made of a design. Formulas show the value that the design holds for them. */
export function gridOfDesign(design: SheetDesign): Grid {
  const rows = design.rows.map((row) => trimmed(row.map(cellOf), (cell) => cell === null));
  return {
    sheet: design.title,
    visibility: design.visibility,
    rows: trimmed(rows, (row) => row.length === 0),
    merges: design.merges,
    hiddenRows: hiddenOf(design.rowSizes),
    hiddenColumns: hiddenOf(design.columns),
    tables: design.tables.map(({ name, box }) => ({ name, box })),
  };
}
