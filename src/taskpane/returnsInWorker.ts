import type { ReadReturns } from "../app/files";
import { done, failed } from "../app/outcome";
import type { Outcome } from "../app/outcome";
import type { Watch } from "../app/ports";
import type { ComparedReturn } from "../core/returns/comparison";
import type { ReturnsRequest } from "./readReturns";
import type { ReturnsMessage } from "./returnsMessages";

/** How often a worker that was told to stop is looked after. In milliseconds. */
const LOOK = 50;

/** The part of a `Worker` that is used here. */
export interface ReturnsWorker {
  onmessage: ((event: MessageEvent<ReturnsMessage>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(request: ReturnsRequest): void;
  terminate(): void;
}

/** A worker of its own, from our own address. */
export function createReturnsWorker(): ReturnsWorker {
  return new Worker(new URL("./returnsWorker.ts", import.meta.url), { name: "returns" });
}

/** Has a worker read and compare returns; cancelling ends it at once. A mistake of ours in the worker is thrown here. */
export function returnsInWorker(worker: ReturnsWorker, request: ReturnsRequest, watch: Watch): Promise<Outcome<ReadReturns>> {
  const returns: ComparedReturn[] = [];
  return new Promise<Outcome<ReadReturns>>((resolve, reject) => {
    const look = setInterval(() => {
      if (watch.cancel?.aborted === true) end(() => resolve(failed({ code: "cancelled" })));
    }, LOOK);
    const end = (settle: () => void): void => {
      clearInterval(look);
      worker.terminate();
      settle();
    };
    worker.onerror = ({ message }) => end(() => reject(new Error(`The worker for returns stopped: ${message}`)));
    worker.onmessage = ({ data }) => {
      if (data.kind === "progress") watch.progress?.(data.step);
      if (data.kind === "returns") returns.push(...data.returns);
      if (data.kind === "done") end(() => resolve(done({ comparison: { returns }, unread: data.unread })));
      if (data.kind === "crash") end(() => reject(new Error(data.message)));
    };
    worker.postMessage(request);
  });
}
