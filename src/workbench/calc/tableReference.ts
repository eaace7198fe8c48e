import { boxAddress, quoteSheet } from "../../core/grid/a1";
import type { Box } from "../../core/grid/a1";

/** A table of the workbook as structured references see it. */
export interface TablePlace {
  readonly name: string;
  readonly sheet: string;
  /** Header row (when shown) and totals row included. */
  readonly box: Box;
  /** The headers as they stand, left to right. */
  readonly columns: readonly string[];
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}

interface Rows {
  readonly top: number;
  readonly bottom: number;
}

type Part = "#all" | "#data" | "#headers" | "#totals" | "#this row";

const ROWS_OF: Record<Part, (table: TablePlace, row: number | null) => Rows | null> = {
  "#all": ({ box }) => box,
  "#data": ({ box, hasHeaders, hasTotals }) => ({ top: box.top + Number(hasHeaders), bottom: box.bottom - Number(hasTotals) }),
  "#headers": ({ box, hasHeaders }) => (hasHeaders ? { top: box.top, bottom: box.top } : null),
  "#totals": ({ box, hasTotals }) => (hasTotals ? { top: box.bottom, bottom: box.bottom } : null),
  "#this row": (_, row) => (row === null ? null : { top: row, bottom: row }),
};

function isPart(word: string): word is Part {
  return Object.hasOwn(ROWS_OF, word);
}

/** Takes off the apostrophe that Excel puts before [ ] # ' inside a column name. */
function plain(name: string): string {
  return name.replace(/'(.)/gs, "$1");
}

/** The parts between the outer brackets: special items and columns, each without its own brackets. */
function partsOf(inside: string): readonly string[] {
  if (inside.startsWith("@")) return ["#This Row", ...partsOf(inside.slice(1)).filter((part) => part !== "")];
  if (!inside.startsWith("[")) return [inside];
  return Array.from(inside.matchAll(/\[((?:'.|[^'\]])*)\]/gs), (match) => match[1] ?? "");
}

function columnsBox(table: TablePlace, names: readonly string[]): { left: number; right: number } | null {
  if (names.length === 0) return table.box;
  const at = names.map((name) => table.columns.findIndex((column) => column.toLowerCase() === plain(name).toLowerCase()));
  if (at.includes(-1)) return null;
  return { left: table.box.left + Math.min(...at), right: table.box.left + Math.max(...at) };
}

/**
 * The block of cells that a structured reference stands for: Table, Table[Column], Table[#All], Table[[#Headers],[Column]],
 * Table[@Column], Table[[First]:[Last]]. `bracket` is the part from "[" to "]", or "" for the bare name; `row` is the row
 * of the formula (counted from 0) for "this row". Null when the table has no such column or row.
 */
export function tableBox(table: TablePlace, bracket: string, row: number | null): Box | null {
  const parts = partsOf(bracket.slice(1, -1).trim()).map((part) => part.trim());
  const special = parts.map((part) => part.toLowerCase()).filter(isPart);
  const names = parts.filter((part) => part !== "" && !isPart(part.toLowerCase()));
  const wanted = special.length === 0 ? (["#data"] as const) : special;
  const spans = wanted.flatMap((part) => ROWS_OF[part](table, row) ?? []);
  const columns = columnsBox(table, names);
  if (columns === null || spans.length === 0) return null;
  return {
    top: Math.min(...spans.map((span) => span.top)),
    bottom: Math.max(...spans.map((span) => span.bottom)),
    left: columns.left,
    right: columns.right,
  };
}

/** A block of cells as a fixed address: 'Sheet'!$A$1:$B$2; one cell as 'Sheet'!$A$1. */
export function fixedAddress(sheet: string, box: Box): string {
  const fixed = boxAddress(box).replace(/([A-Z]+)(\d+)/g, (_, letters: string, digits: string) => `$${letters}$${digits}`);
  return `${quoteSheet(sheet)}!${fixed}`;
}

/** The body of a table's column as a fixed address, a block even of one cell: IronCalc's COUNTIFS takes nothing else. */
export function fixedBlock(sheet: string, box: Box): string {
  const address = fixedAddress(sheet, box);
  return address.includes(":") ? address : `${address}:${address.slice(address.lastIndexOf("!") + 1)}`;
}
