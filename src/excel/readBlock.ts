import type { Box } from "../core/grid/a1";
import { cellText } from "../core/grid/cellText";
import type { Cell, CellValue, Hex } from "../core/grid/grid";
import { rangeOf } from "./ranges";

/** Cells that were read, by row and column counted from 0. */
export type CellMap = Map<number, Map<number, Cell>>;

/** What is told of cells when they are read. */
const CELL_LOOKS = { format: { fill: { color: true, pattern: true }, font: { bold: true } } } as const;

/** Asks for the cells of a box that are in use. Call the answer after the round trip: it puts the cells into the map. */
export function askBlock(sheet: Excel.Worksheet, box: Box, used: Excel.Range): (cells: CellMap) => void {
  const block = used.getIntersectionOrNullObject(rangeOf(sheet, box)).untrack();
  // `text` is not loaded: it would double the answer, and Excel's "#####" in narrow columns is not what the cell says.
  block.load("rowIndex,columnIndex,values,numberFormat");
  const answer = askLooks(block);
  return (cells) => {
    if (block.isNullObject) return;
    const { rowIndex, columnIndex, values, numberFormat } = block;
    const looks = answer.value;
    for (const [row, line] of values.entries()) {
      for (const [column, value] of line.entries()) {
        const cell = cellOf(value, numberFormat[row]?.[column], looks[row]?.[column]?.format);
        if (cell !== null) putCell(cells, rowIndex + row, columnIndex + column, cell);
      }
    }
  };
}

function askLooks(range: Excel.Range): OfficeExtension.ClientResult<Excel.CellProperties[][]> {
  return range.getCellProperties(CELL_LOOKS);
}

function putCell(cells: CellMap, row: number, column: number, cell: Cell): void {
  const line = cells.get(row);
  if (line === undefined) cells.set(row, new Map([[column, cell]]));
  else line.set(column, cell);
}

function cellOf(held: unknown, code: unknown, looks: Excel.CellPropertiesFormat | undefined): Cell | null {
  const value = valueOf(held);
  const fill = fillOf(looks?.fill);
  const bold = looks?.font?.bold === true;
  if (value === null && fill === null && !bold) return null;
  const format = typeof code === "string" && code !== "" ? code : "General";
  return { text: cellText(value, format), value, format, fill, bold };
}

/** A cell's value as Excel hands it out: "" stands for an empty cell. */
export function valueOf(held: unknown): CellValue {
  return (typeof held === "string" && held !== "") || typeof held === "number" || typeof held === "boolean" ? held : null;
}

// Excel gives white for "no fill", so the pattern has to tell them apart.
function fillOf(fill: Excel.CellPropertiesFill | undefined): Hex | null {
  if (fill?.color === undefined || fill.color === "") return null;
  return fill.pattern === "Solid" ? fill.color.replace("#", "").toUpperCase() : null;
}
