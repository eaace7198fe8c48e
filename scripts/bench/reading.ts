import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { recognise } from "../../src/core/recognise/recognise";
import { readContent } from "../../src/xlsx/readGrids";
import { largeSheets } from "./madeBooks";
import type { Row } from "./showTable";

/** The middle of so many runs' times, in milliseconds; the first run warms up and does not count. */
async function median(runs: number, run: () => Promise<unknown>): Promise<number> {
  await run();
  const times: number[] = [];
  for (let index = 0; index < runs; index++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times.sort((one, other) => one - other)[Math.floor(runs / 2)] ?? 0;
}

async function readAndRecognise(bytes: Uint8Array): Promise<void> {
  const content = await readContent(bytes, "bench.xlsx");
  if (!content.ok) throw new Error(content.trouble.code);
  recognise(content.value);
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

async function compare(name: string, bytes: Uint8Array, runs: number): Promise<Row> {
  const bare = await median(runs, () => readXlsx(bytes));
  const ours = await median(runs, () => readAndRecognise(bytes));
  return [name, Math.round(bytes.length / 1024), rounded(bare), rounded(ours), rounded(ours / bare)];
}

/** Time to read and recognise a workbook, beside hucre's bare readXlsx: the samples, and a made book of 20 × 2,000 actions. */
export async function measureReading(): Promise<Row[]> {
  const samples = readdirSync("samples").filter((name) => name.endsWith(".xlsx"));
  const rows: Row[] = [];
  for (const name of samples) rows.push(await compare(name, readFileSync(join("samples", name)), 21));
  rows.push(await compare("20 × 2,000 actions, made", await writeXlsx({ sheets: largeSheets() }), 3));
  return rows;
}
