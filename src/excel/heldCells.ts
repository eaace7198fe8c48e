import type { CellChange } from "../core/change/cellChange";
import type { Box } from "../core/grid/a1";
import { fullAddress, parseBox } from "../core/grid/a1";
import type { CellValue } from "../core/grid/grid";
import { blockSteps } from "./cellSteps";
import { Stopped } from "./excelErrors";
import { BYTES_A_READ_CELL, BYTES_AN_ACTION, MOST_BYTES_A_STEP } from "./limits";
import { plainText } from "./plainText";
import { boxAround, cellCount, rangeOf } from "./ranges";
import { valueOf } from "./readBlock";
import { rectanglesOf } from "./rectangles";
import type { Question } from "./standingSheet";
import type { Step } from "./steps";

/** A change and what its cell holds now. */
export interface HeldCell {
  readonly change: CellChange;
  readonly box: Box;
  readonly value: CellValue;
  readonly format: string;
}

interface PlacedChange {
  readonly change: CellChange;
  readonly box: Box;
}

/** One block around the changes of a sheet is read where it is not much larger than they are; else every patch by itself. */
const MOST_CELLS_A_CHANGE = 40;

/** Changes of one sheet in the order of their rows, in parts so that a round trip can be filled evenly. */
function inParts(placed: readonly PlacedChange[]): readonly (readonly PlacedChange[])[] {
  const parts: PlacedChange[][] = [];
  let around: Box | null = null;
  for (const one of [...placed].sort((left, right) => left.box.top - right.box.top)) {
    const grown: Box = around === null ? one.box : boxAround(around, one.box);
    const part = parts.at(-1);
    if (part === undefined || cellCount(grown) * BYTES_A_READ_CELL > MOST_BYTES_A_STEP) {
      parts.push([one]);
      around = one.box;
    } else {
      part.push(one);
      around = grown;
    }
  }
  return parts;
}

/**
 * The questions, at least one a sheet, what the cells of changes hold. Throws Stopped when one may not be changed: its sheet is protected or
 * filtered, it holds a formula, or something else than the change says.
 */
export function heldCells(changes: readonly CellChange[]): readonly Question<readonly HeldCell[]>[] {
  const bySheet = new Map<string, PlacedChange[]>();
  for (const change of changes) {
    const box = parseBox(change.cell);
    if (box === null) throw new Error(`Not a cell: ${change.cell}`);
    const own = bySheet.get(change.sheet) ?? [];
    own.push({ change, box });
    bySheet.set(change.sheet, own);
  }
  return [...bySheet].flatMap(([sheet, placed]) => inParts(placed).map((part) => questionFor(sheet, part)));
}

function questionFor(title: string, placed: readonly PlacedChange[]): Question<readonly HeldCell[]> {
  const blocks = blocksOf(placed);
  const cells = blocks.reduce((sum, box) => sum + cellCount(box), 0);
  return {
    bytes: cells * BYTES_A_READ_CELL + blocks.length * BYTES_AN_ACTION * 2,
    ask: (context) => {
      const { sheet, check } = askSheet(context, title);
      const asked = blocks.map((box) => {
        const range = rangeOf(sheet, box);
        range.load("values,formulas,numberFormat");
        return { box, range };
      });
      return () => {
        check();
        return placed.map((one) => held(one, asked));
      };
    },
  };
}

function blocksOf(placed: readonly PlacedChange[]): readonly Box[] {
  const [first, ...rest] = placed.map(({ box }) => box);
  if (first === undefined) return [];
  const around = rest.reduce(boxAround, first);
  if (cellCount(around) <= placed.length * MOST_CELLS_A_CHANGE) return [around];
  return rectanglesOf(placed.map(({ box }) => ({ row: box.top, column: box.left, key: "" }))).map(({ box }) => box);
}

function held(placed: PlacedChange, asked: readonly { readonly box: Box; readonly range: Excel.Range }[]): HeldCell {
  const { top, left } = placed.box;
  const block = asked.find(({ box }) => top >= box.top && top <= box.bottom && left >= box.left && left <= box.right);
  const [row, column] = [top - (block?.box.top ?? 0), left - (block?.box.left ?? 0)];
  const value = valueOf(block?.range.values[row]?.[column]);
  refuseChanged(placed, value, valueOf(block?.range.formulas[row]?.[column]));
  return { ...placed, value, format: String(block?.range.numberFormat[row]?.[column] ?? "General") };
}

function refuseChanged({ change, box }: PlacedChange, value: CellValue, formula: CellValue): void {
  const at = fullAddress(change.sheet, box);
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value) {
    throw new Stopped({ code: "excel-formula", facts: { at } });
  }
  const before = change.before === "" ? null : change.before;
  if (value !== before) {
    throw new Stopped({ code: "excel-changed", facts: { at, now: String(value ?? ""), before: String(before ?? "") } });
  }
}

interface SheetQuestion {
  readonly sheet: Excel.Worksheet;
  /** After the round trip. Throws Stopped when the sheet may not be written. */
  readonly check: () => void;
}

function askSheet(context: Excel.RequestContext, title: string): SheetQuestion {
  const sheet = context.workbook.worksheets.getItem(title);
  const { tables, autoFilter, protection } = sheet;
  tables.load("items/autoFilter/isDataFiltered");
  autoFilter.load("isDataFiltered");
  protection.load("protected");
  const facts = { sheet: title };
  return {
    sheet,
    check: () => {
      if (protection.protected) throw new Stopped({ code: "excel-protected", facts });
      const filtered = autoFilter.isDataFiltered || tables.items.some((table) => table.autoFilter.isDataFiltered);
      if (filtered) throw new Stopped({ code: "excel-filtered", facts });
    },
  };
}

/** Steps that put the new values into cells, and the number formats that they need. */
export function changeSteps(cells: readonly HeldCell[]): readonly Step[] {
  return stepsOf(cells, ({ change, format }) => ({ value: change.after, format: change.format ?? format }));
}

/** Steps that put back what the cells held. */
export function unchangeSteps(cells: readonly HeldCell[]): readonly Step[] {
  return stepsOf(cells, ({ value, format }) => ({ value, format }));
}

type Content = Pick<HeldCell, "value" | "format">;

function stepsOf(cells: readonly HeldCell[], contentOf: (cell: HeldCell) => Content): readonly Step[] {
  const sheets = [...new Set(cells.map(({ change }) => change.sheet))];
  return sheets.flatMap((sheet) => {
    const placed = cells
      .filter(({ change }) => change.sheet === sheet)
      .map((cell) => ({ row: cell.box.top, column: cell.box.left, cell, content: contentOf(cell) }));
    const formats = placed.filter(({ cell: { change, format } }) => change.format !== undefined && change.format !== format);
    const formatted = formats.map((one) => ({ ...one, entry: one.content.format }));
    const valued = placed.map((one) => ({ ...one, entry: plainText(one.content.value, one.content.format !== "@") }));
    return [
      ...blockSteps(sheet, "formats", formatted, (range, block) => {
        range.numberFormat = block;
      }),
      ...blockSteps(sheet, "values", valued, (range, block) => {
        range.values = block;
      }),
    ];
  });
}
