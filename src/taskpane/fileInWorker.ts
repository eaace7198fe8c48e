import type { BookDesign } from "../core/design/sheetDesign";
import type { PrintDocument } from "../core/layouts/printDocument";

/** A file to be made. */
export type FileRequest =
  | { readonly kind: "book"; readonly book: BookDesign; readonly title: string | null }
  | { readonly kind: "document"; readonly document: PrintDocument };

/** What the worker that makes files answers: the file, or a mistake of ours. */
export type FileMade = { readonly bytes: Uint8Array } | { readonly crash: string };

/** Has a worker make a file, so that the pane can be used meanwhile. A mistake of ours in the worker is thrown here. */
export function fileInWorker(request: FileRequest): Promise<Uint8Array> {
  const worker = new Worker(new URL("./filesWorker.ts", import.meta.url), { name: "files" });
  return new Promise<Uint8Array>((resolve, reject) => {
    const end = (settle: () => void): void => {
      worker.terminate();
      settle();
    };
    worker.onerror = ({ message }) => end(() => reject(new Error(`The worker for files stopped: ${message}`)));
    worker.onmessage = ({ data }: MessageEvent<FileMade>) => {
      end(() => ("bytes" in data ? resolve(data.bytes) : reject(new Error(data.crash))));
    };
    worker.postMessage(request);
  });
}
