import { describe, expect, test } from "@jest/globals";
import { buildPlan } from "../../src/app/buildPlan";
import { keepAnswers } from "../../src/app/keepAnswers";
import { readPlan, withAnswers } from "../../src/app/readPlan";
import { suggestChoices } from "../../src/core/build/buildChoices";
import type { Answers } from "../../src/core/plan/answers";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { TODAY } from "../support/builtBook";
import { westmarsh } from "../support/westmarsh";
import { valueOf } from "../contracts/workbookContract";

const RENAMED: Answers = [{ kind: "priority-title", at: "'Priority 1'!A1", title: "Shop theft" }];

const titles = ({
  reading,
}: {
  readonly reading: { readonly plan: { readonly priorities: readonly { readonly title: string }[] } };
}) => reading.plan.priorities.map(({ title }) => title);

describe("answers to a reading", () => {
  test("change what was recognised without reading again, and back", async () => {
    const workbook = memoryWorkbook(westmarsh());
    const inHand = valueOf(await readPlan(workbook));
    workbook.failNext({ code: "excel-busy" });
    const renamed = withAnswers(inHand, RENAMED);
    expect(titles(renamed)).toEqual(["Shop theft", "Nuisance on the towpath"]);
    expect(withAnswers(renamed, [])).toEqual(inHand);
  });

  test("are used the next time when they were kept", async () => {
    const workbook = memoryWorkbook(westmarsh());
    valueOf(await keepAnswers(workbook, withAnswers(valueOf(await readPlan(workbook)), RENAMED)));
    const again = valueOf(await readPlan(workbook));
    expect(again.answers).toEqual(RENAMED);
    expect(titles(again)[0]).toBe("Shop theft");
  });

  test("are kept by a Build, in the same write", async () => {
    const workbook = memoryWorkbook(westmarsh());
    const renamed = withAnswers(valueOf(await readPlan(workbook)), RENAMED);
    valueOf(await buildPlan(workbook, renamed, suggestChoices(renamed.reading), TODAY));
    expect(workbook.written).toHaveLength(1);
    const built = valueOf(await readPlan(workbook));
    expect(built.answers).toEqual(RENAMED);
    expect(built.reading.structured).toBe(true);
    expect(titles(built)).toEqual(["Shop theft", "Nuisance on the towpath"]);
  });

  test("that are kept already are not written again", async () => {
    const workbook = memoryWorkbook(westmarsh());
    valueOf(await keepAnswers(workbook, withAnswers(valueOf(await readPlan(workbook)), RENAMED)));
    valueOf(await keepAnswers(workbook, valueOf(await readPlan(workbook))));
    expect(workbook.written).toHaveLength(1);
  });

  test("that leave every priority out do not hide the plan, so that they can be taken back", async () => {
    const workbook = memoryWorkbook(westmarsh());
    const inHand = valueOf(await readPlan(workbook));
    const out: Answers = inHand.reading.plan.priorities.map(({ at }) => ({ kind: "priority-leave-out", at }));
    valueOf(await keepAnswers(workbook, withAnswers(inHand, out)));
    expect(valueOf(await readPlan(workbook)).answers).toEqual(out);
  });

  test("say what went wrong when they cannot be kept", async () => {
    const workbook = memoryWorkbook(westmarsh());
    const renamed = withAnswers(valueOf(await readPlan(workbook)), RENAMED);
    workbook.failNext({ code: "excel-read-only" });
    expect(await keepAnswers(workbook, renamed)).toEqual({ ok: false, trouble: { code: "excel-read-only" } });
  });
});
