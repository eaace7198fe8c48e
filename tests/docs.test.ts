import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { checksPage } from "../scripts/docs/checksPage";
import { columnsPage } from "../scripts/docs/columnsPage";
import { layoutsPage } from "../scripts/docs/layoutsPage";

const inDocs = readdirSync("docs", { recursive: true, encoding: "utf8" }).map((name) => join("docs", name));
const PAGES = [...readdirSync(".", { encoding: "utf8" }), ...inDocs].filter((name) => name.endsWith(".md"));

/** The places within the repository that a page links to, without code blocks and web addresses. */
function linksOf(page: string): string[] {
  const text = readFileSync(page, "utf8").replace(/```[\s\S]*?```/g, "");
  const targets = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g), ...text.matchAll(/(?:src|href)="([^"#]+)"/g)].map(
    (match) => match[1] ?? "",
  );
  return targets.filter((target) => target !== "" && !/^[a-z]+:/.test(target));
}

describe.each(PAGES)("%s", (page) => {
  test("links only to what is there", () => {
    expect(linksOf(page).filter((target) => !existsSync(join(dirname(page), target)))).toEqual([]);
  });
});

test("docs/columns.md is made from the tables as they stand (npm run docs)", () => {
  expect(readFileSync("docs/columns.md", "utf8")).toBe(columnsPage());
});

test("docs/checks.md is made from the rules as they stand (npm run docs)", () => {
  expect(readFileSync("docs/checks.md", "utf8")).toBe(checksPage());
});

test("docs/layouts.md is made from the layouts as they stand (npm run docs)", () => {
  expect(readFileSync("docs/layouts.md", "utf8")).toBe(layoutsPage());
});

test("CONTRIBUTING names every script that there is, and no other", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  const named = [...readFileSync("CONTRIBUTING.md", "utf8").matchAll(/`npm (?:run )?([a-z]+)[^`]*`/g)].map(
    (match) => match[1] ?? "",
  );
  expect([...new Set(named)].filter((name) => name !== "ci").sort()).toEqual(Object.keys(scripts).sort());
});
