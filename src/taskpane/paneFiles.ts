import type { ChosenFile, Files, MadeFile } from "../app/files";
import type { BookDesign } from "../core/design/sheetDesign";
import type { WorkbookContent } from "../core/grid/grid";
import { fileInWorker } from "./fileInWorker";
import { createReturnsWorker, returnsInWorker } from "./returnsInWorker";

// What reads and writes files is fetched when a file is first asked for.
const zipping = () => import("../xlsx/zipFiles");
const opening = () => import("../xlsx/fileWorkbook");

/** How files come to and from the pane: downloads, and workers that read returns and write files. */
export const PANE_FILES: Files = {
  save: download,
  zip: async (files) => (await zipping()).zipFiles(files),
  writeBook: (book, title = null) => fileInWorker({ kind: "book", book, title }),
  writeDocument: (document) => fileInWorker({ kind: "document", document }),
  writeInto,
  readReturns: ({ content, answers }, { files, sheets }, today, watch) =>
    returnsInWorker(createReturnsWorker(), { content, answers, files, sheets, today }, watch),
};

async function writeInto(file: ChosenFile, design: (content: WorkbookContent) => BookDesign): ReturnType<Files["writeInto"]> {
  const { createFileWorkbook } = await opening();
  const opened = await createFileWorkbook(new Uint8Array(await file.arrayBuffer()), file.name);
  if (!opened.ok) return opened;
  const read = await opened.value.read();
  if (!read.ok) return read;
  const written = await opened.value.write(design(read.value));
  return written.ok ? { ok: true, value: opened.value.bytes() } : written;
}

/** The browser takes hold of a file a moment after the click. In milliseconds. */
const HELD = 60_000;

function download({ name, bytes }: MadeFile): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), HELD);
}
