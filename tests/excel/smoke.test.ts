import { expect, test } from "@jest/globals";
import { createExcelWorkbook } from "../../src/excel/excelWorkbook";
import { bookToDesign } from "../../src/workbench/host/model/bookToDesign";
import { startExcel } from "../support/excelHost";
import { OFFICERS_BOOK, exportBook, ourBook } from "../contracts/exampleBooks";
test("smoke", async () => {
  const { host, book } = startExcel({ design: OFFICERS_BOOK });
  const wb = createExcelWorkbook();
  const log = (what: string, r: any) => { console.log(what, r.ok, JSON.stringify(r.ok ? r.value : r.trouble).slice(0, 300), host.traffic.roundTrips, host.traffic.cleanUps, host.traffic.requestBytes, host.traffic.responseBytes); host.traffic.reset(); };
  log("read", await wb.read());
  log("write", await wb.write(ourBook(10)));
  log("again", await wb.write(ourBook(10)));
  log("grow", await wb.write(ourBook(13)));
  log("export", await wb.write(exportBook(10)));
  log("export", await wb.write(exportBook(12)));
  const made = bookToDesign(book).sheets;
  console.log(made.map((s) => s.title));
  expect(made.find((s) => s.key === "priority:p1")).toEqual(ourBook(13).sheets[1]);
});
