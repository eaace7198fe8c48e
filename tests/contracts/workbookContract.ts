import { describe, expect, test } from "@jest/globals";
import type { Outcome } from "../../src/app/outcome";
import type { Workbook } from "../../src/app/ports";
import type { BookDesign, SheetDesign } from "../../src/core/design/sheetDesign";
import { textAt } from "../../src/core/grid/grid";
import { exportBook, OFFICERS_BOOK, ourBook } from "./exampleBooks";

/** A workbook to be held to the contract, and everything that stands in it, read past the port. */
export interface HeldWorkbook {
  readonly workbook: Workbook;
  readonly design: () => Promise<BookDesign>;
}

/** The value of an outcome that must be one. */
export function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(`${outcome.trouble.code} ${outcome.trouble.details ?? ""}`);
  return outcome.value;
}

/** A sheet as it is compared: results of formulas are whoever calculates them. */
export function comparable(sheet: SheetDesign): SheetDesign {
  const rows = sheet.rows.map((row) => row.map((cell) => (cell?.formula === undefined ? cell : { ...cell, value: null })));
  return { ...sheet, rows, whenThere: "update" };
}

/** The sheets of ours in a workbook, by key, and those of the officer, in their order. */
export function partsOf(book: BookDesign): { ours: Map<string, SheetDesign>; officers: SheetDesign[] } {
  const sheets = book.sheets.map(comparable);
  return {
    ours: new Map(sheets.flatMap((sheet) => (sheet.key === null ? [] : [[sheet.key, sheet] as const]))),
    officers: sheets.filter(({ key }) => key === null),
  };
}

