import type { ChosenFile, Files, MadeFile } from "../app/files";
import type { BookDesign } from "../core/design/sheetDesign";
import { createReturnsWorker, returnsInWorker } from "./returnsInWorker";

// What reads and writes files is fetched when a file is first asked for.
const writing = () => import("../xlsx/writeBook");
const zipping = () => import("../xlsx/zipFiles");
const opening = () => import("../xlsx/fileWorkbook");

/** How files come to and from the pane: downloads, a worker for returns, and our own writer of .xlsx files. */
export const PANE_FILES: Files = {
  save: download,
  zip: async (files) => (await zipping()).zipFiles(files),
  writeBook: async (book) => (await writing()).writeBook(book),
  writeInto,
  readReturns: ({ content, answers }, { files, sheets }, today, watch) =>
    returnsInWorker(createReturnsWorker(), { content, answers, files, sheets, today }, watch),
};

async function writeInto(file: ChosenFile, book: BookDesign): ReturnType<Files["writeInto"]> {
  const { createFileWorkbook } = await opening();
  const opened = await createFileWorkbook(new Uint8Array(await file.arrayBuffer()), file.name);
  if (!opened.ok) return opened;
  const written = await opened.value.write(book);
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
