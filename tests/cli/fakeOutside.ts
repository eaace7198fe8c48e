import { readFileSync } from "node:fs";
import { join } from "node:path";
import { main } from "../../src/cli/main";
import type { Outside } from "../../src/cli/outside";

/** What a run of the command line left behind. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** The bytes of one of the samples that are kept with the source. */
export function sample(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, "..", "..", "samples", name)));
}

/** Runs the command line over files in memory, on a day that never changes. */
export async function run(
  args: readonly string[],
  given: Readonly<Record<string, Uint8Array>> = {},
  world: Partial<Outside> = {},
): Promise<Run> {
  const files = new Map(Object.entries(given));
  const said = { out: "", err: "" };
  const code = await main(args, {
    version: "1.2.3",
    today: "2026-11-20",
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
    isTerminal: false,
    elapsed: () => 0,
    readFile: (path) => Promise.resolve(files.get(path) ?? null),
    writeFile: (path, bytes) => {
      files.set(path, bytes);
      return Promise.resolve(true);
    },
    makeFolder: () => Promise.resolve(true),
    sameFile: (one, other) => Promise.resolve(one === other),
    ...world,
  });
  return { code, ...said, files };
}
