import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";

const lock = readFileSync("package-lock.json", "utf8");

test("the lock file names no registry, so that npm asks the one that is configured", () => {
  expect(lock.match(/"resolved":\s*"[^"]*"/g) ?? []).toEqual([]);
});

test("every package of the lock file has its checksum", () => {
  const { packages } = JSON.parse(lock) as {
    packages: Record<string, { integrity?: string; inBundle?: boolean; link?: boolean }>;
  };
  const without = Object.entries(packages).filter(
    ([path, { integrity, inBundle, link }]) => path !== "" && integrity === undefined && inBundle !== true && link !== true,
  );
  expect(without.map(([path]) => path)).toEqual([]);
});

test("every dependency is pinned to one version", () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as Record<
    string,
    Record<string, string>
  >;
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(loose).toEqual([]);
});
