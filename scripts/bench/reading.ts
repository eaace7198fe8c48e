import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { recognise } from "../../src/core/recognise/recognise";
import { readContent } from "../../src/xlsx/readGrids";
import { checkedBook } from "./checking";
import { largeSheets } from "./madeBooks";
import type { Row } from "./showTable";

async function timeOf(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

function median(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
}

async function readAndRecognise(bytes: Uint8Array): Promise<void> {
  const content = await readContent(bytes, "bench.xlsx");
  if (!content.ok) throw new Error(content.trouble.code);
  recognise(content.value);
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

async function compare(name: string, bytes: Uint8Array, runs: number): Promise<Row> {
  const bare: number[] = [];
  const ours: number[] = [];
  // In turns, so that both meet the same machine; the first of each warms up and does not count.
  for (let index = 0; index <= runs; index++) {
    bare.push(await timeOf(() => readXlsx(bytes)));
    ours.push(await timeOf(() => readAndRecognise(bytes)));
  }
  const [one, other] = [median(bare.slice(1)), median(ours.slice(1))];
  return [name, Math.round(bytes.length / 1024), rounded(one), rounded(other), rounded(other / one)];
}

/** Time to read and recognise a workbook, beside hucre's bare readXlsx: the samples, and a made book of 20 × 2,000 actions. */
export async function measureReading(): Promise<Row[]> {
  const samples = readdirSync("samples").filter((name) => name.endsWith(".xlsx"));
  const rows: Row[] = [];
  for (const name of samples) rows.push(await compare(name, readFileSync(join("samples", name)), 21));
  rows.push(await compare("20 × 2,000 actions, made", await writeXlsx({ sheets: largeSheets() }), 9));
  return rows;
}

/** Time that recognition alone takes of plans of 1, 4 and 16 times as many actions, and of one of their cells: it is to stay the same. */
export function measureRecognising(): Row[] {
  return [2_500, 10_000, 40_000].map((actions): Row => {
    const content = checkedBook(actions);
    const cells = content.grids.flatMap(({ rows }) => rows.map((row) => row.length)).reduce((sum, count) => sum + count, 0);
    const times = Array.from({ length: 6 }, () => {
      const start = performance.now();
      recognise(content);
      return performance.now() - start;
    });
    const time = median(times.slice(1));
    return [actions.toLocaleString("en-GB"), cells.toLocaleString("en-GB"), rounded(time), rounded((time * 1_000) / cells)];
  });
}
