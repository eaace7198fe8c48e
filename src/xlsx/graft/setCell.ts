import { cellAddress, parseBox } from "../../core/grid/a1";
import type { CellValue } from "../../core/grid/grid";
import { escapeCellText, textToXml } from "../xml/xmlText";
import { cutSheet } from "../read/sheetCells";

/** Where a cell or row stands in the source of a sheet's cells. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly tag: string;
}

function spanOf(cells: string, prefix: string, name: string, start: number): Span {
  const tagEnd = cells.indexOf(">", start) + 1;
  const tag = cells.slice(start, tagEnd);
  const closing = `</${prefix}${name}>`;
  return { start, end: tag.endsWith("/>") ? tagEnd : cells.indexOf(closing, tagEnd) + closing.length, tag };
}

/** The first element of a name from a place on that is wanted, or, where none is, the place before the first that comes after it. */
function find(
  cells: string,
  prefix: string,
  name: string,
  from: number,
  to: number,
  order: (tag: string) => number,
): Span | number {
  const pattern = new RegExp(`<${prefix}${name}(?=[\\s/>])`, "g");
  pattern.lastIndex = from;
  for (let match = pattern.exec(cells); match !== null && match.index < to; match = pattern.exec(cells)) {
    const span = spanOf(cells, prefix, name, match.index);
    const place = order(span.tag);
    if (place === 0) return span;
    if (place > 0) return span.start;
    pattern.lastIndex = span.end;
  }
  return to;
}

function attribute(tag: string, name: string): string | null {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? null;
}

function cellSource(address: string, style: string | null, value: CellValue): string {
  const head = `<c r="${address}"${style === null ? "" : ` s="${style}"`}`;
  if (value === null) return `${head}/>`;
  if (typeof value === "number") return `${head}><v>${value}</v></c>`;
  if (typeof value === "boolean") return `${head} t="b"><v>${value ? 1 : 0}</v></c>`;
  return `${head} t="inlineStr"><is><t xml:space="preserve">${textToXml(escapeCellText(value))}</t></is></c>`;
}

/** Whether a cell holds the formula that others share, or one of a whole block; it cannot be changed by itself. */
function isShared(cell: string): boolean {
  return /<(?:[\w.-]+:)?f\s[^>]*\bref=/.test(cell);
}

/**
 * A sheet's source in which one cell holds another value and keeps its look; a formula that stood there is gone. null when the cell
 * holds a formula that other cells share. Row and column count from 0.
 */
export function setCell(source: string, row: number, column: number, value: CellValue): string | null {
  const { prefix, before, cells, after } = cutSheet(source);
  const prefixed = (fragment: string): string =>
    prefix === "" ? fragment : fragment.replace(/<(\/?)(?=[a-z])/g, `<$1${prefix}`);
  const address = cellAddress(row, column);
  const line = find(cells, prefix, "row", 0, cells.length, (tag) => Number(attribute(tag, "r") ?? 0) - (row + 1));
  if (typeof line === "number") {
    const made = prefixed(`<row r="${row + 1}">${cellSource(address, null, value)}</row>`);
    return before + cells.slice(0, line) + made + cells.slice(line) + after;
  }
  const rowEnd = line.tag.endsWith("/>") ? line.start : line.end - `</${prefix}row>`.length;
  const cell = find(
    cells,
    prefix,
    "c",
    line.start + line.tag.length,
    rowEnd,
    (tag) => (parseBox(attribute(tag, "r") ?? "")?.left ?? 0) - column,
  );
  if (line.tag.endsWith("/>")) {
    const made = `${line.tag.slice(0, -2)}>${prefixed(cellSource(address, null, value))}</${prefix}row>`;
    return before + cells.slice(0, line.start) + made + cells.slice(line.end) + after;
  }
  const [start, end, style] = typeof cell === "number" ? [cell, cell, null] : [cell.start, cell.end, attribute(cell.tag, "s")];
  if (isShared(cells.slice(start, end))) return null;
  return before + cells.slice(0, start) + prefixed(cellSource(address, style, value)) + cells.slice(end) + after;
}
