import type { CellChange } from "../../src/core/change/cellChange";
import { gridOfDesign } from "../../src/core/design/gridOfDesign";
import { overlay } from "../../src/core/design/overlay";
import type { BookDesign, DesignCell, SheetDesign } from "../../src/core/design/sheetDesign";
import { parseBox } from "../../src/core/grid/a1";
import type { PlanAsRead } from "../../src/core/merge/mergeBook";
import type { Reading } from "../../src/core/plan/reading";
import { recognise } from "../../src/core/recognise/recognise";
import { built } from "./builtBook";

/** A structured plan in memory: how it stands, and as it is read. */
export interface HeldPlan extends PlanAsRead {
  readonly book: BookDesign;
}

function heldPlan(book: BookDesign): HeldPlan {
  const content = { grids: book.sheets.map(gridOfDesign), names: book.names };
  return { book, content, reading: recognise(content) };
}

/** The plan that Build makes of a reading. */
export function heldPlanOf(reading: Reading): HeldPlan {
  return heldPlan(built(reading).book);
}

function changedCell(cell: DesignCell | null, { before, after, format }: CellChange): DesignCell {
  const held = cell?.value === "" ? null : (cell?.value ?? null);
  if (held !== before || cell?.formula !== undefined) throw new Error(`holds ${String(held)}, not ${String(before)}`);
  const style = format === undefined ? cell?.style : { ...cell?.style, format };
  return { value: after, ...(style === undefined ? {} : { style }) };
}

function withChanges(sheet: SheetDesign, changes: readonly CellChange[]): SheetDesign {
  const rows = sheet.rows.map((row) => [...row]);
  for (const change of changes) {
    const box = parseBox(change.cell)!;
    while (rows.length <= box.top) rows.push([]);
    const row = rows[box.top]!;
    while (row.length <= box.left) row.push(null);
    row[box.left] = changedCell(row[box.left] ?? null, change);
  }
  return { ...sheet, rows };
}

/** The plan after a command, as both writers would leave it. Throws when a cell does not hold what its change says. */
export function after({ book }: HeldPlan, { sheets, names, changes = [] }: BookDesign): HeldPlan {
  const known = new Set(book.sheets.map(({ key }) => key));
  const updated = book.sheets.map((sheet) => {
    const design = sheets.find(({ key }) => key === sheet.key);
    const own = changes.filter((change) => change.sheet === sheet.title);
    const changed = own.length === 0 ? sheet : withChanges(sheet, own);
    return design === undefined ? changed : overlay(changed, design);
  });
  const fresh = new Set(names.map(({ name }) => name));
  return heldPlan({
    sheets: [...updated, ...sheets.filter(({ key }) => !known.has(key))],
    names: [...book.names.filter(({ name }) => !fresh.has(name)), ...names],
  });
}
