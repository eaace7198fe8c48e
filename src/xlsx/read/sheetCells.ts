import { columnIndex } from "../../core/grid/a1";
import { xmlToText } from "../xml/xmlText";
import { stringText } from "./sharedStrings";

/** One cell as its sheet's XML has it. Row and column count from 0. */
export interface RawCell {
  readonly row: number;
  readonly column: number;
  /** n, s, str, b, e, d or inlineStr. */
  readonly type: string;
  /** Its place in the workbook's list of cell formats. */
  readonly style: number;
  /** What stands in <v>, or the text of an inline string; null where neither is there. */
  readonly value: string | null;
  /** The source of the cell's inside, for who wants its formula. */
  readonly inside: string;
}

/** The row of a sheet as its opening tag tells it. */
export interface RawRow {
  readonly row: number;
  readonly attributes: string;
}

/** The three pieces of a sheet part: what surrounds the cells, and the cells' own source. */
export interface SheetSource {
  readonly prefix: string;
  readonly before: string;
  readonly cells: string;
  readonly after: string;
}

/** Cuts a sheet part at its sheetData. A sheet without one has no cells. */
export function cutSheet(source: string): SheetSource {
  const match = /<((?:[\w.-]+:)?)sheetData(?:\s[^>]*)?(\/?)>/.exec(source);
  if (match === null) return { prefix: "", before: source, cells: "", after: "" };
  const [tag, prefix = "", empty] = match;
  const start = match.index + tag.length;
  const end = empty === "/" ? start : source.lastIndexOf(`</${prefix}sheetData`);
  return { prefix, before: source.slice(0, start), cells: source.slice(start, end), after: source.slice(end) };
}

function attribute(attributes: string, name: string): string | null {
  const at = attributes.indexOf(` ${name}=`);
  if (at < 0) return null;
  const start = at + name.length + 3;
  return attributes.slice(start, attributes.indexOf(attributes[start - 1] ?? '"', start));
}

/** The text between an element's tags inside a cell; null where the element is not there. */
export function insideOf(source: string, tag: string): string | null {
  let at = source.indexOf(`<${tag}`);
  while (at >= 0 && !" />\n\t\r".includes(source[at + tag.length + 1] ?? " ")) at = source.indexOf(`<${tag}`, at + 1);
  const start = at < 0 ? -1 : source.indexOf(">", at);
  if (start < 0) return null;
  return source[start - 1] === "/" ? "" : source.slice(start + 1, source.indexOf(`</${tag}>`, start));
}

function valueText(type: string, inside: string, prefix: string): string | null {
  if (type === "inlineStr") return stringText(insideOf(inside, `${prefix}is`) ?? "");
  const text = inside === "" ? null : insideOf(inside, `${prefix}v`);
  return text === null ? null : xmlToText(text);
}

function placeOf(reference: string | null, row: number, column: number): readonly [number, number] {
  const match = reference === null ? null : /^([A-Z]{1,3})(\d{1,7})$/i.exec(reference);
  return match === null ? [row, column] : [Number(match[2]) - 1, columnIndex(match[1] ?? "A")];
}

/**
 * Walks through the cells of a sheet once, in the order of the file. The sheet's XML is not parsed into a tree: that would cost
 * several times as much as the reading itself. `onCell` answers false to stop.
 */
export function walkCells(sheet: SheetSource, onRow: (row: RawRow) => void, onCell: (cell: RawCell) => boolean): void {
  const { cells, prefix } = sheet;
  const skip = prefix.length + 1;
  const closing = `</${prefix}c>`;
  let row = -1;
  let column = -1;
  for (let at = cells.indexOf("<"); at >= 0; at = cells.indexOf("<", at + 1)) {
    const first = cells.charCodeAt(at + skip);
    const isRow = first === 114 && cells.startsWith("row", at + skip);
    if (!isRow && !(first === 99 && " />\n\t\r".includes(cells[at + skip + 1] ?? ""))) continue;
    const tagEnd = cells.indexOf(">", at);
    const attributes = cells.slice(at + skip + 1, tagEnd);
    if (isRow) {
      row = Number(attribute(attributes, "r") ?? row + 2) - 1;
      column = -1;
      onRow({ row, attributes });
      at = tagEnd;
      continue;
    }
    const empty = cells.charCodeAt(tagEnd - 1) === 47;
    const end = empty ? tagEnd : cells.indexOf(closing, tagEnd);
    const inside = empty ? "" : cells.slice(tagEnd + 1, end);
    const type = attribute(attributes, "t") ?? "n";
    [row, column] = placeOf(attribute(attributes, "r"), row, column + 1);
    const style = Number(attribute(attributes, "s") ?? 0);
    if (!onCell({ row, column, type, style, value: valueText(type, inside, prefix), inside })) return;
    at = end;
  }
}

/** Whether a row's opening tag has an attribute that is on. */
export function rowFlag(row: RawRow, name: string): boolean {
  const text = attribute(row.attributes, name);
  return text === "1" || text === "true";
}

/** A number of a row's opening tag; null where there is none. */
export function rowNumber(row: RawRow, name: string): number | null {
  const text = attribute(row.attributes, name);
  return text === null || Number.isNaN(Number(text)) ? null : Number(text);
}
