/** npm test: every check there is. `npm test -- --only unit` runs one suite. The last line is "N passed, N failed". */
import { availableParallelism } from "node:os";
import { PROJECTS } from "./testing/projects.mjs";
import { findBrowser, HOW_TO_GET_ONE } from "./testing/findBrowser.mjs";
import { runChecks } from "./testing/runChecks.mjs";
import { runJest } from "./testing/runJest.mjs";

const sum = (one, other) => Object.fromEntries(Object.keys(one).map((key) => [key, one[key] + other[key]]));

const tsc = (project) => [project, ["node_modules/typescript/bin/tsc", "--noEmit", "-p", project]];

async function browserTests() {
  const browser = findBrowser();
  if (browser !== null) return inTurn(browser);
  console.error(HOW_TO_GET_ONE);
  return { passed: 0, failed: 1, skipped: 0 };
}

/** Tests that measure how long the pane cannot answer have the machine to themselves, after all others. */
async function inTurn(browser) {
  const run = (files, workers) => runJest("jest.browser.config.cjs", { workers, files, env: { CHROME_PATH: browser } });
  const others = await run(["--testPathIgnorePatterns", "Large\\.browser\\.ts$"], availableParallelism());
  return sum(others, await run(["--testPathPatterns", "Large\\.browser\\.ts$"], 1));
}

const SUITES = {
  types: () => runChecks(PROJECTS.map(tsc)),
  lint: () =>
    runChecks([
      ["eslint", ["node_modules/eslint/bin/eslint.js", "--max-warnings", "0", "."]],
      ["prettier", ["node_modules/prettier/bin/prettier.cjs", "--check", "."]],
    ]),
  build: () => runChecks([["webpack", ["node_modules/webpack/bin/webpack.js", "--mode", "production"]]]),
  manifest: () =>
    runChecks(["manifest.xml", "dist/addin/manifest.xml"].map((path) => [path, ["scripts/validate-manifest.mjs", path]])),
  unit: () => runJest("jest.config.cjs"),
  browser: browserTests,
};

/** Suites that run one after another, beside those of the other lane; the browser tests come last, with the machine to themselves. */
const LANES = [
  ["types", "lint"],
  ["build", "manifest", "unit"],
];
const LAST = ["browser"];

function wanted() {
  const at = process.argv.indexOf("--only");
  if (at === -1) return Object.keys(SUITES);
  const names = process.argv[at + 1]?.split(",") ?? [];
  if (names.length > 0 && names.every((name) => name in SUITES)) return names;
  console.error(`--only takes ${Object.keys(SUITES).join(", ")}`);
  process.exit(2);
}

const say = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
let total = { passed: 0, failed: 0, skipped: 0 };
const names = wanted();

async function runLane(lane) {
  for (const name of lane.filter((candidate) => names.includes(candidate))) {
    const start = performance.now();
    const count = await SUITES[name]();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${name.padEnd(9)} ${say(count).padEnd(40)} ${seconds.padStart(6)} s`);
    total = sum(total, count);
  }
}

await Promise.all(LANES.map(runLane));
await runLane(LAST);
console.log(say(total));
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
