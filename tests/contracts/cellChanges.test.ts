import { describe, expect, test } from "@jest/globals";
import type { CellChange } from "../../src/core/change/cellChange";
import type { BookDesign, SheetDesign } from "../../src/core/design/sheetDesign";
import { textAt } from "../../src/core/grid/grid";
import { OFFICERS_BOOK, ourBook } from "./exampleBooks";
import { comparable, partsOf, valueOf } from "./workbookContract";
import { HOLDERS } from "./holders";

const PRIORITY = "1 Night-time economy";

/** The officer's sheets with a plan of ours of so many actions. */
const plan = (actions: number): BookDesign => ({
  sheets: [...OFFICERS_BOOK.sheets, ...ourBook(actions).sheets],
  names: [...OFFICERS_BOOK.names, ...ourBook(actions).names],
});

function change(cell: string, before: CellChange["before"], after: CellChange["after"], sheet = PRIORITY): CellChange {
  return { sheet, cell, before, after, why: "merge" };
}

const CHANGES = [
  change("E5", "Not started", "On track"),
  change("F5", null, '=HYPERLINK("http://example.org")'),
  change("D6", 45701, 45702),
  change("F7", "Two meetings held; next in spring.", null),
  change("B4", 0.5, 0.75, "Action plan 24-25"),
  { ...change("F9", null, 46000), format: "dd/mm/yyyy" },
  { ...change("D5", "Ongoing", 46001), format: "dd/mm/yyyy" },
];

const priorityIn = (book: BookDesign): SheetDesign => book.sheets.find(({ key }) => key === "priority:p1")!;

/** The last action of a plan of twelve leaves: the table and its rules end above it, and its cells are blank. */
function withoutLast(): BookDesign {
  const smaller = priorityIn(ourBook(11));
  return { sheets: [{ ...smaller, rows: [], cleared: [{ top: 15, left: 0, bottom: 15, right: 6 }] }], names: [] };
}

describe.each(HOLDERS)("a workbook held by %s", (_, hold) => {
  test("changes single cells together with its sheets, text stays text and looks stay", async () => {
    const { workbook, design } = await hold(plan(12));
    valueOf(await workbook.write({ ...ourBook(14), changes: CHANGES }));
    const grid = valueOf(await workbook.read()).grids.find(({ sheet }) => sheet === PRIORITY)!;
    expect([
      textAt(grid, 4, 4),
      textAt(grid, 4, 5),
      textAt(grid, 5, 3),
      textAt(grid, 6, 5),
      textAt(grid, 8, 5),
      textAt(grid, 4, 3),
    ]).toEqual(["On track", '=HYPERLINK("http://example.org")', "14/02/2025", "", "09/12/2025", "10/12/2025"]);
    expect(grid.tables[0]!.box.bottom).toBe(17);
    const cell = priorityIn(await design()).rows[4]![5]!;
    expect(cell.formula).toBeUndefined();
    expect(priorityIn(await design()).rows[4]![4]!.style).toEqual(priorityIn(ourBook(12)).rows[4]![4]!.style);
  });

  test.each([
    ["holds something else", change("E6", "Complete", "At risk")],
    ["holds a formula", change("B3", 3, 4, "Plan")],
    ["is on a sheet that is not there", change("A1", null, 1, "Gone")],
  ])("changes nothing at all when one of the cells %s", async (_why, refused) => {
    const { workbook, design } = await hold(plan(12));
    const content = valueOf(await workbook.read());
    const value = content.grids.find(({ sheet }) => sheet === "Plan")!.rows[2]![1]?.value ?? null;
    const before = await design();
    const wanted = { ...ourBook(14), changes: [CHANGES[0]!, refused.sheet === "Plan" ? { ...refused, before: value } : refused] };
    const { ok } = await workbook.write(wanted);
    expect([ok, await design()]).toEqual([false, before]);
  });

  test("cells that are cleared leave nothing behind, and the table ends above them", async () => {
    const { workbook, design } = await hold(plan(12));
    valueOf(await workbook.write(withoutLast()));
    const after = partsOf(await design());
    const smaller = partsOf(await (await hold(plan(11))).design());
    expect(after.ours.get("priority:p1")).toEqual(comparable(smaller.ours.get("priority:p1")!));
    expect(after.officers).toEqual(smaller.officers);
  });
});
