import { describe, expect, test } from "@jest/globals";
import { keepAnswers } from "../../src/app/keepAnswers";
import { readPlan, withAnswers } from "../../src/app/readPlan";
import { answersIn } from "../../src/core/answers/keptAnswers";
import type { Answers } from "../../src/core/plan/answers";
import { createFileWorkbook } from "../../src/xlsx/fileWorkbook";
import { OFFICERS_BOOK } from "./exampleBooks";
import { valueOf } from "./workbookContract";
import { HOLDERS } from "./holders";

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
