import { describe, expect, jest, test } from "@jest/globals";
import type { Outcome } from "../../src/app/outcome";
import { markerOf } from "../../src/core/design/markers";
import type { BookDesign, SheetDesign } from "../../src/core/design/sheetDesign";
import { createFileWorkbook, type FileWorkbook } from "../../src/xlsx/fileWorkbook";
import { saveBook } from "../../src/xlsx/graft/saveBook";
import { readBook } from "../../src/xlsx/readBook";
import { officerFile, partsOf, partText, prefixedFile } from "./officerFile";

jest.setTimeout(60_000);

function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(`${outcome.trouble.code}: ${outcome.trouble.details ?? ""}`);
  return outcome.value;
}

async function open(bytes: Uint8Array = officerFile()): Promise<FileWorkbook> {
  return valueOf(await createFileWorkbook(bytes, "plan.xlsx"));
}

const TITLE = "1 Domestic Abuse";

function design(title = TITLE, status = "At risk"): SheetDesign {
  const row = (...texts: readonly string[]): { value: string }[] => texts.map((value) => ({ value }));
  return {
    key: "priority:p1",
    whenThere: "update",
    title,
    visibility: "visible",
    tabColour: null,
    showGridlines: true,
    rows: [row("Priority 1"), [], row("Ref", "Action", "Status"), row("1.1", "Meet every month", status)],
    columns: [{ width: 8, hidden: false }],
    rowSizes: [],
    merges: [],
    tables: [
      { name: "Actions_p1", box: { top: 2, left: 0, bottom: 3, right: 2 }, style: null, filterButtons: true, bandedRows: false },
    ],
    validations: [
      {
        box: { top: 3, left: 2, bottom: 3, right: 2 },
        rule: { kind: "list", source: "Choices" },
        ignoreBlank: true,
        alert: null,
        prompt: null,
      },
    ],
    conditionalFormats: [],
    freeze: { rows: 3, columns: 0 },
    print: null,
    protection: null,
  };
}

const bookOf = (sheet: SheetDesign): BookDesign => ({ sheets: [sheet], names: [markerOf("priority:p1", sheet.title)] });

async function sheetIn(bytes: Uint8Array, title: string): Promise<SheetDesign | undefined> {
  return valueOf(await readBook(bytes, "plan.xlsx")).sheets.find((sheet) => sheet.title === title);
}

describe("writing into a file", () => {
  test("adds a sheet with its marker, and says so", async () => {
    const workbook = await open();
    expect(valueOf(await workbook.write(bookOf(design())))).toEqual([{ key: "priority:p1", title: TITLE, made: "new" }]);
    const content = valueOf(await workbook.read());
    expect(content.grids.map(({ sheet }) => sheet)).toEqual(["My plan's", "Other", TITLE]);
    expect(content.names).toContainEqual(markerOf("priority:p1", TITLE));
  });

  test("the same design twice leaves the bytes as they are", async () => {
    const workbook = await open();
    await workbook.write(bookOf(design()));
    const once = workbook.bytes();
    expect(valueOf(await workbook.write(bookOf(design())))).toEqual([{ key: "priority:p1", title: TITLE, made: "unchanged" }]);
    expect(workbook.bytes()).toBe(once);
  });

  test("an export that is made again leaves the bytes as they are", async () => {
    const workbook = await open();
    const printed: SheetDesign = { ...design("Plan to print"), key: "export", whenThere: "replace", validations: [] };
    const book = { sheets: [printed], names: [markerOf("export", printed.title)] };
    await workbook.write(book);
    const once = workbook.bytes();
    expect(valueOf(await workbook.write(book))).toEqual([{ key: "export", title: "Plan to print", made: "unchanged" }]);
    expect(workbook.bytes()).toBe(once);
  });

  test("a sheet of ours is found by its marker and changed in place, the officer's look kept", async () => {
    const workbook = await open();
    await workbook.write(bookOf(design()));
    const styled = await sheetIn(workbook.bytes(), TITLE);
    if (styled === undefined) throw new Error("not written");
    const rows = styled.rows.map((row, at) =>
      at === 3 ? row.map((cell) => cell && { ...cell, style: { ...cell.style, fill: "FFEEDD" } }) : row,
    );
    const coloured: SheetDesign = { ...styled, rows: [...rows, [], [{ value: "officer's note" }]] };
    const saved = valueOf(
      await saveBook(workbook.bytes(), "plan.xlsx", {
        sheets: [{ design: coloured, replaces: TITLE }],
        names: [],
        removed: [],
        order: null,
      }),
    );
    const again = await open(saved);
    expect(valueOf(await again.write(bookOf(design(TITLE, "Complete"))))).toEqual([
      { key: "priority:p1", title: TITLE, made: "updated" },
    ]);
    const after = await sheetIn(again.bytes(), TITLE);
    expect(after?.rows[3]?.[2]).toMatchObject({ value: "Complete", style: { fill: "FFEEDD" } });
    expect(after?.rows[5]?.[0]?.value).toBe("officer's note");
  });

  test("a write that is cancelled changes nothing", async () => {
    const workbook = await open();
    const before = workbook.bytes();
    expect(await workbook.write(bookOf(design()), { cancel: { aborted: true } })).toEqual({
      ok: false,
      trouble: { code: "cancelled" },
    });
    expect(workbook.bytes()).toBe(before);
  });

  test("progress names each sheet", async () => {
    const steps: string[] = [];
    await (await open()).write(bookOf(design()), { progress: ({ what, done, of }) => steps.push(`${what} ${done}/${of}`) });
    expect(steps).toEqual([`${TITLE} 0/1`]);
  });
});

