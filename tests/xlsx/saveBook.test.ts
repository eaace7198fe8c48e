import { describe, expect, jest, test } from "@jest/globals";
import fc from "fast-check";
import type { SheetDesign } from "../../src/core/design/sheetDesign";
import { saveBook, type BookChanges } from "../../src/xlsx/graft/saveBook";
import { readBook } from "../../src/xlsx/readBook";
import { anyBook } from "../support/anyBook";
import { structureFaults } from "./structureFaults";
import { officerFile, partsOf, partText, prefixedFile } from "./officerFile";

jest.setTimeout(60_000);

const NOTHING: BookChanges = { sheets: [], names: [], removed: [], order: null };
const CHANGED = ["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"];

async function saved(bytes: Uint8Array, changes: Partial<BookChanges>): Promise<Uint8Array> {
  const outcome = await saveBook(bytes, "plan.xlsx", { ...NOTHING, ...changes });
  if (!outcome.ok) throw new Error(`${outcome.trouble.code}: ${outcome.trouble.details ?? ""}`);
  return outcome.value;
}

async function bookOf(bytes: Uint8Array): ReturnType<typeof readBook> {
  return readBook(bytes, "plan.xlsx");
}

async function sheetOf(bytes: Uint8Array, title: string): Promise<SheetDesign | undefined> {
  const read = await bookOf(bytes);
  return read.ok ? read.value.sheets.find((sheet) => sheet.title === title) : undefined;
}

/** The default font of the officer's file is not ours, so plain cells of a grafted sheet take it. */
const PLAIN = { font: "Arial", size: 10 };

function design(title: string, table = "Actions_p1"): SheetDesign {
  const text = (value: string): { value: string; style: { font: string; size: number } } => ({ value, style: PLAIN });
  return {
    key: null,
    whenThere: "update",
    title,
    visibility: "visible",
    tabColour: "1F3864",
    showGridlines: false,
    rows: [
      [{ value: "=Not a formula", style: { ...PLAIN, bold: true, fill: "C6E0B4", format: "@" } }],
      [],
      [text("Ref"), text("Status")],
      [text(" 1.10 "), { value: "At risk", style: { ...PLAIN, wrap: true, locked: false } }],
    ],
    columns: [{ width: 30, hidden: false }],
    rowSizes: [],
    merges: [],
    tables: [{ name: table, box: { top: 2, left: 0, bottom: 3, right: 1 }, style: null, filterButtons: true, bandedRows: false }],
    validations: [
      {
        box: { top: 3, left: 1, bottom: 3, right: 1 },
        rule: { kind: "list", source: "Choices" },
        ignoreBlank: true,
        alert: null,
        prompt: null,
      },
    ],
    conditionalFormats: [
      {
        box: { top: 3, left: 1, bottom: 3, right: 1 },
        rule: { kind: "cellValue", comparison: "equalTo", first: "INDEX(Choices,1)" },
        fill: "FFC000",
        stopIfTrue: false,
      },
    ],
    freeze: { rows: 3, columns: 0 },
    print: {
      orientation: "landscape",
      paper: "a4",
      fitToWidth: 1,
      titleRows: { first: 2, last: 2 },
      area: null,
      header: null,
      footer: "&P",
      margins: null,
      breaks: [],
    },
    protection: null,
  };
}

const adding = (title: string): Partial<BookChanges> => ({ sheets: [{ design: design(title), replaces: null }] });

