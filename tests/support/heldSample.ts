import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildPlan } from "../../src/app/buildPlan";
import { readPlan } from "../../src/app/readPlan";
import type { PlanInHand } from "../../src/app/readPlan";
import { suggestChoices } from "../../src/core/build/buildChoices";
import { createFileWorkbook } from "../../src/xlsx/fileWorkbook";
import { valueOf } from "./returnsRound";

/** A sample workbook of the repository after Build, as it is read. */
export async function heldSample(name: string): Promise<PlanInHand> {
  const bytes = new Uint8Array(readFileSync(join(__dirname, "../../samples", `${name}.xlsx`)));
  const workbook = valueOf(await createFileWorkbook(bytes, `${name}.xlsx`));
  const source = valueOf(await readPlan(workbook));
  valueOf(await buildPlan(workbook, source, suggestChoices(source.reading), "2026-11-20"));
  return valueOf(await readPlan(workbook));
}