describe.each([
  ["an ordinary workbook", officerFile],
  ["a workbook whose elements have a prefix", prefixedFile],
])("changing single cells of %s", (_, makeFile) => {
  const change = (cell: string, before: string | number | boolean | null, after: string | number | boolean | null) => {
    return { sheet: "My plan's", cell, before, after, why: "test" };
  };

  test("touches only those cells; their look stays", async () => {
    const workbook = await open(makeFile());
    const changes = [
      change("B2", 45000, 45031),
      change("C6", null, "=1+1"),
      change("E3", null, true),
      change("B9", null, " new "),
      change("A3", true, null),
    ];
    expect(await workbook.patch(changes)).toEqual({ ok: true, value: 5 });
    const [grid] = valueOf(await workbook.read()).grids;
    expect(grid?.rows[1]?.[1]).toMatchObject({ value: 45031, text: "15/04/2023" });
    expect(grid?.rows[5]?.[2]).toMatchObject({ value: "=1+1", fill: "FFFF00" });
    expect(grid?.rows[2]?.[4]).toMatchObject({ value: true });
    expect(grid?.rows[8]?.[1]).toMatchObject({ value: " new " });
    expect(grid?.rows[2]?.[0]).toBeNull();
    const before = partsOf(makeFile());
    const after = partsOf(workbook.bytes());
    const differ = Array.from(before.keys()).filter(
      (part) => new TextDecoder().decode(after.get(part)) !== new TextDecoder().decode(before.get(part)),
    );
    expect(differ.sort()).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/calcChain.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet1.xml",
    ]);
    expect(partText(workbook.bytes(), "xl/worksheets/sheet1.xml")).toContain("x14:dataValidation");
  });

  test.each([
    ["no longer holds what was read", change("B2", 1, 2), "'My plan''s'!B2"],
    ["holds a formula that others share", change("A4", 2, 3), "'My plan''s'!A4"],
    ["is on a sheet that is not there", { ...change("B2", 45000, 2), sheet: "Gone" }, "'Gone'!B2"],
  ])("a cell that %s stops all changes", async (_why, refused, cell) => {
    const workbook = await open(makeFile());
    const before = workbook.bytes();
    expect(await workbook.patch([change("B4", 1, 9), refused])).toEqual({
      ok: false,
      trouble: { code: "cell-changed", facts: { cell } },
    });
    expect(workbook.bytes()).toBe(before);
  });
});
