import { buildPlan } from "../../src/app/buildPlan";
import { exportPlan, savedChoices } from "../../src/app/exportPlan";
import type { Outcome } from "../../src/app/outcome";
import { readPlan } from "../../src/app/readPlan";
import { suggestChoices } from "../../src/core/build/buildChoices";
import { createExcelWorkbook } from "../../src/excel/excelWorkbook";
import { hasSet } from "../../src/workbench/host/wire/apiSet";
import { startExcel } from "../../tests/support/excelHost";
import { officerBook } from "./madeBooks";
import type { Row } from "./showTable";

const TODAY = "2025-11-20";

/** The value of an outcome; a bench has nobody to tell of a trouble. */
function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(`${outcome.trouble.code} ${outcome.trouble.details ?? ""}`);
  return outcome.value;
}

/** Round trips, bytes and time of each command through Microsoft's client, on an officer's workbook with so many actions. */
export async function measureTraffic(actions: number): Promise<Row[]> {
  const { host } = startExcel({ design: officerBook(actions) });
  const workbook = createExcelWorkbook({ supports: (version) => hasSet(host.apiSet, version) });
  const rows: Row[] = [];
  const measured = async <Value>(command: string, run: () => Promise<Outcome<Value>>): Promise<Value> => {
    host.traffic.reset();
    const start = performance.now();
    const value = valueOf(await run());
    const { roundTrips, requestBytes, responseBytes } = host.traffic;
    const ms = Math.round(performance.now() - start);
    rows.push([actions, command, roundTrips, requestBytes, responseBytes, ms]);
    return value;
  };
  const inHand = await measured("read", () => readPlan(workbook));
  const choices = suggestChoices(inHand.reading);
  await measured("build", () => buildPlan(workbook, inHand, choices, TODAY));
  const built = await measured("read again", () => readPlan(workbook));
  await measured("build again", () => buildPlan(workbook, built, suggestChoices(built.reading), TODAY));
  await measured("export", () => exportPlan(workbook, built, savedChoices(built), TODAY));
  return rows;
}
