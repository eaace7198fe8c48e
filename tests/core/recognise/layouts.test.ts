import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { recognise } from "../../../src/core/recognise/recognise";
import { readingText } from "../../support/readingText";
import { workbookOf } from "../../support/sheetText";

const FOLDER = join(__dirname, "..", "..", "fixtures", "sheets");

/** A fixture: what it shows on its first line, the sheets, and after "--- reading" what is to be found. */
function fixture(name: string): { readonly promise: string; readonly sheets: string; readonly reading: string } {
  const text = readFileSync(join(FOLDER, name), "utf8");
  const [sheets = "", reading = ""] = text.split(/^--- reading\n/m);
  return { promise: sheets.split("\n")[0] ?? name, sheets, reading: reading.trim() };
}

describe("a sheet laid out as officers do", () => {
  for (const name of readdirSync(FOLDER).sort()) {
    const { promise, sheets, reading } = fixture(name);
    test(`${name}: ${promise}`, () => {
      expect(readingText(recognise(workbookOf(sheets)))).toBe(reading);
    });
  }
});
