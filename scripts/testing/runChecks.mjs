import { spawn } from "node:child_process";

/** Runs a program of node_modules quietly; shows what it said only when it failed. */
export function runNode(name, args) {
  return new Promise((ended) => {
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
    const said = [];
    child.stdout.on("data", (chunk) => said.push(chunk));
    child.stderr.on("data", (chunk) => said.push(chunk));
    child.once("close", (code) => {
      if (code !== 0) console.error(`${name} failed:\n${Buffer.concat(said).toString("utf8")}`);
      ended(code === 0);
    });
  });
}

/** Runs checks one after another, each a program that passes or fails, and counts them. */
export async function runChecks(checks) {
  const count = { passed: 0, failed: 0, skipped: 0 };
  for (const [name, args] of checks) {
    if (await runNode(name, args)) count.passed++;
    else count.failed++;
  }
  return count;
}
