import { expect, jest, test } from "@jest/globals";
import { mergeReturns } from "../../src/app/mergeReturns";
import type { Workbook } from "../../src/app/ports";
import { takeBackMerge } from "../../src/app/takeBackMerge";
import type { Grid } from "../../src/core/grid/grid";
import { recognise } from "../../src/core/recognise/recognise";
import { decideAll } from "../../src/core/returns/decisions";
import { createExcelWorkbook } from "../../src/excel/excelWorkbook";
import { createFileWorkbook } from "../../src/xlsx/fileWorkbook";
import { writeBook } from "../../src/xlsx/writeBook";
import { damaged } from "../support/anyDamage";
import { startExcel } from "../support/excelHost";
import { comparedWith, MERGE_DAY, sentPlan } from "../support/mergeCase";
import { returnedPacks } from "../support/returnedPacks";
import { westmarsh } from "../support/westmarsh";
import { valueOf } from "./workbookContract";

jest.setTimeout(60_000);

const PLAN = sentPlan(recognise({ grids: westmarsh(), names: [] }));

/** Statuses, updates that look like formulas, days as text, an emptied cell and two proposals. */
const DAMAGE = {
  edits: [
    [0, 8, "GREEN"],
    [0, 9, "=1+1 and more"],
    [1, 9, "-"],
    [1, 10, "19/01/2026"],
    [2, 3, ""],
  ] as const,
  dropped: [],
  doubled: [],
  added: ["Light the path behind the mill", "@home visits"],
  reversed: true,
};

const COMPARISON = comparedWith(
  PLAN,
  returnedPacks(PLAN).map((file) => damaged(file, DAMAGE)),
);

/** The sheets after a merge, and after it was taken back. */
async function journey(workbook: Workbook): Promise<readonly (readonly Grid[])[]> {
  const inHand = { ...PLAN, answers: [] };
  const merged = valueOf(await mergeReturns(workbook, inHand, COMPARISON, decideAll(COMPARISON, "all"), MERGE_DAY));
  expect([merged.changed > 3, merged.added]).toEqual([true, COMPARISON.returns.flatMap(({ proposals }) => proposals).length]);
  const after = valueOf(await workbook.read()).grids;
  valueOf(await takeBackMerge(workbook, inHand, merged.merge ?? 0, MERGE_DAY));
  return [after, valueOf(await workbook.read()).grids];
}

/** Sheets of which results of formulas are left out: whoever holds the workbook calculates them. */
const comparable = (grids: readonly Grid[]): readonly Grid[] => grids.filter(({ sheet }) => sheet !== "Plan");

test("a merge and its taking back leave the same workbook in Excel and in a file", async () => {
  startExcel({ design: PLAN.book });
  const inExcel = await journey(createExcelWorkbook());
  const inFile = await journey(valueOf(await createFileWorkbook(await writeBook(PLAN.book), "plan.xlsx")));
  expect(comparable(inExcel[0] ?? [])).toEqual(comparable(inFile[0] ?? []));
  expect(comparable(inExcel[1] ?? [])).toEqual(comparable(inFile[1] ?? []));
});
