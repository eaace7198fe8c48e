import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { readingJson } from "../../../src/cli/readingJson";
import { recognise } from "../../../src/core/recognise/recognise";
import { readContent } from "../../../src/xlsx/readGrids";

const SHARED = join(__dirname, "..", "..", "..", "..", "shared");
const PLANS = join(SHARED, "plans");
const books = existsSync(PLANS) ? readdirSync(PLANS).filter((name) => name.endsWith(".xlsx")) : [];

/** The scorer's figures for one workbook, by name. */
async function figuresOf(name: string): Promise<ReadonlyMap<string, number>> {
  const content = await readContent(new Uint8Array(readFileSync(join(PLANS, name))), name);
  if (!content.ok) throw new Error(`${name}: ${content.trouble.code}`);
  const found = join(mkdtempSync(join(tmpdir(), "reading-")), "found.json");
  writeFileSync(found, JSON.stringify(readingJson(recognise(content.value))));
  const printer = join(found, "..", "print.mjs");
  writeFileSync(printer, `import { readFileSync } from "node:fs"; process.stdout.write(readFileSync(${JSON.stringify(found)}));`);
  const scorer = join(SHARED, "tools", "score-reading.mjs");
  const printed = execFileSync("node", [scorer, "--cmd", `node ${printer}`, join(PLANS, name)], { encoding: "utf8" });
  const [line = ""] = printed.split("\n");
  return new Map([...line.matchAll(/(\w+) (\d\.\d\d)/g)].map(([, figure = "", value]) => [figure, Number(value)]));
}

const LEAST: readonly (readonly [string, number])[] = [
  ["actions", 0.98],
  ["placed", 0.97],
  ["fields", 0.96],
  ["titles", 0.95],
  ["lists", 0.95],
  ["targets", 0.95],
  ["members", 0.95],
  ["glossary", 0.95],
];

(books.length === 0 ? describe.skip : describe)("a published plan is read as a careful reader reads it", () => {
  test.each(books)("%s", async (name) => {
    const figures = await figuresOf(name);
    for (const [figure, least] of LEAST) expect([figure, (figures.get(figure) ?? 0) >= least]).toEqual([figure, true]);
  });
});
