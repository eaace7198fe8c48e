/** The worker that reads returns: a bundle of its own, so that the pane can be used while it works. One request, then it is ended. */
import { readReturns } from "./readReturns";
import type { ReturnsRequest } from "./readReturns";
import type { ReturnsMessage } from "./returnsMessages";

/** The part of a worker's global scope that is used here; the types of workers and of pages cannot stand in one program. */
interface WorkerScope {
  onmessage: ((event: { readonly data: ReturnsRequest }) => void) | null;
  postMessage(message: ReturnsMessage): void;
}

const scope = globalThis as unknown as WorkerScope;
const RETURNS_AT_ONCE = 10;

async function answer(request: ReturnsRequest): Promise<void> {
  const { comparison, unread } = await readReturns(request, (step) => scope.postMessage({ kind: "progress", step }));
  for (let at = 0; at < comparison.returns.length; at += RETURNS_AT_ONCE) {
    scope.postMessage({ kind: "returns", returns: comparison.returns.slice(at, at + RETURNS_AT_ONCE) });
  }
  scope.postMessage({ kind: "done", unread });
}

scope.onmessage = ({ data }) => {
  answer(data).catch((cause: unknown) => {
    scope.postMessage({ kind: "crash", message: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) });
  });
};
