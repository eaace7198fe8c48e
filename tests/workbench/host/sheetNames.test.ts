import { describe, expect, test } from "@jest/globals";
import { startExcel } from "../../support/excelHost";
import { refusedWith } from "./refusedWith";

describe("a sheet's name", () => {
  test.each(["", "x".repeat(32), "a:b", "a\\b", "a/b", "a?b", "a*b", "a[b", "a]b", "'a", "a'", "History"])(
    "%p is refused",
    async (name) => {
      const { book, run } = startExcel();
      const rename = async (context: Excel.RequestContext): Promise<void> => {
        context.workbook.worksheets.getActiveWorksheet().name = name;
        await context.sync();
      };
      expect(await refusedWith(run(rename))).toBe("InvalidArgument");
      expect(book.sheets.map(({ state }) => state.title)).toEqual(["Sheet1"]);
    },
  );

  test.each(["x".repeat(31), "1 Domestic Abuse", "Women's safety", "Ymgysylltu â'r gymuned"])("%p is taken", async (name) => {
    const { book, run } = startExcel();
    await run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    expect(book.sheets[1]?.state.title).toBe(name);
  });

  test("that another sheet has in other case is refused as taken", async () => {
    const { run } = startExcel();
    const attempt = run(async (context) => {
      context.workbook.worksheets.add("SHEET1");
      await context.sync();
    });
    expect(await refusedWith(attempt)).toBe("ItemAlreadyExists");
  });

  test("is followed by names, formulas, dropdowns and colour rules when it changes", async () => {
    const { book, run } = startExcel();
    await run(async (context) => {
      const lists = context.workbook.worksheets.add("Lists");
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      context.workbook.names.add("StatusNames", "=Lists!$A$2:$A$4");
      sheet.getRange("A1").formulas = [['=COUNTA(Lists!A:A)&"Lists!A1"']];
      sheet.getRange("B1").dataValidation.rule = { list: { inCellDropDown: true, source: "=Lists!$A$2:$A$4" } };
      sheet.getRange("B1").conditionalFormats.add("Custom").custom.rule.formula = "=B1=Lists!$A$2";
      await context.sync();
      lists.name = "My Lists";
      await context.sync();
    });
    const [sheet] = book.sheets;
    expect(book.names[0]?.formula).toBe("'My Lists'!$A$2:$A$4");
    expect(sheet?.cell(0, 0).formula).toBe("COUNTA('My Lists'!A:A)&\"Lists!A1\"");
    expect(sheet?.state.validations[0]?.rule).toEqual({ kind: "list", source: "'My Lists'!$A$2:$A$4" });
    expect(sheet?.state.conditionalFormats[0]?.rule).toEqual({ kind: "formula", formula: "B1='My Lists'!$A$2" });
  });
});

describe("the last visible sheet", () => {
  test("cannot be deleted or hidden", async () => {
    const { run } = startExcel();
    const remove = run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().delete();
      await context.sync();
    });
    const hide = run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().visibility = "Hidden";
      await context.sync();
    });
    expect(await refusedWith(remove)).toBe("InvalidOperation");
    expect(await refusedWith(hide)).toBe("InvalidOperation");
  });

  test("is left when the others go; what spoke of them becomes #REF!", async () => {
    const { book, run } = startExcel();
    await run(async (context) => {
      const other = context.workbook.worksheets.add("Other");
      context.workbook.names.add("There", other.getRange("A1:B2"));
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").formulas = [["=Other!B2+1"]];
      await context.sync();
      other.delete();
      await context.sync();
    });
    expect(book.names[0]?.formula).toBe("#REF!");
    expect(book.sheets[0]?.cell(0, 0).formula).toBe("#REF!+1");
  });
});

describe("a defined name", () => {
  test.each(["A1", "R1C1", "has space", "1st", "a-b", "x".repeat(256), "c"])("%p is refused", async (name) => {
    const { run } = startExcel();
    const attempt = run(async (context) => {
      context.workbook.names.add(name, "=Sheet1!$A$1");
      await context.sync();
    });
    expect(await refusedWith(attempt)).toBe("InvalidArgument");
  });

  test("is refused when it is there, hidden and pointed elsewhere when asked", async () => {
    const { book, run } = startExcel();
    await run(async (context) => {
      context.workbook.names.add("Actionbook.Plan", "=Sheet1!$A$1");
      await context.sync();
      const item = context.workbook.names.getItem("actionbook.plan");
      item.visible = false;
      item.formula = "=Sheet1!$B$2";
      await context.sync();
    });
    const again = run(async (context) => {
      context.workbook.names.add("ACTIONBOOK.PLAN", "=Sheet1!$A$1");
      await context.sync();
    });
    expect(await refusedWith(again)).toBe("ItemAlreadyExists");
    expect(book.names).toEqual([{ name: "Actionbook.Plan", formula: "Sheet1!$B$2", sheetId: null, hidden: true, comment: "" }]);
  });
});
