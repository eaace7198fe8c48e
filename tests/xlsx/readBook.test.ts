import { describe, expect, test } from "@jest/globals";
import type { SheetDesign } from "../../src/core/design/sheetDesign";
import { moveFormula } from "../../src/xlsx/read/sharedFormulas";
import { readBook } from "../../src/xlsx/readBook";
import { officerFile, prefixedFile } from "./officerFile";

async function sheetsOf(bytes: Uint8Array): Promise<readonly SheetDesign[]> {
  const read = await readBook(bytes, "plan.xlsx");
  if (!read.ok) throw new Error(read.trouble.code);
  return read.value.sheets;
}

describe("an officer's sheet as a design", () => {
  test("has the lists of both kinds, each block by itself", async () => {
    const [sheet] = await sheetsOf(officerFile());
    expect(sheet?.validations.map(({ box, rule, alert }) => [box, rule, alert?.style ?? null])).toEqual([
      [{ top: 1, left: 4, bottom: 8, right: 4 }, { kind: "list", source: '"Yes,No"' }, "stop"],
      [{ top: 1, left: 3, bottom: 8, right: 3 }, { kind: "list", source: "Other!$A$1:$A$3" }, null],
      [{ top: 1, left: 5, bottom: 1, right: 5 }, { kind: "list", source: "Other!$A$1:$A$3" }, null],
    ]);
  });

  test("has the formulas of cells that share one", async () => {
    const [sheet] = await sheetsOf(officerFile());
    expect([3, 4, 5].map((row) => sheet?.rows[row]?.[0]?.formula)).toEqual(["B4*2", "B5*2", "B6*2"]);
    expect(sheet?.rows[2]?.[2]).toMatchObject({ formula: '"a"&"b"', value: "ab" });
  });

  test("has its widths, hidden rows, tab colour and print titles", async () => {
    const [sheet] = await sheetsOf(officerFile());
    expect(sheet).toMatchObject({ tabColour: "8EA9DB", rowSizes: [{ hidden: false }, { height: null, hidden: true }] });
    expect(sheet?.columns).toEqual([
      { width: null, hidden: false },
      { width: 50, hidden: false },
      { width: null, hidden: false },
      { width: 9, hidden: true },
    ]);
    expect(sheet?.print?.titleRows).toEqual({ first: 0, last: 1 });
  });

  test("is the same when its elements have a prefix", async () => {
    expect(await sheetsOf(prefixedFile())).toEqual(await sheetsOf(officerFile()));
  });
});

describe("a formula that is copied", () => {
  test.each([
    ["A1+$A1+A$1+$A$1", 2, 1, "B3+$A3+B$1+$A$1"],
    ["IF(B2=\"B2\",'B2'!B2,SUM(B:C))", 1, 1, "IF(C3=\"B2\",'B2'!C3,SUM(C:D))"],
    ["LOG10(A1)+Table1[A1]+_A1+A1x", 1, 0, "LOG10(A2)+Table1[A1]+_A1+A1x"],
    ["SUM(3:4)", 2, 5, "SUM(5:6)"],
    ["A1", -1, 0, "#REF!"],
    ["XFD1", 0, 1, "#REF!"],
  ])("%s, %p down and %p right, reads %s", (formula, rows, columns, moved) => {
    expect(moveFormula(formula, rows, columns)).toBe(moved);
  });
});
