import { describe, expect, test } from "@jest/globals";
import { startExcel } from "../../support/excelHost";
import { refusedWith } from "./refusedWith";

type Run = ReturnType<typeof startExcel>["run"];

function onSheet(run: Run, act: (sheet: Excel.Worksheet) => void): Promise<unknown> {
  return run(async (context) => {
    act(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });
}

describe("a table", () => {
  test("over another table or over merged cells is refused", async () => {
    const { run } = startExcel();
    await onSheet(run, (sheet) => {
      sheet.tables.add("A1:B3", true);
      sheet.getRange("D5:E5").merge();
    });
    expect(await refusedWith(onSheet(run, (sheet) => sheet.tables.add("B3:C4", true)))).toBe("InvalidArgument");
    expect(await refusedWith(onSheet(run, (sheet) => sheet.tables.add("D4:E6", true)))).toBe("MergedRangeConflict");
  });

  test("cells inside it cannot be merged", async () => {
    const { run } = startExcel();
    await onSheet(run, (sheet) => sheet.tables.add("A1:B3", true));
    expect(await refusedWith(onSheet(run, (sheet) => sheet.getRange("A2:B2").merge()))).toBe("MergedRangeConflict");
  });

  test.each(["Two words", "1st", "A1", "R1C1", "x".repeat(256), "Agencies"])("the name %p is refused", async (name) => {
    const { run } = startExcel();
    await onSheet(run, (sheet) => {
      sheet.tables.add("A1:B3", true).name = "agencies";
      sheet.tables.add("D1:E3", true);
    });
    const rename = (sheet: Excel.Worksheet): void => {
      sheet.tables.getItem("Table1").name = name;
    };
    expect(await refusedWith(onSheet(run, rename))).toBe("InvalidArgument");
  });

  test("has headings that are text, none blank, no two alike", async () => {
    const { run } = startExcel();
    const headings = await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:D1").values = [["Ref", "", "Ref", 2026]];
      const header = sheet.tables.add("A1:D3", true).getHeaderRowRange();
      header.load({ values: true });
      await context.sync();
      return header.values[0] as unknown[];
    });
    expect(headings).toEqual(["Ref", "Column2", "Ref2", "2026"]);
  });

  test("without headings gets a row of them above its data", async () => {
    const { book, run } = startExcel();
    await onSheet(run, (sheet) => {
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.tables.add("A1:B2", false);
    });
    const sheet = book.activeSheet();
    expect(sheet.cell(0, 0).value).toBe("Column1");
    expect(sheet.cell(1, 0).value).toBe(1);
    expect(sheet.state.tables[0]?.box).toEqual({ top: 0, left: 0, bottom: 2, right: 1 });
  });

  test("can be resized when its headings stay in their row, from ExcelApi 1.13", async () => {
    const { book, run } = startExcel();
    await onSheet(run, (sheet) => sheet.tables.add("A1:B3", true));
    await onSheet(run, (sheet) => sheet.tables.getItemAt(0).resize("A1:C9"));
    expect(book.activeSheet().state.tables[0]?.box).toEqual({ top: 0, left: 0, bottom: 8, right: 2 });
    expect(await refusedWith(onSheet(run, (sheet) => sheet.tables.getItemAt(0).resize("A2:C9")))).toBe("InvalidArgument");
    const old = startExcel({ apiSet: "1.12" });
    await onSheet(old.run, (sheet) => sheet.tables.add("A1:B3", true));
    expect(await refusedWith(onSheet(old.run, (sheet) => sheet.tables.getItemAt(0).resize("A1:C9")))).toBe("ApiNotFound");
  });

  test("is followed by structured references when its name changes", async () => {
    const { book, run } = startExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:A2").values = [["Agency"], ["Police"]];
      sheet.tables.add("A1:A2", true).name = "Partners";
      context.workbook.names.add("AgencyNames", "=Partners[Agency]");
      await context.sync();
      context.workbook.tables.getItem("Partners").name = "Agencies";
      await context.sync();
    });
    expect(book.names[0]?.formula).toBe("Agencies[Agency]");
  });

  test("goes with its cells when it is deleted, and leaves them when it becomes a range", async () => {
    const { book, run } = startExcel();
    await onSheet(run, (sheet) => {
      sheet.getRange("A1:A2").values = [["a"], ["b"]];
      sheet.getRange("C1:C2").values = [["c"], ["d"]];
      sheet.tables.add("A1:A2", true).delete();
      sheet.tables.add("C1:C2", true).convertToRange();
    });
    const sheet = book.activeSheet();
    expect(sheet.state.tables).toEqual([]);
    expect([sheet.cell(0, 0).value, sheet.cell(1, 2).value]).toEqual([null, "d"]);
  });

  test("takes new rows at its end and moves what stands below", async () => {
    const { book, run } = startExcel();
    await onSheet(run, (sheet) => {
      sheet.getRange("A1:A4").values = [["Agency"], ["Police"], [""], ["below"]];
      sheet.tables.add("A1:A2", true).rows.add(undefined, [["Council"]]);
    });
    const sheet = book.activeSheet();
    expect(sheet.state.tables[0]?.box.bottom).toBe(2);
    expect([2, 3, 4].map((row) => sheet.cell(row, 0).value)).toEqual(["Council", null, "below"]);
  });
});
