import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { afterAll, beforeAll } from "@jest/globals";

/** Starts scripts/serve.mjs on a free port and waits for the address that it prints. */
function startServer(): Promise<{ readonly child: ChildProcess; readonly address: string }> {
  const child = spawn(process.execPath, ["scripts/serve.mjs", "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  return new Promise((started, failed) => {
    child.once("exit", (code) => failed(new Error(`scripts/serve.mjs ended with ${String(code)}`)));
    child.stdout.once("data", (line: Buffer) => started({ child, address: line.toString("utf8").trim() }));
  });
}

/** The built workbench on localhost for the tests of a file, with the headers of scripts/serve.mjs. */
export function serveWorkbench(): { readonly address: () => string } {
  let server: Awaited<ReturnType<typeof startServer>> | null = null;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => {
    server?.child.removeAllListeners("exit");
    server?.child.kill();
  });
  return { address: () => server?.address ?? "" };
}