/** The promises of the `Workbook` port, for whoever holds a workbook. */
export function workbookContract(holder: string, hold: (design: BookDesign) => Promise<HeldWorkbook>): void {
  describe(`a workbook held by ${holder}`, () => {
    test("reads every sheet as it stands", async () => {
      const { workbook } = await hold(OFFICERS_BOOK);
      const { grids, names } = valueOf(await workbook.read());
      const [plan, partners, notes] = grids;
      expect(grids.map(({ sheet, visibility }) => `${sheet} ${visibility}`)).toEqual([
        "Action plan 24-25 visible",
        "Partners visible",
        "Old notes hidden",
      ]);
      expect([textAt(plan!, 2, 0), textAt(plan!, 3, 0), textAt(plan!, 3, 1), textAt(plan!, 3, 2)]).toEqual([
        "1.10",
        "15/03/2025",
        "50%",
        "TRUE",
      ]);
      expect(plan!.rows[2]![3]).toEqual({ text: "", value: null, format: "General", fill: "00B050", bold: false });
      expect(plan!.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }]);
      expect([plan!.hiddenRows, plan!.hiddenColumns]).toEqual([[2], [2]]);
      expect(partners!.tables).toEqual([{ name: "Contacts", box: { top: 0, left: 0, bottom: 1, right: 1 } }]);
      expect(notes!.rows[1]![1]!.text).toBe("kept for the review");
      expect(names).toEqual(OFFICERS_BOOK.names);
    });

    test("what is written stands there as designed, beside the officer's own sheets", async () => {
      const { workbook, design } = await hold(OFFICERS_BOOK);
      const before = partsOf(await design());
      const wanted = ourBook(12);
      const written = valueOf(await workbook.write(wanted));
      const after = partsOf(await design());
      expect(written.map(({ made }) => made)).toEqual(["new", "new", "new"]);
      for (const sheet of wanted.sheets) expect(after.ours.get(sheet.key!)).toEqual(comparable(sheet));
      expect(after.officers).toEqual(before.officers);
      expect((await design()).names).toEqual(expect.arrayContaining([...wanted.names, ...OFFICERS_BOOK.names]));
    });

    test("what was written is read", async () => {
      const { workbook } = await hold(OFFICERS_BOOK);
      valueOf(await workbook.write(ourBook(12)));
      const { grids } = valueOf(await workbook.read());
      const priority = grids.find(({ sheet }) => sheet === "1 Night-time economy")!;
      expect(priority.tables).toEqual([{ name: "Actions_p1", box: { top: 3, left: 0, bottom: 15, right: 6 } }]);
      expect([textAt(priority, 13, 0), textAt(priority, 5, 5), priority.hiddenColumns]).toEqual([
        "1.10",
        "=not a formula\nsecond line",
        [6],
      ]);
    });

    test("writing the same again changes nothing", async () => {
      const { workbook, design } = await hold(OFFICERS_BOOK);
      valueOf(await workbook.write(ourBook(12)));
      const before = await design();
      const written = valueOf(await workbook.write(ourBook(12)));
      expect(written.map(({ made }) => made)).toEqual(["unchanged", "unchanged", "unchanged"]);
      expect(await design()).toEqual(before);
    });

    test("new actions grow the table, its lists and its colours, and touch nothing else", async () => {
      const { workbook, design } = await hold(OFFICERS_BOOK);
      valueOf(await workbook.write(ourBook(12)));
      const before = partsOf(await design());
      const written = valueOf(await workbook.write(ourBook(20)));
      const after = partsOf(await design());
      expect(written.map(({ made }) => made)).toEqual(["unchanged", "updated", "unchanged"]);
      for (const sheet of ourBook(20).sheets) expect(after.ours.get(sheet.key!)).toEqual(comparable(sheet));
      expect(after.officers).toEqual(before.officers);
    });

    test("sheets of ours that were renamed and moved are known by their markers", async () => {
      const { workbook, design } = await hold(renamedAndMoved(ourBook(12)));
      const written = valueOf(await workbook.write(titled(ourBook(14), "Late nights")));
      const after = partsOf(await design());
      expect(written.map(({ title, made }) => `${title}: ${made}`)).toEqual([
        "Plan: unchanged",
        "Late nights: updated",
        "Lists: unchanged",
      ]);
      expect((await design()).sheets.map(({ title }) => title)).toEqual([
        "Late nights",
        "Action plan 24-25",
        "Partners",
        "Old notes",
        "Plan",
        "Lists",
      ]);
      expect(after.ours.get("priority:p1")!.tables[0]!.box.bottom).toBe(17);
    });

    test("an officer's own words beside our cells stay", async () => {
      const own = ourBook(12);
      const [plan, priority, lists] = own.sheets;
      const rows = [
        ...plan!.rows.slice(0, 2),
        [...plan!.rows[2]!, null, { value: "my note", style: { fill: "FFFF00" } }],
        ...plan!.rows.slice(3),
      ];
      const { workbook, design } = await hold({ ...own, sheets: [{ ...plan!, rows, tabColour: "FF0000" }, priority!, lists!] });
      valueOf(await workbook.write(ourBook(13)));
      const after = partsOf(await design()).ours.get("plan")!;
      expect([after.rows[2]![3], after.tabColour]).toEqual([{ value: "my note", style: { fill: "FFFF00" } }, "FF0000"]);
    });

    test("a sheet that is replaced becomes its design and nothing else, in its old place", async () => {
      const { workbook, design } = await hold(OFFICERS_BOOK);
      valueOf(await workbook.write(exportBook(9)));
      valueOf(await workbook.write(ourBook(2)));
      valueOf(await workbook.write(exportBook(4)));
      const after = await design();
      expect(after.sheets.map(({ title }) => title)).toEqual([
        "Action plan 24-25",
        "Partners",
        "Old notes",
        "Export",
        "Plan",
        "1 Night-time economy",
        "Lists",
      ]);
      expect(partsOf(after).ours.get("export")).toEqual(comparable(exportBook(4).sheets[0]!));
    });

    test("cells are changed while they hold what they held", async () => {
      const { workbook } = await hold(OFFICERS_BOOK);
      const change = { sheet: "Action plan 24-25", why: "test" };
      const changed = await workbook.patch([
        { ...change, cell: "B3", before: "Open the drop-in on Quay Street", after: '=HYPERLINK("x")' },
        { ...change, cell: "A3", before: "1.10", after: "1.20" },
        { ...change, cell: "D1", before: null, after: null },
      ]);
      expect(valueOf(changed)).toBe(3);
      const { grids } = valueOf(await workbook.read());
      expect([textAt(grids[0]!, 2, 1), textAt(grids[0]!, 2, 0)]).toEqual(['=HYPERLINK("x")', "1.20"]);
    });

    test("no cell is changed when one of them holds something else by now", async () => {
      const { workbook, design } = await hold(OFFICERS_BOOK);
      const before = await design();
      const change = { sheet: "Action plan 24-25", why: "test" };
      const refused = await workbook.patch([
        { ...change, cell: "B3", before: "Open the drop-in on Quay Street", after: "new" },
        { ...change, cell: "C3", before: "Police", after: "Health" },
      ]);
      expect(refused.ok).toBe(false);
      expect(await design()).toEqual(before);
    });

    test("a command that is cancelled changes nothing", async () => {
      const { workbook, design } = await hold(OFFICERS_BOOK);
      const before = await design();
      const stopped = await workbook.write(ourBook(12), { cancel: { aborted: true } });
      expect(stopped).toEqual({ ok: false, trouble: { code: "cancelled" } });
      expect(await design()).toEqual(before);
    });
  });
}

function titled(book: BookDesign, title: string): BookDesign {
  const rename = (text: string): string => text.replaceAll("1 Night-time economy", title);
  return {
    sheets: book.sheets.map((sheet) => (sheet.key === "priority:p1" ? { ...sheet, title } : sheet)),
    names: book.names.map((name) => ({ ...name, formula: rename(name.formula) })),
  };
}

function renamedAndMoved(book: BookDesign): BookDesign {
  const { sheets, names } = titled(book, "Late nights");
  const [plan, priority, lists] = sheets;
  return { sheets: [priority!, ...OFFICERS_BOOK.sheets, plan!, lists!], names: [...OFFICERS_BOOK.names, ...names] };
}
