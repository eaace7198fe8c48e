import { expect, test } from "@jest/globals";
import { startExcel } from "../../support/excelHost";

test("the genuine client reads back what it wrote", async () => {
  const { host, run } = startExcel();
  const values = await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load({ name: true });
    const range = sheet.getRange("A1:B2");
    range.values = [
      ["Action", 12],
      [true, ""],
    ];
    range.load({ values: true, address: true });
    await context.sync();
    expect(range.address).toBe("Sheet1!A1:B2");
    return range.values as unknown[][];
  });
  expect(values).toEqual([
    ["Action", 12],
    [true, ""],
  ]);
  expect(host.traffic.roundTrips).toBe(1);
});
