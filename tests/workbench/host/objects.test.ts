import { describe, expect, test } from "@jest/globals";
import { startExcel } from "../../support/excelHost";
import { refusedWith } from "./refusedWith";

describe("an object that is not there", () => {
  test("is a null object, and so is everything reached from it", async () => {
    const { run } = startExcel();
    const nulls = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Missing");
      const range = sheet.getRange("A1");
      const table = context.workbook.tables.getItemOrNullObject("Missing");
      const name = context.workbook.names.getItemOrNullObject("Missing");
      const setting = context.workbook.settings.getItemOrNullObject("Missing");
      const used = context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject();
      for (const one of [sheet, range, table, name, setting, used]) one.load({});
      await context.sync();
      sheet.load({ name: true });
      await context.sync();
      return [sheet, range, table, name, setting, used].map((one) => one.isNullObject);
    });
    expect(nulls).toEqual([true, true, true, true, true, true]);
  });

  test("is refused as not found where it was asked for outright, with where that was", async () => {
    const { run } = startExcel();
    const attempt = run(async (context) => {
      context.workbook.worksheets.getItem("Missing").load({ name: true });
      await context.sync();
    });
    expect(await refusedWith(attempt)).toBe("ItemNotFound");
  });
});

describe("an object that is kept", () => {
  test("is the same sheet across round trips, whatever it is called by then", async () => {
    const { book, run } = startExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add("First");
      await context.sync();
      sheet.name = "Second";
      await context.sync();
      sheet.getRange("A1").values = [["there"]];
      await context.sync();
    });
    expect(book.sheetByTitle("Second")?.cell(0, 0).value).toBe("there");
  });

  test("as a range moves with its cells, and is let go at the end", async () => {
    const { host, run } = startExcel();
    const address = await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("A3:B4");
      range.load({ address: true });
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      await context.sync();
      range.load({ address: true });
      await context.sync();
      return range.address;
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(address).toBe("Sheet1!A5:B6");
    expect(host.references.size).toBe(0);
  });
});

describe("rows and columns", () => {
  test("that are inserted and deleted take formulas, names, tables, merges and rules along", async () => {
    const { book, run } = startExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A5:B6").values = [
        ["Ref", "Status"],
        ["1.1", "On track"],
      ];
      sheet.tables.add("A5:B6", true);
      sheet.getRange("D1").formulas = [["=SUM($A$6:B7)+Sheet1!A1"]];
      sheet.getRange("A2:B2").merge();
      sheet.getRange("B6").dataValidation.rule = { list: { inCellDropDown: true, source: "=Sheet1!$D$9:$D$12" } };
      context.workbook.names.add("There", sheet.getRange("A6"));
      sheet.getRange("A6").format.rowHeight = 40;
      await context.sync();
      sheet.getRange("4:5").insert("Down");
      sheet.getRange("1:1").delete("Up");
      await context.sync();
    });
    const sheet = book.activeSheet();
    expect(sheet.state.tables[0]?.box).toEqual({ top: 5, left: 0, bottom: 6, right: 1 });
    expect(sheet.state.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect(sheet.state.validations[0]?.rule).toEqual({ kind: "list", source: "Sheet1!$D$10:$D$13" });
    expect(book.names[0]?.formula).toBe("Sheet1!$A$7");
    expect(sheet.state.rowSizes.get(6)?.height).toBe(40);
  });

  test("are hidden and sized, and answer null where they differ", async () => {
    const { run } = startExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B:B").columnHidden = true;
      sheet.getRange("A:A").format.columnWidth = 100;
      const both = sheet.getRange("A1:B1");
      both.load({ columnHidden: true, format: { columnWidth: true } });
      const first = sheet.getRange("A1");
      first.load({ columnHidden: true, format: { columnWidth: true } });
      await context.sync();
      expect([both.columnHidden, both.format.columnWidth]).toEqual([null, null]);
      expect([first.columnHidden, first.format.columnWidth]).toEqual([false, 100]);
    });
  });

  test("a table is not torn by moving part of it", async () => {
    const { run } = startExcel();
    const attempt = run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.tables.add("A3:C6", true);
      sheet.getRange("B1").insert("Down");
      await context.sync();
    });
    expect(await refusedWith(attempt)).toBe("InsertDeleteConflict");
  });
});

describe("a set of objects", () => {
  test("can be loaded with what belongs to its items, a page at a time", async () => {
    const { run } = startExcel();
    const seen = await run(async (context) => {
      const { worksheets } = context.workbook;
      for (const name of ["A", "B", "C"]) worksheets.add(name).tables.add("A1:B2", true).name = `T_${name}`;
      const page = worksheets.load({ name: true, tables: { name: true }, $top: 2, $skip: 1 });
      await context.sync();
      return page.items.map((sheet) => [sheet.name, ...sheet.tables.items.map((table) => table.name)]);
    });
    expect(seen).toEqual([
      ["A", "T_A"],
      ["B", "T_B"],
    ]);
  });

  test("settings keep JSON and dates, and are told apart by case", async () => {
    const { run } = startExcel();
    await run(async (context) => {
      const { settings } = context.workbook;
      settings.add("Layout", { name: "board", on: new Date(0) });
      settings.add("layout", 2);
      await context.sync();
      const layout = settings.getItem("Layout").load({ value: true });
      settings.getItem("layout").delete();
      const count = settings.getCount();
      await context.sync();
      expect(layout.value).toEqual({ name: "board", on: new Date(0) });
      expect(count.value).toBe(1);
    });
  });
});
