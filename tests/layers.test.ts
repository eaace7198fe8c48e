import { expect, test } from "@jest/globals";
import { sourceFiles } from "./support/sourceFiles";

/** Who may use whom. A folder that is missing here may use nothing, so a new layer is fenced from its first file. */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  core: [],
  app: ["core"],
  excel: ["app", "core"],
  xlsx: ["app", "core"],
  word: ["app", "core"],
  ui: ["app", "core"],
  taskpane: ["ui", "excel", "xlsx", "word", "app", "core"],
  commands: ["ui", "excel", "xlsx", "word", "app", "core"],
  workbench: ["xlsx", "app", "core"],
  cli: ["app", "xlsx", "word", "core"],
};

/** The packages that a layer may use; only xlsx knows hucre, only the workbench IronCalc. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: ["numfmt", "fastest-levenshtein"],
  xlsx: ["hucre", "fflate"],
  word: ["docx"],
  ui: ["react", "react-dom", "@fluentui/react-components", "@fluentui/react-icons", "@tanstack/react-virtual"],
  taskpane: ["react", "react-dom", "@fluentui/react-components"],
  workbench: [
    "react",
    "react-dom",
    "@fluentui/react-components",
    "@fluentui/react-icons",
    "@tanstack/react-virtual",
    "@ironcalc/wasm",
  ],
  cli: ["node:fs", "node:path", "node:process", "node:url", "node:fs/promises"],
};

/** Where the names of Office.js may stand; no import rule can see a global. */
const NAMES_OFFICE = /^(excel|taskpane|commands|workbench\/pane|workbench\/host\/bridge)\//;
const OFFICE_NAMES = ["Excel", "Office", "OfficeExtension"];

const files = sourceFiles();

test("every layer uses only the layers below it", () => {
  const breaches = files.flatMap(({ path, layer, imports }) =>
    imports
      // The command line tells its version, which stands nowhere else.
      .filter((target) => !(path === "cli/bin.ts" && target === "../package.json"))
      .filter((target) => !target.startsWith(`${layer}/`) && !(MAY_USE[layer] ?? []).includes(target.split("/")[0] ?? ""))
      .map((target) => `${path} imports ${target}`),
  );
  expect(breaches).toEqual([]);
});

test("every layer uses only the packages named for it", () => {
  const allowed = (layer: string, name: string): boolean =>
    (MAY_IMPORT[layer] ?? []).includes(name.replace(/^(node:\w+).*/, "$1"));
  const breaches = files.flatMap(({ path, layer, packages }) =>
    packages.filter((name) => !allowed(layer, name)).map((name) => `${path} imports ${name}`),
  );
  expect(breaches).toEqual([]);
});

test("only the Excel side names Excel or Office", () => {
  const breaches = files
    .filter(({ path }) => !NAMES_OFFICE.test(path))
    .flatMap(({ path, names }) => OFFICE_NAMES.filter((name) => names.has(name)).map((name) => `${path} names ${name}`));
  expect(breaches).toEqual([]);
});

// Excel's own object model goes round in circles: a range has a sheet, and a sheet has ranges.
const GOES_ROUND = "workbench/host/classes/";

test("no file needs itself by way of others", () => {
  const straight = (path: string): boolean => !path.startsWith(GOES_ROUND);
  const needsOf = new Map(files.map(({ path, needs }) => [path, straight(path) ? needs : needs.filter(straight)]));
  const finished = new Set<string>();
  const loops: string[] = [];
  const walk = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) loops.push([...way.slice(way.indexOf(path)), path].join(" → "));
    if (way.includes(path) || finished.has(path)) return;
    (needsOf.get(path) ?? []).forEach((next) => walk(next, [...way, path]));
    finished.add(path);
  };
  files.forEach(({ path }) => walk(path, []));
  expect(loops).toEqual([]);
});
