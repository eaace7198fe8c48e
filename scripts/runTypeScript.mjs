/** Runs a TypeScript program of this repository: node scripts/runTypeScript.mjs scripts/makeDocs.ts [arguments] */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const require = createRequire(import.meta.url);
const webpack = require("webpack");
const { node } = require("../webpack.config.js");

const bundle = (configuration) =>
  new Promise((done, failed) => {
    webpack(configuration, (error, stats) => {
      if (error) failed(error);
      else if (stats.hasErrors()) failed(new Error(stats.toString("errors-only")));
      else done();
    });
  });

/** Bundles a program into one file aside, imports it and waits for what its `main` promises. */
export async function runTypeScript(file) {
  // Under node_modules, so that a program finds the packages that it reads from disk.
  const aside = fileURLToPath(new URL("../node_modules/.cache/actionbook", import.meta.url));
  mkdirSync(aside, { recursive: true });
  const folder = mkdtempSync(join(aside, "program-"));
  try {
    const configuration = node("program", "development", file);
    await bundle({
      ...configuration,
      cache: false,
      devtool: false,
      node: { __filename: "node-module" },
      output: { ...configuration.output, path: folder },
    });
    const { main } = await import(pathToFileURL(join(folder, "program.mjs")).href);
    await main();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [, , program] = process.argv;
if (program === undefined) throw new Error("Which program? node scripts/runTypeScript.mjs scripts/makeDocs.ts");
await runTypeScript(resolve(program));
