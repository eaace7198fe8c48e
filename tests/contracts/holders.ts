import type { BookDesign } from "../../src/core/design/sheetDesign";
import { createExcelWorkbook } from "../../src/excel/excelWorkbook";
import { bookToDesign } from "../../src/workbench/host/model/bookToDesign";
import { createFileWorkbook } from "../../src/xlsx/fileWorkbook";
import { readBook } from "../../src/xlsx/readBook";
import { writeBook } from "../../src/xlsx/writeBook";
import { startExcel } from "../support/excelHost";
import { valueOf } from "./workbookContract";
import type { HeldWorkbook } from "./workbookContract";

/** A workbook that can be looked at as a design, and saved. */
interface SavedWorkbook extends HeldWorkbook {
  readonly save: () => Promise<Uint8Array>;
}

async function inExcel(design: BookDesign): Promise<SavedWorkbook> {
  const { book } = startExcel({ design });
  const now = (): BookDesign => bookToDesign(book);
  return Promise.resolve({
    workbook: createExcelWorkbook(),
    design: () => Promise.resolve(now()),
    save: () => writeBook(now()),
  });
}

async function inFile(design: BookDesign): Promise<SavedWorkbook> {
  const workbook = valueOf(await createFileWorkbook(await writeBook(design), "plan.xlsx"));
  return {
    workbook,
    design: async () => valueOf(await readBook(workbook.bytes(), "plan.xlsx")),
    save: () => Promise.resolve(workbook.bytes()),
  };
}

/** Everything that can hold a workbook: the same promises are kept by each. */
export const HOLDERS: readonly (readonly [holder: string, hold: (design: BookDesign) => Promise<SavedWorkbook>])[] = [
  ["Excel", inExcel],
  ["a file", inFile],
];
