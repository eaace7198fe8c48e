import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { BookDesign, DesignCell, SheetDesign } from "../../src/core/design/sheetDesign";
import type { WorkbookContent } from "../../src/core/grid/grid";
import { createExcelWorkbook } from "../../src/excel/excelWorkbook";
import { bookToDesign } from "../../src/workbench/host/model/bookToDesign";
import { readBook } from "../../src/xlsx/readBook";
import { readContent } from "../../src/xlsx/readGrids";
import { writeBook } from "../../src/xlsx/writeBook";
import { anyBook } from "../support/anyBook";
import { startExcel } from "../support/excelHost";
import { exportBook, OFFICERS_BOOK, ourBook } from "./exampleBooks";
import { comparable, valueOf } from "./workbookContract";

const PLANS = path.resolve(__dirname, "../../../shared/plans");
const plans = existsSync(PLANS) ? readdirSync(PLANS).filter((name) => name.endsWith(".xlsx")) : [];

async function readInExcel(design: BookDesign): Promise<WorkbookContent> {
  startExcel({ design });
  return valueOf(await createExcelWorkbook().read());
}

/** Names in an order of their own: Excel lists them by scope, a file as it was saved. */
function sorted({ grids, names }: WorkbookContent): WorkbookContent {
  const key = ({ name, sheet }: WorkbookContent["names"][number]): string => `${sheet ?? ""}!${name}`;
  return { grids, names: [...names].sort((one, other) => (key(one) < key(other) ? -1 : 1)) };
}

describe("the same workbook read in Excel and from its file gives the same grids", () => {
  test.each([
    ["an officer's workbook", OFFICERS_BOOK],
    ["a plan of ours", ourBook(60)],
    ["an export", exportBook(30)],
  ])("%s", async (_, design) => {
    const bytes = await writeBook(design);
    const fromFile = valueOf(await readContent(bytes, "book.xlsx"));
    expect(sorted(await readInExcel(valueOf(await readBook(bytes, "book.xlsx"))))).toEqual(sorted(fromFile));
  });

  test("any workbook", async () => {
    await fc.assert(
      fc.asyncProperty(anyBook, async (design) => {
        const bytes = await writeBook(design);
        const fromFile = valueOf(await readContent(bytes, "book.xlsx"));
        expect(sorted(await readInExcel(valueOf(await readBook(bytes, "book.xlsx"))))).toEqual(sorted(fromFile));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  (plans.length === 0 ? test.skip : test).each(plans.length === 0 ? ["no plans here"] : plans)(
    "%s",
    async (name) => {
      const bytes = new Uint8Array(readFileSync(path.join(PLANS, name)));
      const fromFile = valueOf(await readContent(bytes, name));
      expect(sorted(await readInExcel(valueOf(await readBook(bytes, name))))).toEqual(sorted(fromFile));
    },
    30_000,
  );
});

describe("the same design written through Excel and to a file gives the same sheets", () => {
  test.each([
    ["a plan of ours", ourBook(25)],
    ["an export", exportBook(25)],
  ])("%s", async (_, design) => {
    const { book } = startExcel({});
    valueOf(await createExcelWorkbook().write(design));
    const inExcel = bookToDesign(book).sheets.slice(1).map(comparable);
    const inFile = valueOf(await readBook(await writeBook(design), "book.xlsx")).sheets.map(comparable);
    expect(inExcel).toEqual(inFile);
  });

  test("any design", async () => {
    await fc.assert(
      fc.asyncProperty(anyBook.map(textInTextCells), async (design) => {
        const { book } = startExcel({});
        valueOf(await createExcelWorkbook().write(design));
        const inExcel = bookToDesign(book).sheets.slice(1).map(comparable);
        // Where validations overlap, Excel keeps the last; a file holds them all.
        const bare = (sheet: SheetDesign): SheetDesign => ({ ...sheet, validations: [] });
        expect(inExcel.map(bare)).toEqual(design.sheets.map(comparable).map(bare));
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

/** Excel makes text of a number that is put into a cell formatted as text; designs do not ask for it. */
function textInTextCells(book: BookDesign): BookDesign {
  const asText = (cell: DesignCell | null): DesignCell | null =>
    cell?.style?.format === "@" && cell.value !== null ? { ...cell, value: String(cell.value) } : cell;
  return { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row.map(asText)) })) };
}
