import { expect, test } from "@jest/globals";
import { readReturnFile } from "../../src/xlsx/readGrids";
import { officerFile } from "./officerFile";

const SHEET = "xl/worksheets/sheet1.xml";
const STRINGS = "xl/sharedStrings.xml";
const STYLES = "xl/styles.xml";
const MANY = 150_000;

/** So long may a file take that opens what it never closes: reading the officer's own takes some milliseconds. */
const LONGEST = 3_000;

/** The officer's file with something before the end of one part. */
function withSource(part: string, end: string, source: string): Uint8Array {
  return officerFile((name, text) => (name === part ? text.replace(end, `${source}${end}`) : text));
}

const inSheet = (source: string): Uint8Array => withSource(SHEET, "</sheetData>", source);
const inRow = (source: string): Uint8Array => inSheet(`<row r="99">${source}</row>`);
const inStrings = (source: string): Uint8Array => withSource(STRINGS, "</sst>", source);
const inStyles = (source: string): Uint8Array => withSource(STYLES, "</styleSheet>", source);

/** What is never closed, the file, and whether it can still be read. */
const UNCLOSED: readonly (readonly [string, () => Uint8Array, boolean])[] = [
  ["one cell", () => inRow('<c r="A99"><v>1</v>'), false],
  ["a great many cells", () => inRow('<c r="A99">'.repeat(MANY)), false],
  ["the tag of a cell", () => inSheet('<row r="99"><c r="A99"'), false],
  ["a great many values", () => inRow(`<c r="A99">${"<v>".repeat(MANY)}</c>`), true],
  ["shared strings", () => inStrings("<si>".repeat(MANY)), true],
  ["tags of shared strings", () => inStrings(`${"<si ".repeat(MANY)}</si>`), true],
  ["runs of a shared string", () => inStrings(`<si>${"<t>".repeat(MANY)}</si>`), true],
  ["readings of a shared string", () => inStrings(`<si>${"<rPh >".repeat(MANY)}<t>x</t></si>`), true],
  ["raw text of a shared string", () => inStrings("<si><t>before<![CDATA[behind</t></si>"), true],
  ["raw texts of a shared string", () => inStrings(`<si><t>${"<![CDATA[".repeat(MANY)}</t></si>`), true],
  ["remarks in the styles", () => inStyles("<!-- ".repeat(MANY)), true],
  ["instructions in the styles", () => inStyles("<?a ".repeat(MANY)), true],
  ["raw text in the styles", () => inStyles("<![CDATA[".repeat(MANY)), true],
  ["quotes in the styles", () => inStyles('<a b="'.repeat(MANY)), true],
  ["an attribute's name in the styles", () => inStyles(`<a ${"b".repeat(MANY)}/>`), true],
];

test.each(UNCLOSED)("%s without an end is no trap", async (_, file, isRead) => {
  const bytes = file();
  const start = performance.now();
  const read = await readReturnFile(bytes, "a.xlsx");
  expect(read.ok ? "read" : read.trouble.code).toBe(isRead ? "read" : "file-damaged");
  expect(performance.now() - start).toBeLessThan(LONGEST);
});