describe.each([
  ["an ordinary workbook", officerFile],
  ["a workbook whose elements have a prefix", prefixedFile],
])("sheets put into %s", (_, makeFile) => {
  test("leave every part of the officer's as it was, byte for byte", async () => {
    const before = partsOf(makeFile());
    const after = partsOf(await saved(makeFile(), adding("1 Domestic Abuse")));
    for (const [part, bytes] of before) {
      if (part === "xl/calcChain.xml") expect(after.has(part)).toBe(false);
      else if (!CHANGED.includes(part)) expect(after.get(part)).toEqual(bytes);
    }
    expect(Array.from(after.keys()).filter((part) => !before.has(part))).toEqual([
      "xl/worksheets/sheet3.xml",
      "xl/tables/table1.xml",
      "xl/worksheets/_rels/sheet3.xml.rels",
    ]);
  });

  test("are read back as they were designed, and the officer's as they were", async () => {
    const bytes = await saved(makeFile(), adding("Plan's new"));
    expect(await sheetOf(bytes, "Plan's new")).toEqual(design("Plan's new"));
    expect(await sheetOf(bytes, "My plan's")).toEqual(await sheetOf(makeFile(), "My plan's"));
  });

  test("stand behind the officer's, with ids that nobody else has", async () => {
    const bytes = await saved(makeFile(), adding("New"));
    expect(partText(bytes, "xl/workbook.xml")).toMatch(/name="Other" sheetId="7"[^>]*\/><(x:)?sheet name="New" sheetId="8"/);
    expect(partText(bytes, "xl/tables/table1.xml")).toContain('id="6"');
    expect(partText(bytes, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  });

  test("take the place and the title of the sheet that they replace, and keep its pictures and comments", async () => {
    const bytes = await saved(makeFile(), { sheets: [{ design: design("Other title"), replaces: "My plan's" }] });
    expect(await sheetOf(bytes, "My plan's")).toEqual(design("My plan's"));
    expect(structureFaults(bytes)).toEqual([]);
    expect(partText(bytes, "xl/workbook.xml")).toMatch(/<(x:)?sheets><(x:)?sheet name="My plan's" sheetId="3"/);
    expect(partText(bytes, "xl/worksheets/sheet1.xml")).toMatch(
      /<drawing r:id="kept_rId1"\/><legacyDrawing r:id="kept_rId2"\/><tableParts/,
    );
    expect(partText(bytes, "xl/worksheets/_rels/sheet1.xml.rels")).toContain("xl/comments1.xml");
  });

  test("put in twice, the second time change nothing", async () => {
    const once = await saved(makeFile(), adding("New"));
    const twice = await saved(once, { sheets: [{ design: design("New"), replaces: "New" }] });
    const thrice = await saved(twice, { sheets: [{ design: design("New"), replaces: "New" }] });
    expect(thrice).toEqual(twice);
    expect(partText(twice, "xl/styles.xml")).toBe(partText(once, "xl/styles.xml"));
  });
});

describe("several sheets with tables", () => {
  test("have tables with different ids, for Excel repairs a file that has one twice", async () => {
    const sheets = ["One", "Two", "Three"].map((title) => ({ design: design(title, `Table_${title}`), replaces: null }));
    const bytes = await saved(officerFile(), { sheets });
    const tables = Array.from(partsOf(bytes).keys()).filter((part) => part.startsWith("xl/tables/"));
    const ids = tables.map((part) => / id="(\d+)"/.exec(partText(bytes, part))?.[1]);
    expect(ids.sort()).toEqual(["5", "6", "7", "8"]);
  });

  test("are named in a workbook that declares its prefixes on each sheet, as openpyxl does", async () => {
    const declared = officerFile((part, source) => {
      if (part !== "xl/workbook.xml") return source;
      const namespace = / xmlns:r="[^"]*"/.exec(source)?.[0] ?? "";
      return source.replace(namespace, "").replace(/<sheet /g, `<sheet${namespace} `);
    });
    const workbook = partText(await saved(declared, adding("New")), "xl/workbook.xml");
    expect(workbook).toMatch(/<sheet name="New" sheetId="8" xmlns:r="[^"]+" r:id="actionbook8"\/>/);
  });
});

describe("names and tabs of a saved file", () => {
  test("a name stands for something else from now on, others stay", async () => {
    const names = [
      { name: "Choices", formula: "Other!$A$2:$A$3", sheet: null, hidden: false },
      { name: "Actionbook.Plan", formula: "'My plan''s'!$A$1", sheet: null, hidden: true },
    ];
    const read = await bookOf(await saved(officerFile(), { names }));
    expect(read.ok && read.value.names).toEqual([
      names[0],
      { name: "Local", formula: "Other!$A$1", sheet: "Other", hidden: true },
      names[1],
    ]);
  });

  test("a sheet that is taken out takes its own names along; the names of others still belong to their sheets", async () => {
    const bytes = await saved(officerFile(), { removed: ["My plan's"] });
    const read = await bookOf(bytes);
    expect(read.ok && read.value.sheets.map(({ title }) => title)).toEqual(["Other"]);
    expect(structureFaults(await saved(officerFile(), { ...adding("New"), removed: ["My plan's"] }))).toEqual([]);
    expect(read.ok && read.value.names.find(({ name }) => name === "Local")?.sheet).toBe("Other");
    expect(partsOf(bytes).has("xl/worksheets/sheet1.xml")).toBe(false);
    expect(partText(bytes, "xl/workbook.xml")).toContain('activeTab="0"');
  });

  test("tabs take a new order and print titles follow their sheet", async () => {
    const bytes = await saved(officerFile(), { ...adding("New"), order: ["New", "Other", "My plan's"] });
    const read = await bookOf(bytes);
    expect(read.ok && read.value.sheets.map(({ title }) => title)).toEqual(["New", "Other", "My plan's"]);
    expect((await sheetOf(bytes, "My plan's"))?.print?.titleRows).toEqual({ first: 0, last: 1 });
  });

  test("nothing to change gives a file with the same sheets", async () => {
    expect(await bookOf(await saved(officerFile(), NOTHING))).toEqual(await bookOf(officerFile()));
  });
});

describe("any design put into a file", () => {
  test("is read back with its values, rules and print set-up", async () => {
    await fc.assert(
      fc.asyncProperty(anyBook, async (book) => {
        const sheets = book.sheets.map((sheet) => ({
          design: { ...sheet, key: null, title: `Our ${sheet.title.slice(0, 20)}` },
          replaces: null,
        }));
        const bytes = await saved(officerFile(), { sheets });
        expect(structureFaults(bytes)).toEqual([]);
        const read = await bookOf(bytes);
        expect(read.ok).toBe(true);
        if (!read.ok) return;
        const unstyled = (sheet: SheetDesign | undefined): unknown => ({
          ...sheet,
          rows: sheet?.rows.map((row) => row.map((cell) => cell && [cell.value, cell.formula, cell.link])),
        });
        expect(read.value.sheets.slice(2).map(unstyled)).toEqual(sheets.map((each) => unstyled(each.design)));
      }),
      { numRuns: 60 },
    );
  });
});
