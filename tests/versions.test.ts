import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

test("the manifest has the package's version", () => {
  const manifest = readFileSync("manifest.xml", "utf8");
  expect(/<Version>([^<]+)<\/Version>/.exec(manifest)?.[1]).toBe(`${version}.0`);
});

test("the change log's newest release is the package's version", () => {
  const releases = [...readFileSync("CHANGELOG.md", "utf8").matchAll(/^## \[(\d[^\]]*)\]/gm)].map((match) => match[1]);
  expect(releases[0]).toBe(version);
});
