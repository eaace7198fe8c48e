import type { MadeFile } from "../app/files";
import { newItem, writeZip } from "./package/writeZip";

/** One zip of several files, in their order. The same files give the same bytes. Names must differ (the caller's promise). */
export function zipFiles(files: readonly MadeFile[]): Uint8Array {
  return writeZip(files.map(({ name, bytes }) => newItem(name, bytes)));
}
