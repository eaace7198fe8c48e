import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { buildPlan } from "../../src/app/buildPlan";
import { exportPlan, savedChoices } from "../../src/app/exportPlan";
import type { Outcome } from "../../src/app/outcome";
import { readPlan } from "../../src/app/readPlan";
import { suggestChoices } from "../../src/core/build/buildChoices";
import { LAYOUT_KEYS } from "../../src/core/layouts/layouts";
import { createFileWorkbook } from "../../src/xlsx/fileWorkbook";
import { TODAY } from "../support/builtBook";

function value<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.trouble));
  return outcome.value;
}

test("exporting again as the workbook remembers changes nothing, not even a byte", async () => {
  const sample = new Uint8Array(readFileSync("samples/harrowmere-2023-24.xlsx"));
  const workbook = value(await createFileWorkbook(sample, "harrowmere"));
  const source = value(await readPlan(workbook));
  value(await buildPlan(workbook, source, suggestChoices(source.reading), TODAY));
  for (const layout of LAYOUT_KEYS) {
    const plan = value(await readPlan(workbook));
    const first = value(await exportPlan(workbook, plan, { ...savedChoices(plan), layout }, TODAY));
    const bytes = workbook.bytes();
    const again = value(await readPlan(workbook));
    expect(savedChoices(again).layout).toBe(layout);
    const second = value(await exportPlan(workbook, again, savedChoices(again), TODAY));
    expect(second).toEqual({ ...first, sheet: { ...first.sheet, made: "unchanged" } });
    expect(workbook.bytes()).toEqual(bytes);
  }
});
