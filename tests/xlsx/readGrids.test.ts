import { describe, expect, test } from "@jest/globals";
import type { WorkbookContent } from "../../src/core/grid/grid";
import { readContent } from "../../src/xlsx/readGrids";
import { officerFile, prefixedFile } from "./officerFile";

async function contentOf(bytes: Uint8Array): Promise<WorkbookContent> {
  const read = await readContent(bytes, "plan.xlsx");
  if (!read.ok) throw new Error(read.trouble.code);
  return read.value;
}

const plain = { format: "General", fill: null, bold: false };

describe("a workbook is read as anybody can see it", () => {
  test("sheets, hidden rows and columns, merges and tables", async () => {
    const { grids } = await contentOf(officerFile());
    expect(grids.map(({ sheet, visibility }) => [sheet, visibility])).toEqual([
      ["My plan's", "visible"],
      ["Other", "hidden"],
    ]);
    expect(grids[0]).toMatchObject({ hiddenRows: [1], hiddenColumns: [3], merges: [{ top: 0, left: 0, bottom: 0, right: 2 }] });
    expect(grids[1]?.tables).toEqual([{ name: "Small", box: { top: 0, left: 0, bottom: 1, right: 0 } }]);
  });

  test("rich text is joined, and a theme colour with a tint becomes the colour that Excel shows", async () => {
    const { grids } = await contentOf(officerFile());
    expect(grids[0]?.rows[0]).toEqual([
      { text: "Rich title", value: "Rich title", format: "General", fill: "B4C6E7", bold: true },
    ]);
  });

  test("dates stay serial numbers and show through their format", async () => {
    const { grids } = await contentOf(officerFile());
    expect(grids[0]?.rows[1]?.[1]).toEqual({ ...plain, text: "15/03/2023", value: 45000, format: "dd/mm/yyyy" });
  });

  test("a workbook that counts from 1904 gives the same dates", async () => {
    const from1904 = officerFile((part, source) =>
      part === "xl/workbook.xml"
        ? source.replace("<workbookPr ", '<workbookPr date1904="1" ')
        : source.replace("<v>45000</v>", "<v>43538</v>"),
    );
    expect((await contentOf(from1904)).grids[0]?.rows[1]?.[1]).toMatchObject({ text: "15/03/2023", value: 45000 });
  });

  test("booleans, errors, results of formulas and inline texts", async () => {
    const { grids } = await contentOf(officerFile());
    expect(grids[0]?.rows[2]).toEqual([
      { ...plain, text: "TRUE", value: true },
      { ...plain, text: "#N/A", value: "#N/A" },
      { ...plain, text: "ab", value: "ab" },
      { ...plain, text: "in line", value: "in line" },
    ]);
    expect(grids[0]?.rows[5]).toEqual([
      { ...plain, text: "6", value: 6 },
      { ...plain, text: "3", value: 3 },
      { ...plain, text: "", value: null, fill: "FFFF00" },
    ]);
  });

  test("spaces at the ends and what only looks like an escape are kept", async () => {
    expect((await contentOf(officerFile())).grids[1]?.rows[1]?.[0]?.value).toBe(" 1.10 _x0041_ ");
  });

  test("names with their sheets; those that Excel keeps for printing are left out", async () => {
    expect((await contentOf(officerFile())).names).toEqual([
      { name: "Choices", formula: "Other!$A$1:$A$3", sheet: null, hidden: false },
      { name: "Local", formula: "Other!$A$1", sheet: "Other", hidden: true },
    ]);
  });

  test("parts whose elements have a prefix read the same", async () => {
    expect(await contentOf(prefixedFile())).toEqual(await contentOf(officerFile()));
  });

  test("a coloured cell far below everything does not make a million rows", async () => {
    const far = officerFile((_, source) =>
      source.replace(
        "</row></sheetData><mergeCells",
        '</row><row r="1048576"><c r="XFD1048576" s="3"/></row></sheetData><mergeCells',
      ),
    );
    expect((await contentOf(far)).grids[0]?.rows).toHaveLength(6);
  });

  test("names of JavaScript's own are names like any other", async () => {
    const odd = officerFile((_, source) =>
      source.replaceAll("Choices", "__proto__").replaceAll('"Other"', '"constructor"').replaceAll("Other!", "constructor!"),
    );
    const content = await contentOf(odd);
    expect(content.names.map(({ name }) => name)).toEqual(["__proto__", "Local"]);
    expect(content.grids[1]?.sheet).toBe("constructor");
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
