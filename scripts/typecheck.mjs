/** Checks types three times: all code, and core and app once more without any DOM, Node or Office types. */
import { spawnSync } from "node:child_process";
import { PROJECTS } from "./testing/projects.mjs";

const results = PROJECTS.map((project) =>
  spawnSync(process.execPath, ["node_modules/typescript/bin/tsc", "--noEmit", "-p", project], { stdio: "inherit" }),
);
process.exitCode = results.every(({ status }) => status === 0) ? 0 : 1;
