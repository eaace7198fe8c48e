import { cellText } from "../../src/core/grid/cellText";
import type { Box } from "../../src/core/grid/a1";
import type { Cell, Grid, WorkbookContent } from "../../src/core/grid/grid";

/**
 * A workbook as readable text. "=== Title" begins a sheet; a line is a row, cells parted by " | ", an empty line an empty row.
 * Before a cell's text: "*" bold, "{FFC000}" fill, "<3" merged over 3 columns, "v4" merged down 4 rows, "#0.00:" a number shown so.
 * "\n" is a line break. "=== Title (columns 1,3 hidden; rows 4 hidden)" hides columns and rows, counted from 0.
 */
interface Drawn {
  readonly cell: Cell | null;
  readonly across: number;
  readonly down: number;
}

const MARKS = /^(\*)?(?:\{([0-9A-F]{6})\})?(?:<(\d+))?(?:v(\d+))?\s?(?:#([^:]+):)?/;

function drawn(raw: string): Drawn {
  const match = MARKS.exec(raw);
  const [marks = "", bold, fill, across, down, format] = match ?? [];
  const words = raw.slice(marks.length).trim().replaceAll("\\n", "\n");
  const value = words === "" ? null : format === undefined ? words : Number(words);
  const look = { format: format ?? "General", fill: fill ?? null, bold: bold !== undefined };
  const isEmpty = value === null && look.fill === null && !look.bold;
  const cell = isEmpty ? null : { text: cellText(value, look.format), value, ...look };
  return { cell, across: Number(across ?? 1), down: Number(down ?? 1) };
}

function hiddenIn(title: string, what: string): readonly number[] {
  const match = new RegExp(`${what} ([\\d,]+) hidden`).exec(title);
  return match?.[1] === undefined ? [] : match[1].split(",").map(Number);
}

function gridOf(title: string, lines: readonly string[]): Grid {
  const merges: Box[] = [];
  const rows = lines.map((line, row) => {
    const cells: (Cell | null)[] = [];
    for (const raw of line === "" ? [] : line.split("|")) {
      const { cell, across, down } = drawn(raw.trim());
      const left = cells.length;
      if (across > 1 || down > 1) merges.push({ top: row, left, bottom: row + down - 1, right: left + across - 1 });
      cells.push(cell, ...Array.from({ length: across - 1 }, () => null));
    }
    return cells;
  });
  const [sheet = ""] = title.split(" (");
  const hidden = { hiddenRows: hiddenIn(title, "rows"), hiddenColumns: hiddenIn(title, "columns") };
  return { sheet, visibility: "visible", rows, merges, ...hidden, tables: [] };
}

/** The workbook that a text draws. */
export function workbookOf(text: string): WorkbookContent {
  const grids = text
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [title = "", ...lines] = part.trimEnd().split("\n");
      return gridOf(title.trim(), lines);
    });
  return { grids, names: [] };
}
