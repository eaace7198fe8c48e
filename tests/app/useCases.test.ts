import { describe, expect, test } from "@jest/globals";
import { buildPlan, previewBuild } from "../../src/app/buildPlan";
import { exportPlan, savedChoices } from "../../src/app/exportPlan";
import type { Outcome } from "../../src/app/outcome";
import { readPlan, type PlanInHand } from "../../src/app/readPlan";
import { suggestChoices } from "../../src/core/build/buildChoices";
import type { LayoutKey } from "../../src/core/layouts/layouts";
import { memoryWorkbook, type MemoryWorkbook } from "../support/memoryWorkbook";
import { wordGrid } from "../support/wordGrid";
import { TODAY } from "../support/builtBook";

const SOURCE = wordGrid(
  "Our plan",
  [
    ["Safer Marlbury Partnership Action Plan 2025-26"],
    [],
    ["Priority 1: Road safety"],
    ["Ref", "Action", "Lead", "Measure"],
    ["1.1", "Run speed checks outside schools each term", "Westmoor Police", "Number of checks"],
    ["1.2", "Repaint the crossings on Mill Lane", "Riverside Council", "Crossings repainted"],
    [],
    ["Priority 2: Burglary"],
    ["Ref", "Action", "Lead", "Measure"],
    ["2.1", "Mark property at the summer fair", "Westmoor Police", "Items marked"],
  ],
  { boldRows: [0, 2, 3, 7, 8] },
);

function value<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.trouble));
  return outcome.value;
}

async function inHand(workbook: MemoryWorkbook): Promise<PlanInHand> {
  return value(await readPlan(workbook));
}

async function build(workbook: MemoryWorkbook): ReturnType<typeof buildPlan> {
  const plan = await inHand(workbook);
  return buildPlan(workbook, plan, suggestChoices(plan.reading), TODAY);
}

const STOPPED = { cancel: { aborted: true } };

describe("reading a plan", () => {
  test("gives what was recognised together with the workbook it was read from", async () => {
    const { reading, content } = await inHand(memoryWorkbook([SOURCE]));
    expect(reading.plan.priorities.map(({ title, actions }) => [title, actions.length])).toEqual([
      ["Road safety", 2],
      ["Burglary", 1],
    ]);
    expect(content.grids).toHaveLength(1);
  });

  test("says so when the workbook holds no plan", async () => {
    const outcome = await readPlan(memoryWorkbook([wordGrid("Rota", [["Monday", "Sam"]])]));
    expect(outcome).toMatchObject({ ok: false, trouble: { code: "no-plan" } });
  });

  test("hands on what the workbook answers when it cannot be read", async () => {
    const workbook = memoryWorkbook([SOURCE]);
    workbook.failNext({ code: "excel-busy" });
    expect(await readPlan(workbook)).toEqual({ ok: false, trouble: { code: "excel-busy" } });
  });

  test("can be stopped", async () => {
    expect(await readPlan(memoryWorkbook([SOURCE]), STOPPED)).toMatchObject({ ok: false, trouble: { code: "cancelled" } });
  });
});

describe("building a plan", () => {
  test("writes what its preview promised", async () => {
    const workbook = memoryWorkbook([SOURCE]);
    const plan = await inHand(workbook);
    const preview = previewBuild(plan, suggestChoices(plan.reading), TODAY);
    expect(preview).toMatchObject({ priorities: 2, actions: 3, agencies: 2 });
    const report = value(await build(workbook));
    expect(report.sheets.map(({ key, title }) => [key, title])).toEqual(preview.sheets.map(({ key, title }) => [key, title]));
    expect(report).toMatchObject({ priorities: 2, actions: 3, agencies: 2 });
  });

  test("is read back as the same plan, and done again changes nothing", async () => {
    const workbook = memoryWorkbook([SOURCE]);
    value(await build(workbook));
    const { reading } = await inHand(workbook);
    expect(reading.structured).toBe(true);
    expect(reading.plan.priorities.flatMap(({ actions }) => actions.map(({ id, ref }) => [id, ref]))).toEqual([
      ["A0001", "1.1"],
      ["A0002", "1.2"],
      ["A0003", "2.1"],
    ]);
    const again = value(await build(workbook));
    expect(new Set(again.sheets.map(({ made }) => made))).toEqual(new Set(["unchanged"]));
  });

  test("writes nothing once it was stopped", async () => {
    const workbook = memoryWorkbook([SOURCE]);
    const plan = await inHand(workbook);
    expect(await buildPlan(workbook, plan, suggestChoices(plan.reading), TODAY, STOPPED)).toMatchObject({ ok: false });
    expect(workbook.written).toEqual([]);
  });
});

function exportAs(workbook: MemoryWorkbook, plan: PlanInHand, layout: LayoutKey): ReturnType<typeof exportPlan> {
  return exportPlan(workbook, plan, { ...savedChoices(plan), layout }, TODAY);
}

describe("exporting a plan", () => {
  test("writes one sheet and counts what is on it", async () => {
    const workbook = memoryWorkbook([SOURCE]);
    const report = value(await exportAs(workbook, await inHand(workbook), "action-table"));
    expect(report).toEqual({ sheet: { key: "export", title: "Plan to print", made: "new" }, priorities: 2, actions: 3 });
  });

  test("remembers its layout in a structured plan", async () => {
    const workbook = memoryWorkbook([SOURCE]);
    value(await build(workbook));
    const before = await inHand(workbook);
    expect(savedChoices(before).layout).toBe("action-table");
    value(await exportAs(workbook, before, "review-table"));
    const after = await inHand(workbook);
    expect(savedChoices(after).layout).toBe("review-table");
    expect(after.reading.plan.priorities).toEqual(before.reading.plan.priorities);
    value(await build(workbook));
    expect(savedChoices(await inHand(workbook)).layout).toBe("review-table");
  });

  test("says so when there is nothing to export", async () => {
    const workbook = memoryWorkbook([SOURCE]);
    const plan = await inHand(workbook);
    const empty = { ...plan, reading: { ...plan.reading, plan: { ...plan.reading.plan, priorities: [] } } };
    const outcome = await exportAs(workbook, empty, "action-table");
    expect(outcome).toMatchObject({ ok: false, trouble: { code: "nothing-to-export" } });
    expect(workbook.written).toEqual([]);
  });
});
