import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";

/** A suite file that could not even be loaded counts as one failure. */
const brokenFiles = (results) =>
  results.testResults.filter(({ assertionResults, status }) => status === "failed" && assertionResults.length === 0);

/** Runs jest with a configuration and counts what it says; a run that leaves no result is one failure. */
export async function runJest(config, { workers = availableParallelism(), files = [], env = {} } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "actionbook-"));
  const report = join(folder, "results.json");
  const jest = ["node_modules/jest/bin/jest.js", "--config", config, "--json", "--outputFile", report, `--maxWorkers=${workers}`];
  const child = spawn(process.execPath, [...jest, ...files], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, ...env },
  });
  await new Promise((ended) => child.once("close", ended));
  try {
    const results = JSON.parse(readFileSync(report, "utf8"));
    return {
      passed: results.numPassedTests,
      failed: results.numFailedTests + brokenFiles(results).length,
      skipped: results.numPendingTests + results.numTodoTests,
    };
  } catch (error) {
    console.error(`jest left no result: ${String(error)}`);
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
