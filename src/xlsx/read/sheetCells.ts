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

/** Codes of the characters that the walk looks for: comparing codes makes no strings. */
const SLASH = 47;
const CLOSE = 62;
const LETTER_C = 99;
const LETTER_R = 114;

/** What of an element's opening tag begins an attribute: its name with the space before and the "=" after it. */
type AttributeStart = ` ${string}=`;

function attribute(attributes: string, start: AttributeStart): string | null {
  const at = attributes.indexOf(start);
  if (at < 0) return null;
  const from = at + start.length + 1;
  return attributes.slice(from, attributes.indexOf(attributes[from - 1] ?? '"', from));
}

/** The tags of an element inside a cell as its sheet writes them, made once for all of its cells. */
interface Tags {
  readonly open: string;
  readonly close: string;
}

function tagsOf(name: string): Tags {
  return { open: `<${name}`, close: `</${name}>` };
}

/** The text between an element's tags inside a cell; null where the element is not there. */
function insideOf(source: string, { open, close }: Tags): string | null {
  let at = source.indexOf(open);
  while (at >= 0 && !endsName(source.charCodeAt(at + open.length))) at = source.indexOf(open, at + 1);
  const start = at < 0 ? -1 : source.indexOf(">", at);
  if (start < 0) return null;
  return source.charCodeAt(start - 1) === SLASH ? "" : source.slice(start + 1, source.indexOf(close, start));
}

/** Whether a character ends the name of an element: white space, "/" or ">". */
function endsName(code: number): boolean {
  return code === CLOSE || code === SLASH || code <= 32;
}

function isLetter(code: number): boolean {
  const small = code | 32;
  return small >= 97 && small <= 122;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function valueText(type: string, inside: string, value: Tags, inline: Tags): string | null {
  if (type === "inlineStr") return stringText(insideOf(inside, inline) ?? "");
  const text = inside === "" ? null : insideOf(inside, value);
  return text === null ? null : xmlToText(text);
}

/** Where a cell's reference says that it stands, from the place where it would stand without one or with one that is none. */
function placeOf(reference: string | null, before: Place): Place {
  const next = { row: before.row, column: before.column + 1 };
  if (reference === null) return next;
  let letters = 0;
  while (isLetter(reference.charCodeAt(letters))) letters++;
  const row = Number(reference.slice(letters));
  return letters === 0 || letters > 3 || !(row > 0) ? next : { row: row - 1, column: columnIndex(reference.slice(0, letters)) };
}

/**
 * Walks through the cells of a sheet once, in the order of the file. The sheet's XML is not parsed into a tree: that would cost
 * several times as much as the reading itself. `onCell` answers false to stop. Answers whether every tag and cell has its end: the walk
 * ends at one that has none.
 */
export function walkCells(sheet: SheetSource, onRow: (row: RawRow) => void, onCell: (cell: RawCell) => boolean): boolean {
  const { cells, prefix } = sheet;
  const skip = prefix.length + 1;
  const closing = `</${prefix}c>`;
  const [valueTags, inlineTags] = [tagsOf(`${prefix}v`), tagsOf(`${prefix}is`)];
  let place: Place = { row: -1, column: -1 };
  for (let at = cells.indexOf("<"); at >= 0; at = cells.indexOf("<", at + 1)) {
    const first = cells.charCodeAt(at + skip);
    const isRow = first === LETTER_R && cells.startsWith("row", at + skip);
    if (!isRow && !(first === LETTER_C && endsName(cells.charCodeAt(at + skip + 1)))) continue;
    const tagEnd = cells.indexOf(">", at);
    if (tagEnd < 0) return false;
    const attributes = cells.slice(at + skip + 1, tagEnd);
    const reference = attribute(attributes, " r=");
    if (isRow) {
      place = { row: Number(reference ?? place.row + 2) - 1, column: -1 };
      onRow({ row: place.row, attributes });
      at = tagEnd;
      continue;
    }
    const empty = cells.charCodeAt(tagEnd - 1) === SLASH;
    const end = empty ? tagEnd : cells.indexOf(closing, tagEnd);
    if (end < 0) return false;
    const inside = empty ? "" : cells.slice(tagEnd + 1, end);
    const type = attribute(attributes, " t=") ?? "n";
    place = placeOf(reference, place);
    const style = Number(attribute(attributes, " s=") ?? 0);
    const { row, column } = place;
    if (!onCell({ row, column, type, style, value: valueText(type, inside, valueTags, inlineTags), inside })) return true;
    at = end;
  }
  return true;
}

/** Whether a row's opening tag has an attribute that is on. */
export function rowFlag(row: RawRow, name: string): boolean {
  const text = attribute(row.attributes, ` ${name}=`);
  return text === "1" || text === "true";
}

/** A number of a row's opening tag; null where there is none. */
export function rowNumber(row: RawRow, name: string): number | null {
  const text = attribute(row.attributes, ` ${name}=`);
  return text === null || Number.isNaN(Number(text)) ? null : Number(text);
}
