import type { DesignCell } from "../core/design/sheetDesign";
import { oneCell } from "../core/grid/a1";
import { BYTES_AN_ACTION, jsonBytes, MOST_BYTES_A_STEP } from "./limits";
import { plainText } from "./plainText";
import { rectanglesOf } from "./rectangles";
import type { Phase, Step } from "./steps";

/** A cell of a design and where it is to stand, counted from 0. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: DesignCell;
}

/** What goes into a cell; null leaves it alone. */
type Entry = string | number | boolean | null;

/** What of a cell is written, and with which property. */
interface Content {
  readonly phase: Phase;
  readonly of: (cell: DesignCell, isNew: boolean) => Entry;
  readonly write: (range: Excel.Range, block: Entry[][]) => void;
}

/** Number formats come before values (text stays text, and it is faster); formulas come after the tables and names they speak of. */
const CONTENTS: readonly Content[] = [
  {
    phase: "formats",
    of: ({ style }, isNew) => style?.format ?? (isNew ? null : "General"),
    write: (range, block) => {
      range.numberFormat = block;
    },
  },
  {
    phase: "values",
    of: ({ value, formula, style }, isNew) =>
      formula !== undefined || (isNew && value === null) ? null : plainText(value, style?.format !== "@"),
    write: (range, block) => {
      range.values = block;
    },
  },
  {
    phase: "formulas",
    of: ({ formula }) => (formula === undefined ? null : `=${formula}`),
    write: (range, block) => {
      range.formulas = block;
    },
  },
];

/** The cells of a design, without the places where nothing stands. */
export function placedCells(rows: readonly (readonly (DesignCell | null)[])[]): readonly PlacedCell[] {
  return rows.flatMap((cells, row) => cells.flatMap((cell, column) => (cell === null ? [] : [{ row, column, cell }])));
}

/**
 * Steps that put values, formulas, number formats and links into cells. A cell that holds something gets the number format that its
 * new content needs, and keeps its looks.
 */
export function cellSteps<Placed extends PlacedCell>(
  sheet: string,
  cells: readonly Placed[],
  isNew: (cell: Placed) => boolean,
): readonly Step[] {
  const contents = CONTENTS.flatMap(({ phase, of, write }) => {
    const entries = cells.map((placed) => ({ ...placed, entry: of(placed.cell, isNew(placed)) }));
    return blockSteps(sheet, phase, entries, write);
  });
  return [...contents, ...cells.flatMap((placed) => linkStep(sheet, placed))];
}

/** Steps that write entries as blocks: rectangles without a hole, each cut by rows so that a round trip can be filled evenly. */
export function blockSteps(
  sheet: string,
  phase: Phase,
  cells: readonly { readonly row: number; readonly column: number; readonly entry: Entry }[],
  write: (range: Excel.Range, block: Entry[][]) => void,
): readonly Step[] {
  const entries = new Map<number, Map<number, Entry>>();
  const filled = cells.filter(({ entry }) => entry !== null);
  for (const { row, column, entry } of filled) {
    const line = entries.get(row) ?? new Map<number, Entry>();
    entries.set(row, line.set(column, entry));
  }
  return rectanglesOf(filled.map((cell) => ({ ...cell, key: "" }))).flatMap(({ box }) => {
    const rows = Array.from({ length: box.bottom - box.top + 1 }, (_, row) =>
      Array.from(
        { length: box.right - box.left + 1 },
        (_cell, column) => entries.get(box.top + row)?.get(box.left + column) ?? null,
      ),
    );
    return cutRows(rows).map(({ first, block, bytes }): Step => {
      const part = { ...box, top: box.top + first, bottom: box.top + first + block.length - 1 };
      return { phase, bytes: BYTES_AN_ACTION + bytes, run: (desk) => write(desk.range(sheet, part), block) };
    });
  });
}

function cutRows(rows: readonly Entry[][]): { first: number; block: Entry[][]; bytes: number }[] {
  const blocks: { first: number; block: Entry[][]; bytes: number }[] = [];
  for (const [first, row] of rows.entries()) {
    const bytes = jsonBytes(row);
    const last = blocks.at(-1);
    if (last !== undefined && last.bytes + bytes <= MOST_BYTES_A_STEP) {
      last.block.push(row);
      last.bytes += bytes;
    } else {
      blocks.push({ first, block: [row], bytes });
    }
  }
  return blocks;
}

function linkStep(sheet: string, { row, column, cell: { link } }: PlacedCell): Step[] {
  if (link === undefined) return [];
  const hyperlink = link.startsWith("#") ? { documentReference: link.slice(1) } : { address: link };
  const run: Step["run"] = (desk) => {
    desk.range(sheet, oneCell(row, column)).hyperlink = hyperlink;
  };
  return [{ phase: "links", bytes: BYTES_AN_ACTION + jsonBytes(hyperlink), run }];
}
