import { readBook } from "../../src/xlsx/readBook";
import { createFileWorkbook } from "../../src/xlsx/fileWorkbook";
import { writeBook } from "../../src/xlsx/writeBook";
import { createExcelWorkbook } from "../../src/excel/excelWorkbook";
import { bookToDesign } from "../../src/workbench/host/model/bookToDesign";
import { startExcel } from "../support/excelHost";
import { valueOf, workbookContract } from "./workbookContract";

workbookContract("Excel", (design) => {
  const { book } = startExcel({ design });
  return Promise.resolve({ workbook: createExcelWorkbook(), design: () => Promise.resolve(bookToDesign(book)) });
});

workbookContract("a file", async (design) => {
  const workbook = valueOf(await createFileWorkbook(await writeBook(design), "plan.xlsx"));
  return { workbook, design: async () => valueOf(await readBook(workbook.bytes(), "plan.xlsx")) };
});
