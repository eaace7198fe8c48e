import { buildPlan } from "../../src/app/buildPlan";
import { readPlan, type PlanInHand } from "../../src/app/readPlan";
import type { Workbook } from "../../src/app/ports";
import { suggestChoices } from "../../src/core/build/buildChoices";
import { fullAddress, oneCell, parsePlace } from "../../src/core/grid/a1";
import { COLUMNS, type ColumnKey } from "../../src/core/plan/columns";
import { createFileWorkbook, type FileWorkbook } from "../../src/xlsx/fileWorkbook";

/** The plan in a workbook; a trouble is thrown. */
export async function inHandOf(workbook: Workbook): Promise<PlanInHand> {
  const read = await readPlan(workbook);
  if (!read.ok) throw new Error(read.trouble.code);
  return read.value;
}

/** A file as a workbook; a trouble is thrown. */
export async function opened(bytes: Uint8Array): Promise<FileWorkbook> {
  const workbook = await createFileWorkbook(bytes, "plan.xlsx");
  if (!workbook.ok) throw new Error(workbook.trouble.code);
  return workbook.value;
}

/** A file with its plan built, open. */
export async function builtFile(bytes: Uint8Array, today = "2025-11-20"): Promise<FileWorkbook> {
  const workbook = await opened(bytes);
  const inHand = await inHandOf(workbook);
  const built = await buildPlan(workbook, inHand, suggestChoices(inHand.reading), today);
  if (!built.ok) throw new Error(built.trouble.code);
  return workbook;
}

/** Somebody types into a field of the action with a ref. */
export async function typeInto(workbook: Workbook, ref: string, key: ColumnKey, after: string | number | null): Promise<void> {
  const { content, reading } = await inHandOf(workbook);
  const action = reading.plan.priorities.flatMap(({ actions }) => actions).find((one) => one.ref === ref);
  const place = parsePlace(action?.at ?? "");
  const table = reading.tables.find(({ at }) => parsePlace(at)?.sheet === place?.sheet);
  const column = parsePlace(table?.columns.find(({ heading }) => heading === COLUMNS[key].heading)?.at ?? "");
  if (place === null || column === null) throw new Error(`no ${key} of ${ref}`);
  const grid = content.grids.find(({ sheet }) => sheet === place.sheet);
  const before = grid?.rows[place.box.top]?.[column.box.left]?.value ?? null;
  const cell = fullAddress(place.sheet, oneCell(place.box.top, column.box.left)).split("!")[1] ?? "";
  const patched = await workbook.patch([{ sheet: place.sheet, cell, before, after, why: "a test" }]);
  if (!patched.ok) throw new Error(patched.trouble.code);
}
