/** The worker that makes files: writing a large workbook or laying out a Word document takes seconds. One request, then it is ended. */
import { writeDocument } from "../word/writeDocument";
import { writeBook } from "../xlsx/writeBook";
import type { FileMade, FileRequest } from "./fileInWorker";

/** The part of a worker's global scope that is used here; the types of workers and of pages cannot stand in one program. */
interface WorkerScope {
  onmessage: ((event: { readonly data: FileRequest }) => void) | null;
  postMessage(message: FileMade): void;
}

const scope = globalThis as unknown as WorkerScope;

function make(request: FileRequest): Promise<Uint8Array> {
  return request.kind === "book" ? writeBook(request.book, request.title) : writeDocument(request.document);
}

scope.onmessage = ({ data }) => {
  make(data).then(
    (bytes) => scope.postMessage({ bytes }),
    (cause: unknown) => scope.postMessage({ crash: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) }),
  );
};
