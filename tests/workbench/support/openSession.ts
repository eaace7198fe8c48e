import { readFileSync } from "node:fs";
import { TextDecoder, TextEncoder } from "node:util";
import type { Calculator } from "../../../src/workbench/calc/createCalculator";
import { createCalculator } from "../../../src/workbench/calc/createCalculator";
import { ExcelHost } from "../../../src/workbench/host/excelHost";
import type { HostBook } from "../../../src/workbench/host/model/hostBook";
import { Session } from "../../../src/workbench/view/session";

/** IronCalc from the bytes in node_modules; tests have no page to fetch them from, and jsdom no TextDecoder. */
export function loadCalculator(): Promise<Calculator> {
  Object.assign(globalThis, { TextDecoder, TextEncoder });
  return createCalculator(readFileSync("node_modules/@ironcalc/wasm/wasm_bg.wasm"));
}

/** A session at a workbook, its formulas already worked out. */
export async function openSession(book: HostBook): Promise<Session> {
  const calculator = await loadCalculator();
  const session = new Session(new ExcelHost(book), () => Promise.resolve(calculator));
  await Promise.resolve();
  return session;
}
