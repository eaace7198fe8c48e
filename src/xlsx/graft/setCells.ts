import { cellAddress, parseBox } from "../../core/grid/a1";
import type { CellValue } from "../../core/grid/grid";
import { escapeCellText, textToXml } from "../xml/xmlText";
import { cutSheet } from "../read/sheetCells";
import { applyEdits, type Edit } from "./xmlEdit";

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
const SHARED = /<(?:[\w.-]+:)?f\s[^>]*\bref=/;

/** Whether a cell holds any formula. */
const FORMULA = /<(?:[\w.-]+:)?f(?=[\s/>])/;

/** A cell's new value. Row and column count from 0. */
export interface NewCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** The number format that it is to have; left out: its own. */
  readonly format?: string;
}

/** The number of the style that a cell is to have, by the one that it has ("" for none) and a number format. */
export type StyleFor = (style: string, format: string) => string | null;

/** What happens where a formula stands that no other cell shares: it goes, or its cell is not changed. */
export type OverFormula = "replace" | "refuse";

/** A sheet's new source, or the cell that cannot be changed because of its formula. */
export type SetCells = { readonly source: string } | { readonly refused: NewCell };

/** The cells in the order of a sheet, the last of several for one place. */
function byRow(cells: readonly NewCell[]): readonly (readonly NewCell[])[] {
  const rows = new Map<number, Map<number, NewCell>>();
  for (const cell of cells) rows.set(cell.row, (rows.get(cell.row) ?? new Map<number, NewCell>()).set(cell.column, cell));
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([, line]) => [...line.values()].sort((one, other) => one.column - other.column));
}

/** Where the cells of one sheet are looked up and changed, from top to bottom. */
class CellEdits {
  readonly edits: Edit[] = [];
  private from = 0;

  constructor(
    private readonly cells: string,
    private readonly prefix: string,
    private readonly over: OverFormula,
    private readonly styleFor: StyleFor,
  ) {}

  /** Changes the cells of one row, from left to right; the cell that cannot be changed. */
  row(line: readonly NewCell[]): NewCell | null {
    const number = (line[0]?.row ?? 0) + 1;
    const row = find(
      this.cells,
      this.prefix,
      "row",
      this.from,
      this.cells.length,
      (tag) => Number(attribute(tag, "r") ?? 0) - number,
    );
    const sources = line.map((cell) => this.source(cell, null)).join("");
    if (typeof row === "number") {
      this.put(row, row, `<row r="${number}">${sources}</row>`);
      return null;
    }
    this.from = row.end;
    if (!row.tag.endsWith("/>")) return this.inside(row, line);
    this.edits.push({ start: row.start, end: row.end, text: `${row.tag.slice(0, -2)}>${this.prefixed(`${sources}</row>`)}` });
    return null;
  }

  private inside(row: Span, line: readonly NewCell[]): NewCell | null {
    const end = row.end - `</${this.prefix}row>`.length;
    let from = row.start + row.tag.length;
    for (const cell of line) {
      const place = (tag: string): number => (parseBox(attribute(tag, "r") ?? "")?.left ?? 0) - cell.column;
      const found = find(this.cells, this.prefix, "c", from, end, place);
      const span = typeof found === "number" ? { start: found, end: found, tag: "" } : found;
      const former = this.cells.slice(span.start, span.end);
      if ((this.over === "refuse" ? FORMULA : SHARED).test(former)) return cell;
      this.put(span.start, span.end, this.source(cell, attribute(span.tag, "s")));
      from = span.end;
    }
    return null;
  }

  private source({ row, column, value, format }: NewCell, style: string | null): string {
    const styled = format === undefined ? style : this.styleFor(style ?? "", format);
    return cellSource(cellAddress(row, column), styled, value);
  }

  private put(start: number, end: number, text: string): void {
    this.edits.push({ start, end, text: this.prefixed(text) });
  }

  private prefixed(fragment: string): string {
    return this.prefix === "" ? fragment : fragment.replace(/<(\/?)(?=[a-z])/g, `<$1${this.prefix}`);
  }
}

/**
 * A sheet's source in which cells hold other values and keep their looks. A cell with a formula that others share is refused, and
 * with `over` "refuse" a cell with any formula. Goes through the sheet once, however many cells change.
 */
export function setCells(source: string, changed: readonly NewCell[], over: OverFormula, styleFor: StyleFor): SetCells {
  const { prefix, before, cells, after } = cutSheet(source);
  const edits = new CellEdits(cells, prefix, over, styleFor);
  for (const line of byRow(changed)) {
    const refused = edits.row(line);
    if (refused !== null) return { refused };
  }
  return { source: before + applyEdits(cells, edits.edits) + after };
}
