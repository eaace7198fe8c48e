import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { readXlsx } from "hucre/xlsx";
import { compareReturns } from "../../src/app/compareReturns";
import { valueOf } from "./valueOf";
import { recognise } from "../../src/core/recognise/recognise";
import { isTheirs } from "../../src/core/returns/decisions";
import type { ReturnFile } from "../../src/core/returns/returnReading";
import { readContent } from "../../src/xlsx/readGrids";
import { writeBook } from "../../src/xlsx/writeBook";
import { largePlan, returnsTo } from "./madeReturns";
import type { Row } from "./showTable";

const TODAY = "2025-12-20";
const RUNS = 5;

async function readAll(files: ReadonlyMap<string, Uint8Array>): Promise<readonly ReturnFile[]> {
  const read: ReturnFile[] = [];
  for (const [name, bytes] of files) read.push({ name, content: valueOf(await readContent(bytes, name)) });
  return read;
}

/** The processor time of a run, in milliseconds. */
async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

/** Reads and compares the returns of a folder, in a process that does nothing else; `bare` only parses them. Prints its peak in MB. */
export async function returnsAlone(folder: string, bare: boolean): Promise<void> {
  const files = new Map(readdirSync(folder).map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]));
  const plan = files.get("plan") ?? new Uint8Array();
  files.delete("plan");
  if (bare) for (const bytes of files.values()) await readXlsx(bytes);
  else {
    const content = valueOf(await readContent(plan, "plan"));
    compareReturns({ content, reading: recognise(content) }, await readAll(files), TODAY);
  }
  console.log(Math.round(process.resourceUsage().maxRSS / 1024));
}

function peak(folder: string, bare: boolean): number {
  const program = JSON.stringify(pathToFileURL(__filename).href);
  const script = `const { returnsAlone } = await import(${program}); await returnsAlone(${JSON.stringify(folder)}, ${String(bare)});`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
  if (stdout.trim() === "") throw new Error(stderr);
  return Number(stdout);
}

/** Time and peak memory of reading and comparing 200 returns of 50 rows with a plan of 1,000 actions, beside hucre's bare parse. */
export async function measureReturns(): Promise<readonly Row[]> {
  const { content, book } = largePlan();
  const files = new Map<string, Uint8Array>();
  for (const { name, design } of returnsTo(content)) files.set(name, await writeBook(design));
  const inHand = { content, reading: recognise(content) };
  const [bare, both, compare]: [number[], number[], number[]] = [[], [], []];
  let changes = 0;
  for (let run = 0; run <= RUNS; run++) {
    const parse = await timed(async () => {
      for (const bytes of files.values()) await readXlsx(bytes);
    });
    let read: readonly ReturnFile[] = [];
    const reading = await timed(async () => {
      read = await readAll(files);
    });
    const comparing = await timed(async () => {
      const { returns } = await Promise.resolve(compareReturns(inHand, read, TODAY));
      changes = returns.flatMap(({ actions }) => actions.flatMap(({ cells }) => cells.filter(isTheirs))).length;
    });
    if (run === 0) continue;
    bare.push(parse);
    both.push(reading + comparing);
    compare.push(comparing);
  }
  const folder = mkdtempSync(join(tmpdir(), "actionbook-returns-"));
  try {
    writeFileSync(join(folder, "plan"), await writeBook(book));
    for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
    const [ours, theirs] = [fastest(both), fastest(bare)];
    const size = Math.round([...files.values()].reduce((sum, { length }) => sum + length, 0) / 1024);
    return [
      ["hucre's bare parse", files.size, size, theirs, 1, peak(folder, true)],
      ["read and compare", files.size, size, ours, Math.round((ours / theirs) * 100) / 100, peak(folder, false)],
      [
        `compare alone: ${String(changes)} changes`,
        files.size,
        size,
        fastest(compare),
        Math.round((fastest(compare) / theirs) * 100) / 100,
        0,
      ],
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The fastest of several runs: what the machine does beside us only ever adds. */
function fastest(times: readonly number[]): number {
  return Math.round(Math.min(...times));
}
