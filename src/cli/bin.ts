import { mkdir, readFile, realpath, rename, rm, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import process from "node:process";
import packageInfo from "../../package.json";
import { main } from "./main";

async function bytesOf(path: string): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await readFile(path));
  } catch {
    return null; // Not there, a folder, or not ours to read: `main` says so.
  }
}

/** Writes aside and then swaps, so that a failure leaves what was there. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<boolean> {
  const aside = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(aside, bytes);
    await rename(aside, path);
    return true;
  } catch {
    await rm(aside, { force: true }).catch(() => undefined);
    return false; // `main` says so.
  }
}

async function folder(path: string): Promise<boolean> {
  try {
    await mkdir(path, { recursive: true });
    return true;
  } catch {
    return false; // A file of that name, or not ours to write in: `main` says so.
  }
}

async function realPlace(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path));
}

function isoDay(date: Date): string {
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0"));
  return `${date.getFullYear()}-${month ?? ""}-${day ?? ""}`;
}

process.exitCode = await main(process.argv.slice(2), {
  version: packageInfo.version,
  today: isoDay(new Date()),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  isTerminal: process.stderr.isTTY,
  elapsed: () => performance.now(),
  readFile: bytesOf,
  writeFile: writeWhole,
  makeFolder: folder,
  sameFile: async (one, other) => (await realPlace(one)) === (await realPlace(other)),
});
