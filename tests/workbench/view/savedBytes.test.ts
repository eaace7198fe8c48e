import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { unzipSync } from "fflate";
import type { BookDesign } from "../../../src/core/design/sheetDesign";
import { bookFromDesign } from "../../../src/workbench/host/model/bookFromDesign";
import type { HostBook } from "../../../src/workbench/host/model/hostBook";
import { EMPTY_CELL } from "../../../src/workbench/host/model/hostCell";
import type { Opened } from "../../../src/workbench/view/page/savedBytes";
import { openedFrom, savedBytes } from "../../../src/workbench/view/page/savedBytes";
import { readBook } from "../../../src/xlsx/readBook";
import { sampleBook } from "../support/sampleBook";

const FILE = "larkmoor-2025-26.xlsx";

async function openFile(): Promise<{ readonly book: HostBook; readonly opened: Opened }> {
  const bytes = new Uint8Array(readFileSync(`samples/${FILE}`));
  const design = await readBook(bytes, FILE);
  if (!design.ok) throw new Error(design.trouble.code);
  const book = bookFromDesign(design.value);
  return { book, opened: openedFrom(bytes, book) };
}

async function save(book: HostBook, opened: Opened | null): Promise<Uint8Array> {
  const saved = await savedBytes(book, opened, FILE);
  if (!saved.ok) throw new Error(saved.trouble.code);
  return saved.value.bytes;
}

async function reread(bytes: Uint8Array): Promise<BookDesign> {
  const design = await readBook(bytes, FILE);
  if (!design.ok) throw new Error(design.trouble.code);
  return design.value;
}

/** The sheets' own XML by part name. */
function sheetParts(bytes: Uint8Array): Map<string, string> {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith("xl/worksheets/sheet"));
  return new Map(parts.map(([name, part]) => [name, new TextDecoder().decode(part)]));
}

describe("saving over the file that was opened", () => {
  test("a workbook that nobody changed keeps every sheet byte for byte", async () => {
    const { book, opened } = await openFile();
    expect(sheetParts(await save(book, opened))).toEqual(sheetParts(opened.bytes));
  });

  test("a changed cell changes its own sheet alone", async () => {
    const { book, opened } = await openFile();
    book.sheets[0]!.setCell(0, 0, { ...EMPTY_CELL, value: "Changed" });
    const bytes = await save(book, opened);
    const before = sheetParts(opened.bytes);
    const changed = [...sheetParts(bytes)].filter(([name, xml]) => before.get(name) !== xml);
    expect(changed).toHaveLength(1);
    expect((await reread(bytes)).sheets[0]!.rows[0]![0]!.value).toBe("Changed");
  });

  test("a changed value is put into the sheet as it was, whatever else stands there", async () => {
    const { book, opened } = await openFile();
    const [sheet] = book.sheets;
    sheet!.changeCell(0, 0, { value: "Another value" });
    const saved = await savedBytes(book, opened, FILE);
    if (!saved.ok) throw new Error(saved.trouble.code);
    const now = sheetParts(saved.value.bytes);
    const [name, before] = [...sheetParts(opened.bytes)].find(([part, xml]) => now.get(part) !== xml)!;
    const after = now.get(name)!;
    expect(after).toContain("Another value");
    expect(after.slice(0, 200)).toBe(before.slice(0, 200));
    expect(after.slice(-400)).toBe(before.slice(-400));
    expect(saved.value.rewritten).toEqual([]);
  });

  test("a sheet that changed in more than values is written anew, and said to be", async () => {
    const { book, opened } = await openFile();
    const [sheet, other] = book.sheets;
    sheet!.changeCell(0, 0, { style: { fill: "FF0000" } });
    const saved = await savedBytes(book, opened, FILE);
    expect(saved.ok && saved.value.rewritten).toEqual([sheet!.state.title]);
    other?.changeCell(0, 0, { value: "Another value" });
    const again = await savedBytes(book, opened, FILE);
    expect(again.ok && again.value.rewritten).toEqual([sheet!.state.title]);
  });

  test("a new sheet stands where its tab stands, the others untouched", async () => {
    const { book, opened } = await openFile();
    const titles = book.sheets.map(({ state }) => state.title);
    book.addSheet("Plan of ours", 1).setCell(0, 0, { ...EMPTY_CELL, value: "New" });
    const bytes = await save(book, opened);
    expect((await reread(bytes)).sheets.map(({ title }) => title)).toEqual([titles[0], "Plan of ours", ...titles.slice(1)]);
    for (const [name, xml] of sheetParts(opened.bytes)) expect(sheetParts(bytes).get(name)).toBe(xml);
  });

  test("a sheet that was taken out is gone, one that was renamed has its new title", async () => {
    const { book, opened } = await openFile();
    const [first, ...rest] = book.sheets;
    book.sheets = rest;
    rest[0]!.state.title = "Another title";
    const titles = (await reread(await save(book, opened))).sheets.map(({ title }) => title);
    expect(titles).not.toContain(first!.state.title);
    expect(titles[0]).toBe("Another title");
    expect(titles).toHaveLength(rest.length);
  });
});

test("a workbook that came from no file is written whole", async () => {
  const { sheets, names } = await reread(await save(sampleBook(3), null));
  expect(sheets.map(({ title }) => title)).toEqual(["Plan", "1 Safer Nights", "Lists", "Kept apart"]);
  expect(names.map(({ name }) => name)).toContain("StatusNames");
  expect(sheets[1]!.validations).toHaveLength(2);
});
