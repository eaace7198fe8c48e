import { describe, expect, test } from "@jest/globals";
import { startExcel } from "../../support/excelHost";
import { refusedWith } from "./refusedWith";

type Started = ReturnType<typeof startExcel>;

/** Two round trips in one undo group. */
function grouped({ Excel: client }: Started, act: (sheet: Excel.Worksheet) => unknown = () => null): Promise<unknown> {
  return client.run({ mergeUndoGroup: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").values = [["first"]];
    await context.sync();
    sheet.getRange("A2").values = [["second"]];
    act(sheet);
    await context.sync();
  });
}

describe("an undo group", () => {
  test("is one step that takes everything back", async () => {
    const started = startExcel({ apiSet: "1.20" });
    await grouped(started);
    expect(started.host.undoStack.length).toBe(1);
    started.host.undoStack.undo();
    expect(started.book.activeSheet().cell(0, 0).value).toBeNull();
    expect(started.book.activeSheet().cell(1, 0).value).toBeNull();
  });

  test("is refused below ExcelApi 1.20, before anything is done", async () => {
    const started = startExcel({ apiSet: "1.19" });
    expect(await refusedWith(grouped(started))).toBe("ApiNotFound");
    expect(started.book.activeSheet().cell(0, 0).value).toBeNull();
  });

  const lost: readonly (readonly [string, (sheet: Excel.Worksheet) => unknown])[] = [
    ["deleting a sheet", (sheet) => sheet.delete()],
    ["renaming a sheet", (sheet) => (sheet.name = "New")],
    ["moving a sheet", (sheet) => (sheet.position = 1)],
    ["hiding a sheet", (sheet) => (sheet.visibility = "Hidden")],
    ["protecting a sheet", (sheet) => sheet.protection.protect()],
  ];
  test.each(lost)("%s in it is refused on a desktop", async (_what, act) => {
    const started = startExcel({ apiSet: "1.20" });
    started.book.addSheet("Other");
    expect(await refusedWith(grouped(started, act))).toBe("UndoNotSupported");
  });

  test("renaming a sheet in it goes through on the web", async () => {
    const started = startExcel({ apiSet: "1.20", platform: "web" });
    expect(await refusedWith(grouped(started, (sheet) => (sheet.name = "New")))).toBe("");
    started.host.undoStack.undo();
    expect(started.book.activeSheet().state.title).toBe("Sheet1");
  });
});

describe("without a group", () => {
  test("each round trip that changes something is a step, reading is none", async () => {
    const { host, run } = startExcel();
    await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      range.values = [[1]];
      await context.sync();
      range.load({ values: true });
      await context.sync();
      range.format.fill.color = "#FF0000";
      await context.sync();
    });
    expect(host.undoStack.length).toBe(2);
  });

  test("what Excel cannot take back takes all earlier steps away", async () => {
    const { host, run } = startExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      sheet.protection.protect();
      await context.sync();
    });
    expect(host.undoStack.length).toBe(0);
  });
});
