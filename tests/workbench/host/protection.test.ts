import { describe, expect, test } from "@jest/globals";
import { startExcel } from "../../support/excelHost";
import { refusedWith } from "./refusedWith";

async function protectedSheet(): Promise<ReturnType<typeof startExcel>> {
  const started = startExcel();
  await started.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2:B3").format.protection.locked = false;
    sheet.protection.protect({ allowFormatColumns: true });
    await context.sync();
  });
  return started;
}

type Act = (sheet: Excel.Worksheet) => unknown;
const REFUSED: readonly (readonly [string, Act])[] = [
  ["writing into a locked cell", (sheet) => (sheet.getRange("A1").values = [["x"]])],
  ["writing into a block that holds a locked cell", (sheet) => (sheet.getRange("B2:B4").values = [["x"], ["y"], ["z"]])],
  ["clearing a locked cell", (sheet) => sheet.getRange("A1").clear()],
  ["colouring cells", (sheet) => (sheet.getRange("B2").format.fill.color = "#FF0000")],
  ["a number format", (sheet) => (sheet.getRange("B2").numberFormat = [["0"]])],
  ["row heights", (sheet) => (sheet.getRange("B2").format.rowHeight = 30)],
  ["merging", (sheet) => sheet.getRange("B2:B3").merge()],
  ["inserting rows", (sheet) => sheet.getRange("2:2").insert("Down")],
  ["deleting rows", (sheet) => sheet.getRange("2:2").delete("Up")],
  ["a table", (sheet) => sheet.tables.add("B2:B3", true)],
  ["a dropdown", (sheet) => (sheet.getRange("B2").dataValidation.rule = { custom: { formula: "=TRUE" } })],
  ["a colour rule", (sheet) => sheet.getRange("B2").conditionalFormats.add("Custom")],
];

describe("on a protected sheet", () => {
  test.each(REFUSED)("%s is refused", async (_what, act) => {
    const { run } = await protectedSheet();
    const attempt = run(async (context) => {
      act(context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    });
    expect(await refusedWith(attempt)).toBe("AccessDenied");
  });

  test("cells that are set free and what is allowed can be changed", async () => {
    const { book, run } = await protectedSheet();
    await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:B3");
      range.values = [["On track"], ["Off track"]];
      range.format.columnWidth = 90;
      await context.sync();
    });
    expect(book.activeSheet().cell(2, 1).value).toBe("Off track");
  });

  test("protecting again is refused; a wrong password does not open it", async () => {
    const { run } = startExcel();
    const protect = run(async (context) => {
      const { protection } = context.workbook.worksheets.getActiveWorksheet();
      protection.protect({}, "secret");
      await context.sync();
      protection.protect({});
      await context.sync();
    });
    expect(await refusedWith(protect)).toBe("InvalidOperation");
    const open = (password: string): Promise<unknown> =>
      run(async (context) => {
        const { protection } = context.workbook.worksheets.getActiveWorksheet();
        protection.unprotect(password);
        protection.load({ protected: true });
        await context.sync();
        return protection.protected;
      });
    expect(await refusedWith(open("wrong"))).toBe("InvalidArgument");
    expect(await open("secret")).toBe(false);
  });
});

test("in a protected workbook no sheet is added, renamed, moved, hidden or deleted", async () => {
  const { run } = startExcel();
  await run(async (context) => {
    context.workbook.worksheets.add("Other");
    context.workbook.protection.protect();
    await context.sync();
  });
  const acts: Act[] = [
    (sheet) => (sheet.name = "New"),
    (sheet) => (sheet.position = 1),
    (sheet) => (sheet.visibility = "Hidden"),
    (sheet) => sheet.delete(),
    (sheet) => sheet.context.workbook.worksheets.add("Third"),
  ];
  for (const act of acts) {
    const attempt = run(async (context) => {
      act(context.workbook.worksheets.getItem("Sheet1"));
      await context.sync();
    });
    expect(await refusedWith(attempt)).toBe("AccessDenied");
  }
});
