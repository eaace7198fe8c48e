import { failed, type Outcome } from "../app/outcome";
import type { Trouble } from "../app/troubles";
import type { NamedBytes } from "./commands";
import type { Outside } from "./outside";

/** The name of a file without its folders. */
export const nameOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

/** Reads the files named after the plan; the trouble when one is not there. */
export async function readOthers(paths: readonly string[], outside: Outside): Promise<Outcome<readonly NamedBytes[]>> {
  const others: NamedBytes[] = [];
  for (const path of paths) {
    const bytes = await outside.readFile(path);
    if (bytes === null) return failed({ code: "file-not-found", facts: { file: path } });
    others.push({ name: nameOf(path), bytes });
  }
  return { ok: true, value: others };
}

/** Writes what a command made; the trouble when it could not be written. */
export async function writeMade(
  writes: "file" | "folder",
  output: string,
  made: Uint8Array | readonly NamedBytes[],
  outside: Outside,
): Promise<Trouble | null> {
  const notWritten = (file: string): Trouble => ({ code: "file-not-written", facts: { file } });
  if (made instanceof Uint8Array) return (await outside.writeFile(output, made)) ? null : notWritten(output);
  if (writes === "folder" && !(await outside.makeFolder(output))) return notWritten(output);
  for (const { name, bytes } of made) {
    if (!(await outside.writeFile(`${output}/${name}`, bytes))) return notWritten(`${output}/${name}`);
  }
  return null;
}
