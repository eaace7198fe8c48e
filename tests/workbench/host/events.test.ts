import { describe, expect, test } from "@jest/globals";
import { startExcel } from "../../support/excelHost";

type Run = ReturnType<typeof startExcel>["run"];

/** Lets what was sent arrive. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}

async function listen(run: Run, heard: Excel.WorksheetChangedEventArgs[]): Promise<void> {
  await run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().onChanged.add((args) => {
      heard.push(args);
      return Promise.resolve();
    });
    await context.sync();
  });
}

describe("a change of cells", () => {
  test("is told once, with the cell, its values before and after, and how it came about", async () => {
    const { book, run } = startExcel();
    const heard: Excel.WorksheetChangedEventArgs[] = [];
    await listen(run, heard);
    await run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("B2").values = [["On track"]];
      await context.sync();
    });
    await settled();
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatchObject({
      address: "B2",
      changeType: "RangeEdited",
      source: "Local",
      worksheetId: book.activeSheet().id,
      details: { valueBefore: "", valueAfter: "On track", valueTypeBefore: "Empty", valueTypeAfter: "String" },
    });
  });

  test("of 10,000 cells, which the client sends in chunks, is told once", async () => {
    const { run } = startExcel();
    const heard: Excel.WorksheetChangedEventArgs[] = [];
    await listen(run, heard);
    await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:J1000");
      range.values = Array.from({ length: 1000 }, () => Array.from({ length: 10 }, () => 1));
      await context.sync();
    });
    await settled();
    expect(heard.map(({ address }) => address)).toEqual(["A1:J1000"]);
  });

  test("by a person is told the same way, and its cells can be asked for", async () => {
    const { book, run } = startExcel();
    const heard: Excel.WorksheetChangedEventArgs[] = [];
    await listen(run, heard);
    const sheet = book.activeSheet();
    sheet.changeCell(4, 0, { value: "typed" });
    book.note({ kind: "cells", sheetId: sheet.id, box: { top: 4, left: 0, bottom: 4, right: 0 }, change: "RangeEdited" });
    book.commit();
    await settled();
    const values = await run(async (context) => {
      const range = heard[0]?.getRange(context);
      range?.load({ values: true });
      await context.sync();
      return range?.values as unknown;
    });
    expect(values).toEqual([["typed"]]);
  });

  test("is not told while the add-in has switched events off, nor after it stopped listening", async () => {
    const { run } = startExcel();
    const heard: string[] = [];
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const handler = sheet.onChanged.add(({ address }) => {
        heard.push(address);
        return Promise.resolve();
      });
      await context.sync();
      context.runtime.enableEvents = false;
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      sheet.getRange("A2").values = [[2]];
      await context.sync();
      await settled();
      handler.remove();
      await context.sync();
      sheet.getRange("A3").values = [[3]];
      await context.sync();
    });
    await settled();
    expect(heard).toEqual(["A2"]);
  });

  test("in a table is told to the table's listeners; elsewhere not", async () => {
    const { run } = startExcel();
    const heard: string[] = [];
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.tables.add("A1:B3", true).onChanged.add(({ address }) => {
        heard.push(address);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("B2:C2").values = [["in", "out"]];
      sheet.getRange("D9").values = [["out"]];
      await context.sync();
    });
    await settled();
    expect(heard).toEqual(["B2"]);
  });
});

test("sheets that come and go, selections and activations are told to listeners of all sheets", async () => {
  const { run } = startExcel();
  const heard: string[] = [];
  await run(async (context) => {
    const { worksheets } = context.workbook;
    const tell = ({ type }: { readonly type: string }): Promise<void> => {
      heard.push(type);
      return Promise.resolve();
    };
    worksheets.onAdded.add(tell);
    worksheets.onDeleted.add(tell);
    worksheets.onActivated.add(tell);
    worksheets.onSelectionChanged.add(tell);
    await context.sync();
    const sheet = worksheets.add("Plan");
    await context.sync();
    sheet.activate();
    sheet.getRange("B3").select();
    await context.sync();
    sheet.delete();
    await context.sync();
  });
  await settled();
  expect(heard).toEqual([
    "WorksheetAdded",
    "WorksheetActivated",
    "WorksheetSelectionChanged",
    "WorksheetActivated",
    "WorksheetDeleted",
  ]);
});
