import { BorderStyle, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from "docx";
import type { PrintCell, PrintTable } from "../core/layouts/printDocument";
import { safeText } from "./safeText";
import { POINTS, TABLE_LOOK } from "./wordLook";

const LINE = { style: BorderStyle.SINGLE, size: 4, color: TABLE_LOOK.line } as const;
const LINES = { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE } as const;
const MARGINS = { top: 60, bottom: 40, left: 100, right: 100 } as const;

/** Column widths in twentieths of a point that fill the width given, in proportion to the printed ones. */
export function wordWidths(table: PrintTable, width: number): readonly number[] {
  const all = table.columns.reduce((sum, column) => sum + column.width, 0);
  return table.columns.map((column) => Math.floor((width * column.width) / Math.max(all, 1)));
}

interface CellLook {
  readonly style: "Cell" | "CellHeading" | "TableHeading";
  readonly fill: string | null;
  readonly colour: string | null;
}

function lookOf(cell: PrintCell): CellLook {
  if (cell.shows === "label") return { style: "CellHeading", fill: TABLE_LOOK.label.fill, colour: TABLE_LOOK.label.text };
  const status = cell.shows === "status" ? cell.status : null;
  if (typeof status?.fill !== "string") return { style: "Cell", fill: null, colour: null };
  return { style: "CellHeading", fill: status.fill, colour: status.font };
}

function paragraphs(lines: readonly string[], { style, colour }: CellLook, isList: boolean): readonly Paragraph[] {
  const shown = lines.length === 0 ? [""] : lines.flatMap((line) => safeText(line).split("\n"));
  return shown.map((text) => {
    const children = [new TextRun(colour === null ? { text } : { text, color: colour })];
    return new Paragraph(
      isList && text !== "" ? { style, children, numbering: { reference: POINTS, level: 0 } } : { style, children },
    );
  });
}

function wordCell(lines: readonly string[], look: CellLook, width: number, isList: boolean): TableCell {
  const base = { children: paragraphs(lines, look, isList), width: { size: width, type: WidthType.DXA }, margins: MARGINS };
  if (look.fill === null) return new TableCell(base);
  return new TableCell({ ...base, shading: { type: ShadingType.CLEAR, fill: look.fill, color: "auto" } });
}

const HEADER: CellLook = { style: "TableHeading", fill: TABLE_LOOK.header.fill, colour: TABLE_LOOK.header.text };

/** A table of the plan in Word, as wide as told (twentieths of a point): its header row is repeated on each page and no row is split. */
export function wordTable(table: PrintTable, width: number): Table {
  const widths = wordWidths(table, width);
  const widthAt = (at: number): number => widths[at] ?? 0;
  const headings = table.columns.map(({ heading }, at) => wordCell([heading], HEADER, widthAt(at), false));
  const header = table.hasHeader ? [new TableRow({ children: headings, tableHeader: true, cantSplit: true })] : [];
  const rows = table.rows.map(
    (cells) =>
      new TableRow({
        cantSplit: true,
        children: cells.map((cell, at) => wordCell(cell.lines, lookOf(cell), widthAt(at), cell.shows === "points")),
      }),
  );
  return new Table({
    rows: [...header, ...rows],
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: LINES,
    tableLook: { firstRow: table.hasHeader, firstColumn: !table.hasHeader, noHBand: true, noVBand: true },
  });
}
