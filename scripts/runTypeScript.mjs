/** Runs a TypeScript program of this repository: node scripts/runTypeScript.mjs scripts/makeDocs.ts [arguments] */
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

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
  const folder = mkdtempSync(join(tmpdir(), "actionbook-"));
  try {
    const configuration = node("program", "development", file);
    await bundle({ ...configuration, cache: false, devtool: false, output: { ...configuration.output, path: folder } });
    const { main } = await import(pathToFileURL(join(folder, "program.mjs")).href);
    await main();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [, , program] = process.argv;
if (program === undefined) throw new Error("Which program? node scripts/runTypeScript.mjs scripts/makeDocs.ts");
await runTypeScript(resolve(program));
