import { describe, expect, test } from "@jest/globals";
import { keepAnswers } from "../../src/app/keepAnswers";
import { readPlan, withAnswers } from "../../src/app/readPlan";
import type { Workbook } from "../../src/app/ports";
import { answersIn } from "../../src/core/answers/keptAnswers";
import type { BookDesign } from "../../src/core/design/sheetDesign";
import type { Answers } from "../../src/core/plan/answers";
import { createExcelWorkbook } from "../../src/excel/excelWorkbook";
import { bookToDesign } from "../../src/workbench/host/model/bookToDesign";
import { createFileWorkbook } from "../../src/xlsx/fileWorkbook";
import { writeBook } from "../../src/xlsx/writeBook";
import { startExcel } from "../support/excelHost";
import { OFFICERS_BOOK } from "./exampleBooks";
import { valueOf } from "./workbookContract";

interface Held {
  readonly workbook: Workbook;
  readonly save: () => Promise<Uint8Array>;
}

const HOLDERS: readonly (readonly [holder: string, hold: (design: BookDesign) => Promise<Held>])[] = [
  [
    "Excel",
    (design) => {
      const { book } = startExcel({ design });
      return Promise.resolve({ workbook: createExcelWorkbook(), save: () => writeBook(bookToDesign(book)) });
    },
  ],
  [
    "a file",
    async (design) => {
      const workbook = valueOf(await createFileWorkbook(await writeBook(design), "plan.xlsx"));
      return { workbook, save: () => Promise.resolve(workbook.bytes()) };
    },
  ],
];

const ANSWERS: Answers = [
  { kind: "column", at: "'Plan'!B3", means: "lead" },
  { kind: "priority-title", at: "'Plan'!A1", title: 'The "so-called" tow-path, =A1 & <b>\u2011 🚲' },
  ...Array.from({ length: 20 }, (_, row) => ({ kind: "row", at: `'Plan'!A${String(row + 1)}`, priorityAt: null }) as const),
];

describe.each(HOLDERS)("a workbook held by %s", (_, hold) => {
  test("keeps answers, also after saving and opening again, and no sheet is touched", async () => {
    const { workbook, save } = await hold(OFFICERS_BOOK);
    const content = valueOf(await workbook.read());
    const inHand = { content, answers: ANSWERS, reading: valueOf(await readPlan(workbook)).reading };
    const kept = valueOf(await keepAnswers(workbook, inHand));
    const after = valueOf(await workbook.read());
    expect(answersIn(after)).toEqual(ANSWERS);
    expect(after.grids).toEqual(content.grids);
    expect(answersIn(kept.content)).toEqual(ANSWERS);
    const opened = valueOf(await createFileWorkbook(await save(), "saved.xlsx"));
    expect(valueOf(await readPlan(opened)).answers).toEqual(ANSWERS);
  });

  test("forgets those that were taken back", async () => {
    const { workbook } = await hold(OFFICERS_BOOK);
    const inHand = valueOf(await readPlan(workbook));
    const kept = valueOf(await keepAnswers(workbook, { ...inHand, answers: ANSWERS }));
    valueOf(await keepAnswers(workbook, { ...kept, answers: ANSWERS.slice(0, 1) }));
    expect(answersIn(valueOf(await workbook.read()))).toEqual(ANSWERS.slice(0, 1));
    valueOf(await keepAnswers(workbook, withAnswers(valueOf(await readPlan(workbook)), [])));
    expect(valueOf(await readPlan(workbook)).answers).toEqual([]);
  });
});
