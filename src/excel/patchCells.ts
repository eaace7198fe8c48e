import type { CellChange } from "../core/change/cellChange";
import type { Box } from "../core/grid/a1";
import { fullAddress, parseBox } from "../core/grid/a1";
import type { CellValue } from "../core/grid/grid";
import { blockSteps } from "./cellSteps";
import { Stopped } from "./excelErrors";
import { plainText } from "./plainText";
import { rangeOf } from "./ranges";
import { valueOf } from "./readBlock";
import type { Attempt, Session } from "./runCommand";
import type { Step } from "./steps";
import { inTrips } from "./steps";
import { take } from "./takeSteps";

/** A change and what its cell holds now. */
interface HeldCell {
  readonly change: CellChange;
  readonly box: Box;
  readonly value: CellValue;
  readonly formula: CellValue;
  readonly format: string;
}

/** Round trips left for writing after the cells were read. */
const MOST_STEP_TRIPS = 2;

/**
 * One attempt to change existing cells: all of them while each still holds what it held, else none. Two round trips, three when
 * there is very much to write. Answers how many were changed.
 */
export function patchCells(changes: readonly CellChange[]): Attempt<number> {
  let begun: readonly HeldCell[] = [];
  return {
    async run(session) {
      if (changes.length === 0) return 0;
      const cells = await readCells(session, changes);
      for (const cell of cells) refuseChanged(cell);
      begun = cells;
      await take(
        session,
        inTrips(
          stepsOf(cells, ({ change, format }) => plainText(change.after, format !== "@")),
          MOST_STEP_TRIPS,
        ),
      );
      return cells.length;
    },
    async putBack(session) {
      if (begun.length > 0)
        await take(
          session,
          inTrips(
            stepsOf(begun, ({ value, format }) => plainText(value, format !== "@")),
            Infinity,
          ),
        );
    },
  };
}

async function readCells(session: Session, changes: readonly CellChange[]): Promise<readonly HeldCell[]> {
  const sheets = new Map<string, SheetQuestion>();
  const asked = changes.map((change) => {
    const box = parseBox(change.cell);
    if (box === null) throw new Error(`Not a cell: ${change.cell}`);
    const sheet = sheets.get(change.sheet) ?? askSheet(session.context, change.sheet);
    sheets.set(change.sheet, sheet);
    const range = rangeOf(sheet.sheet, box);
    range.load("values,formulas,numberFormat");
    return { change, box, range };
  });
  await session.trip("read");
  for (const { check } of sheets.values()) check();
  return asked.map(({ change, box, range }) => ({
    change,
    box,
    value: valueOf(range.values[0]?.[0]),
    formula: valueOf(range.formulas[0]?.[0]),
    format: String(range.numberFormat[0]?.[0] ?? "General"),
  }));
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

function refuseChanged({ change, box, value, formula }: HeldCell): void {
  const at = fullAddress(change.sheet, box);
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value) {
    throw new Stopped({ code: "excel-formula", facts: { at } });
  }
  const before = change.before === "" ? null : change.before;
  if (value !== before) {
    throw new Stopped({ code: "excel-changed", facts: { at, now: String(value ?? ""), before: String(before ?? "") } });
  }
}

function stepsOf(cells: readonly HeldCell[], entry: (cell: HeldCell) => string | number | boolean): readonly Step[] {
  const sheets = [...new Set(cells.map(({ change }) => change.sheet))];
  return sheets.flatMap((sheet) => {
    const ours = cells.filter(({ change }) => change.sheet === sheet);
    const placed = ours.map((cell) => ({ row: cell.box.top, column: cell.box.left, entry: entry(cell) }));
    return blockSteps(sheet, "values", placed, (range, block) => {
      range.values = block;
    });
  });
}
