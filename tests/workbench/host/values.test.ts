import { describe, expect, test } from "@jest/globals";
import { startExcel } from "../../support/excelHost";
import { refusedWith } from "./refusedWith";

type Typed = readonly [given: string | number | boolean, value: unknown, format: string];

const YEAR = new Date().getFullYear();
const JAN_1 = (Date.UTC(YEAR, 0, 1) - Date.UTC(1899, 11, 30)) / 86_400_000;

async function put(given: unknown, format?: string): Promise<{ value: unknown; format: unknown; formula: unknown }> {
  const { run } = startExcel();
  return run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("B2");
    if (format !== undefined) cell.numberFormat = [[format]];
    cell.values = [[given]];
    cell.load({ values: true, formulas: true, numberFormat: true });
    await context.sync();
    const first = (block: unknown): unknown => (block as unknown[][])[0]?.[0];
    return { value: first(cell.values), format: first(cell.numberFormat), formula: first(cell.formulas) };
  });
}

describe("a value that is written is taken as Excel takes it (United Kingdom)", () => {
  test.each<Typed>([
    ["Ongoing", "Ongoing", "General"],
    ["1.10", 1.1, "General"],
    ["1,234", 1234, "#,##0"],
    ["1,234.5", 1234.5, "#,##0.00"],
    ["12,34", "12,34", "General"],
    ["12%", 0.12, "0%"],
    ["12.5%", 0.125, "0.00%"],
    ["£5", 5, '"£"#,##0;[Red]-"£"#,##0'],
    ["(5)", -5, "General"],
    ["-7", -7, "General"],
    ["+7", 7, "General"],
    ["1e3", 1000, "0.00E+00"],
    ["1 1/2", 1.5, "# ?/?"],
    ["10:30", 0.4375, "h:mm"],
    ["true", true, "General"],
    ["FALSE", false, "General"],
    ["31/03/2026", 46112, "dd/mm/yyyy"],
    ["31/3/26", 46112, "dd/mm/yyyy"],
    ["2026-03-31", 46112, "dd/mm/yyyy"],
    ["31 March 2026", 46112, "dd-mmm-yy"],
    ["31-Mar-26", 46112, "dd-mmm-yy"],
    ["March 2012", 40969, "mmm-yy"],
    ["Mar-2012", 40969, "mmm-yy"],
    ["1 Jan", JAN_1, "dd-mmm"],
    ["1/1", JAN_1, "dd-mmm"],
    ["31/02/2026", "31/02/2026", "General"],
    ["13/31/2026", "13/31/2026", "General"],
    ["1.2.3", "1.2.3", "General"],
    ["Q1 2026", "Q1 2026", "General"],
    ["March 2026 onwards", "March 2026 onwards", "General"],
    ["#N/A", "#N/A", "General"],
    ["'0123", "0123", "General"],
    ["'=SUM(A1)", "=SUM(A1)", "General"],
    ["''quoted'", "'quoted'", "General"],
    ["two\nlines", "two\nlines", "General"],
    [45_000, 45_000, "General"],
    [true, true, "General"],
  ])("%p becomes %p, shown as %p", async (given, value, format) => {
    expect(await put(given)).toMatchObject({ value, format });
  });

  test.each<Typed>([
    ["1.10", "1.10", "@"],
    ["31/03/2026", "31/03/2026", "@"],
    ["=1+1", "=1+1", "@"],
    ["- first", "- first", "@"],
    [12, "12", "@"],
    [true, "TRUE", "@"],
  ])("in a cell of format @, %p stays the text %p", async (given, value) => {
    expect(await put(given, "@")).toMatchObject({ value, format: "@", formula: value });
  });

  test("a cell that has a number format keeps it", async () => {
    expect(await put("31/03/2026", "mmmm yyyy")).toMatchObject({ value: 46112, format: "mmmm yyyy" });
  });

  test.each([
    ["=SUM(A1:A3)", "=SUM(A1:A3)"],
    ["+A1+1", "=A1+1"],
    ["-A1", "=-A1"],
    ['=IF(A1="a b",1,"c")', '=IF(A1="a b",1,"c")'],
    ["=COUNTIF(Actions_p1[Lead agency],'My Lists'!A2)", "=COUNTIF(Actions_p1[Lead agency],'My Lists'!A2)"],
  ])("%p is the formula %p", async (given, formula) => {
    expect(await put(given)).toMatchObject({ formula });
  });

  test.each(["- first point", "=not a formula", "=SUM(A1", "+44 1234 567890", "@home", "=A1+", "x".repeat(32_768)])(
    "%p is refused",
    async (given) => {
      expect(await refusedWith(put(given))).toBe("InvalidArgument");
    },
  );
});

describe("a block of values", () => {
  test("leaves a cell alone where null stands and clears it where an empty text stands", async () => {
    const { book, run } = startExcel();
    await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:C1");
      range.values = [["a", "b", "c"]];
      range.values = [[null, "", "d"]];
      await context.sync();
    });
    expect([0, 1, 2].map((column) => book.activeSheet().cell(0, column).value)).toEqual(["a", null, "d"]);
  });

  test("goes whole into every cell when it is one value", async () => {
    const { run } = startExcel();
    const values = await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
      Object.assign(range, { values: "x" });
      range.load({ values: true });
      await context.sync();
      return range.values as unknown[][];
    });
    expect(values).toEqual([
      ["x", "x"],
      ["x", "x"],
    ]);
  });

  test.each([[[["a"]]], [[["a", "b", "c"]]], [[["a", "b"], ["c"]]]])(
    "of another size than the range is refused: %j",
    async (values) => {
      const { run } = startExcel();
      const attempt = run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").values = values;
        await context.sync();
      });
      expect(await refusedWith(attempt)).toBe("InvalidArgument");
    },
  );

  test("of 10,000 cells goes out in the client's chunks and comes back whole", async () => {
    const { host, run } = startExcel();
    const written = Array.from({ length: 1000 }, (_, row) => Array.from({ length: 10 }, (_unused, column) => row * 10 + column));
    const read = await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:J1000");
      range.values = written;
      await context.sync();
      range.load({ values: true });
      await context.sync();
      return range.values as unknown[][];
    });
    expect(read).toEqual(written);
    expect(host.traffic.roundTrips).toBe(2);
  });

  test("of 10,000 cells and of the wrong size is refused before anything is written", async () => {
    const { book, run } = startExcel();
    const values = Array.from({ length: 1000 }, () => Array.from({ length: 10 }, () => 1));
    const attempt = run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:J999").values = values;
      await context.sync();
    });
    expect(await refusedWith(attempt)).toBe("InvalidArgument");
    expect(book.activeSheet().cell(0, 0).value).toBeNull();
  });

  test("is told by kind, and shown through its number format", async () => {
    const { run } = startExcel();
    const seen = await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:E1");
      range.numberFormat = [["General", "0.00", "General", "General", "General"]];
      range.values = [["text", 1.5, true, "#N/A", ""]];
      range.load({ text: true, valueTypes: true });
      await context.sync();
      return { text: range.text[0], types: range.valueTypes[0] };
    });
    expect(seen).toEqual({
      text: ["text", "1.50", "TRUE", "#N/A", ""],
      types: ["String", "Double", "Boolean", "Error", "Empty"],
    });
  });
});
