import type { Cell, Grid, Hex } from "../../src/core/grid/grid";

/** How a sheet of words looks: which rows are bold, and which cells have a fill ("2,4": row and column from 0). */
interface Looks {
  readonly boldRows?: readonly number[];
  readonly fills?: ReadonlyMap<string, Hex>;
}

/** A sheet of words, row by row; "" leaves a cell empty. */
export function wordGrid(
  sheet: string,
  words: readonly (readonly string[])[],
  { boldRows = [], fills = new Map() }: Looks = {},
): Grid {
  const cell = (text: string, row: number, column: number): Cell | null => {
    const fill = fills.get(`${String(row)},${String(column)}`) ?? null;
    if (text === "" && fill === null) return null;
    return { text, value: text === "" ? null : text, format: "General", fill, bold: boldRows.includes(row) };
  };
  return {
    sheet,
    visibility: "visible",
    rows: words.map((texts, row) => texts.map((text, column) => cell(text, row, column))),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    tables: [],
  };
}
