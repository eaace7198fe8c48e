import type { Files, MadeFile } from "../../src/app/files";
import { readReturns } from "../../src/taskpane/readReturns";
import { writeDocument } from "../../src/word/writeDocument";
import { createFileWorkbook } from "../../src/xlsx/fileWorkbook";
import { writeBook } from "../../src/xlsx/writeBook";
import { zipFiles } from "../../src/xlsx/zipFiles";

/** Files as the pane handles them, without workers and downloads: what is saved can be looked at. */
export interface MemoryFiles extends Files {
  readonly saved: readonly MadeFile[];
}

/** Files in memory. */
export function memoryFiles(): MemoryFiles {
  const saved: MadeFile[] = [];
  return {
    saved,
    save: (file) => void saved.push(file),
    zip: (files) => Promise.resolve(zipFiles(files)),
    writeBook,
    writeDocument,
    writeInto: async (file, design) => {
      const opened = await createFileWorkbook(new Uint8Array(await file.arrayBuffer()), file.name);
      if (!opened.ok) return opened;
      const read = await opened.value.read();
      if (!read.ok) return read;
      const written = await opened.value.write(design(read.value));
      return written.ok ? { ok: true, value: opened.value.bytes() } : written;
    },
    readReturns: async ({ content, answers }, { files, sheets }, today, watch) => {
      const read = await readReturns({ content, answers, files, sheets, today }, (step) => watch.progress?.(step));
      return watch.cancel?.aborted === true ? { ok: false, trouble: { code: "cancelled" } } : { ok: true, value: read };
    },
  };
}
