import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { expect } from "@jest/globals";

const FOLDER = join(__dirname, "..", "golden");

/** Holds a text to the one that was looked at and kept. A missing one fails; UPDATE_GOLDEN=1 writes it anew, to be looked at. */
export function expectGolden(name: string, text: string): void {
  const path = join(FOLDER, name);
  if (process.env.UPDATE_GOLDEN === "1") {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  if (!existsSync(path)) throw new Error(`tests/golden/${name} is missing: run with UPDATE_GOLDEN=1, read it, and commit it.`);
  expect(text).toBe(readFileSync(path, "utf8"));
}
