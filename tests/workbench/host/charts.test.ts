import { describe, expect, test } from "@jest/globals";
import type { StartedExcel } from "../../support/excelHost";
import { startExcel } from "../../support/excelHost";
import { refusedWith } from "./refusedWith";

/** A sheet with figures in A1:C3, and a chart of them. */
async function charted(): Promise<StartedExcel> {
  const excel = startExcel();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:C3").values = [
      ["Priority", "On track", "At risk"],
      ["1", 2, 1],
      ["2", 0, 4],
    ];
    const chart = sheet.charts.add("BarStacked", sheet.getRange("A1:C3"), "Columns");
    chart.name = "Priorities";
    chart.title.text = "Actions by priority";
    chart.setPosition("A5", "C20");
    chart.series.getItemAt(1).format.fill.setSolidColor("#FFB81C");
    await context.sync();
  });
  return excel;
}

const first = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getActiveWorksheet();

describe("a chart", () => {
  test("is kept with its name, title, place and colours, and read back", async () => {
    const { run, book } = await charted();
    await run(async (context) => {
      const { charts } = first(context);
      const chart = charts.getItem("priorities");
      charts.load("count,items/name");
      chart.title.load("text");
      chart.series.load("count,items/name");
      await context.sync();
      expect([charts.count, charts.items.map(({ name }) => name), chart.title.text]).toEqual([
        1,
        ["Priorities"],
        "Actions by priority",
      ]);
      expect(chart.series.items.map(({ name }) => name)).toEqual(["On track", "At risk"]);
    });
    const [chart] = book.sheets[0]!.state.charts;
    expect(chart).toMatchObject({ box: { top: 4, left: 0, bottom: 19, right: 2 }, colours: new Map([[1, "FFB81C"]]) });
  });

  test("is taken away by delete, and with its sheet", async () => {
    const { run, book } = await charted();
    await run(async (context) => {
      first(context).charts.getItem("Priorities").delete();
      await context.sync();
    });
    expect(book.sheets[0]!.state.charts).toEqual([]);
  });

  test("comes back with an undo", async () => {
    const { run, host, book } = await charted();
    await run(async (context) => {
      first(context).charts.getItem("Priorities").delete();
      await context.sync();
    });
    host.undoStack.undo();
    expect(book.sheets[0]!.state.charts).toHaveLength(1);
  });
});

const REFUSED: readonly (readonly [string, string, (sheet: Excel.Worksheet) => unknown])[] = [
  ["a name that no chart has", "ItemNotFound", (sheet) => sheet.charts.getItem("Trend")],
  ["a type that it does not know", "InvalidArgument", (sheet) => sheet.charts.add("Pie", sheet.getRange("A1:C3"), "Columns")],
  [
    "a series that is not there",
    "InvalidArgument",
    (sheet) => sheet.charts.getItem("Priorities").series.getItemAt(2).format.fill.clear(),
  ],
  [
    "a name that another chart has",
    "InvalidArgument",
    (sheet) => {
      sheet.charts.add("ColumnStacked", sheet.getRange("A1:C3"), "Columns").name = "PRIORITIES";
    },
  ],
];

test.each(REFUSED)("%s is refused", async (_, code, act) => {
  const { run } = await charted();
  const attempt = run(async (context) => {
    act(first(context));
    await context.sync();
  });
  expect(await refusedWith(attempt)).toBe(code);
});

test("nothing is drawn on a protected sheet", async () => {
  const { run } = await charted();
  await run(async (context) => {
    first(context).protection.protect();
    await context.sync();
  });
  const attempt = run(async (context) => {
    first(context).charts.add("BarStacked", first(context).getRange("A1:C3"), "Columns");
    await context.sync();
  });
  expect(await refusedWith(attempt)).toBe("AccessDenied");
});
