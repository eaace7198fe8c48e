import { expect, test } from "@jest/globals";
import { createExcelWorkbook } from "../../src/excel/excelWorkbook";
import { startExcel } from "../support/excelHost";
test("reads an empty workbook", async () => {
  const { host } = startExcel({});
  const wb = createExcelWorkbook();
  const r = await wb.read();
  console.log(JSON.stringify(r), host.traffic.roundTrips);
  expect(r.ok).toBe(true);
});
