import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { DesignCell, SheetDesign } from "../../../src/core/design/sheetDesign";
import { overlay } from "../../../src/core/design/overlay";
import { needsTextFormat } from "../../../src/core/design/safeText";
import { markedSheets } from "../../../src/core/design/markers";
import type { WorkbookContent } from "../../../src/core/grid/grid";
import { anyReading } from "../../support/anyPlan";
import { bareSheet, built, contentAfter, prioritySheets, readAgain } from "../../support/builtBook";

const OFFICERS: WorkbookContent = {
  grids: ["Plan", "Partners", "Glossary", "Lists", "1 Domestic Abuse"].map(bareSheet),
  names: [{ name: "AgencyNames", formula: "'Partners'!$A$1:$A$9", sheet: null, hidden: false }],
};

function cellsOf(sheet: SheetDesign): readonly DesignCell[] {
  return sheet.rows.flatMap((row) => row.flatMap((cell) => cell ?? []));
}

/** The rows of a sheet's first table, header left out. */
function bodyOf({ rows, tables }: SheetDesign): readonly (readonly (DesignCell | null)[])[] {
  const box = tables[0]!.box;
  return rows.slice(box.top + 1, box.bottom + 1);
}

function headingsOf({ rows, tables }: SheetDesign, at = 0): readonly unknown[] {
  const { top, left, right } = tables[at]!.box;
  return (rows[top] ?? []).slice(left, right + 1).map((cell) => cell?.value);
}

describe("a Build", () => {
  test("puts every action on exactly one priority sheet, in the plan's order", () => {
    fc.assert(
      fc.property(anyReading, (reading) => {
        const sheets = prioritySheets(built(reading));
        expect(sheets).toHaveLength(reading.plan.priorities.length);
        sheets.forEach((sheet, at) => {
          const actions = reading.plan.priorities[at]!.actions.map(({ action }) => action);
          const column = headingsOf(sheet).indexOf("Action");
          const written = bodyOf(sheet).map((row) => row[column]?.value ?? null);
          expect(written).toEqual(actions.length === 0 ? [null] : actions);
        });
      }),
    );
  });

  test("gives every action an ID of its own, hidden in the last column", () => {
    fc.assert(
      fc.property(anyReading, (reading) => {
        const ids = prioritySheets(built(reading)).flatMap((sheet) => {
          const { right } = sheet.tables[0]!.box;
          expect(sheet.columns[right]?.hidden).toBe(true);
          return bodyOf(sheet).flatMap((row) => row[right]?.value ?? []);
        });
        const expected = reading.plan.priorities.reduce((sum, { actions }) => sum + actions.length, 0);
        expect(ids).toHaveLength(expected);
        expect(new Set(ids).size).toBe(expected);
      }),
    );
  });

  test("names sheets as Excel allows, each differently, whatever the titles", () => {
    fc.assert(
      fc.property(anyReading, (reading) => {
        const titles = [
          ...OFFICERS.grids.map(({ sheet }) => sheet),
          ...built(reading, OFFICERS).book.sheets.map(({ title }) => title),
        ];
        for (const title of titles) {
          expect(title).toMatch(/^(?!')[^:\\/?*[\]]{1,31}(?<!')$/);
          expect(title).not.toMatch(/[\p{Cs}\p{Cc}]/u);
          expect(title.toLowerCase()).not.toBe("history");
        }
        expect(new Set(titles.map((title) => title.toLowerCase())).size).toBe(titles.length);
      }),
    );
  });

  test("keeps the officer's sheets and names that are called as ours would be", () => {
    fc.assert(
      fc.property(anyReading, (reading) => {
        const { book } = built(reading, OFFICERS);
        const titles = new Map(book.sheets.map(({ key, title }) => [key, title]));
        expect(titles.get("plan")).toBe("Plan (2)");
        expect(titles.get("partners")).toMatch(/^Partners \(\d\)$/);
        expect(titles.get("glossary")).toMatch(/^Glossary \(\d\)$/);
        const names = book.names.map(({ name }) => name);
        expect(names).not.toContain("AgencyNames");
        expect(names).toContain("AgencyNames_2");
      }),
    );
  });

  test("writes no formula but its own, and no text that Excel would take for something else", () => {
    fc.assert(
      fc.property(anyReading, (reading) => {
        const cells = built(reading).book.sheets.flatMap(cellsOf);
        const formats = (of: (cell: DesignCell) => boolean): readonly unknown[] =>
          cells.filter(of).map(({ style }) => style?.format);
        const isText = ({ value, formula }: DesignCell): boolean => typeof value === "string" && formula === undefined;
        const kept = formats((cell) => isText(cell) && needsTextFormat(String(cell.value)));
        expect(kept.filter((format) => format !== "@")).toEqual([]);
        expect(formats(({ formula }) => formula !== undefined)).not.toContain("@");
        expect(cells.filter(({ formula }) => formula?.startsWith("=") === true)).toEqual([]);
      }),
    );
  });

  test("defines every name that a dropdown or a colour reads from, and marks every sheet", () => {
    fc.assert(
      fc.property(anyReading, (reading) => {
        const { book } = built(reading, OFFICERS);
        const names = new Set(book.names.map(({ name }) => name));
        const sources = book.sheets.flatMap(({ validations }) =>
          validations.flatMap(({ rule }) => (rule.kind === "list" && !rule.source.startsWith('"') ? [rule.source] : [])),
        );
        const colours = book.sheets.flatMap(({ conditionalFormats }) =>
          conditionalFormats.flatMap(({ rule }) =>
            rule.kind === "cellValue" ? [/^INDEX\((\w+),/.exec(rule.first)?.[1] ?? ""] : [],
          ),
        );
        for (const name of [...sources, ...colours]) expect(names).toContain(name);
        expect([...markedSheets(book.names)].map(([key, title]) => ({ key, title }))).toEqual(
          book.sheets.map(({ key, title }) => ({ key, title })),
        );
      }),
    );
  });

  test("gives every table a name and headings of its own, and at least one row", () => {
    fc.assert(
      fc.property(anyReading, (reading) => {
        const { book } = built(reading);
        const tables = book.sheets.flatMap(({ tables: each }) => each);
        expect(new Set(tables.map(({ name }) => name.toLowerCase())).size).toBe(tables.length);
        for (const sheet of book.sheets) {
          sheet.tables.forEach(({ box }, at) => {
            expect(box.bottom).toBeGreaterThan(box.top);
            const headings = headingsOf(sheet, at).map((heading) => String(heading).toLowerCase());
            expect(headings).not.toContain("null");
            expect(new Set(headings).size).toBe(headings.length);
          });
        }
      }),
    );
  });

  test("offers dropdowns and colours over the whole body of every action table", () => {
    fc.assert(
      fc.property(anyReading, (reading) => {
        for (const sheet of prioritySheets(built(reading))) {
          const { top, bottom } = sheet.tables[0]!.box;
          const headings = headingsOf(sheet);
          for (const heading of ["Lead agency", "Status", "Updated"]) {
            const column = headings.indexOf(heading);
            const box = { top: top + 1, bottom, left: column, right: column };
            expect(sheet.validations.map((rule) => rule.box)).toContainEqual(box);
            if (heading === "Status") expect(sheet.conditionalFormats.every((rule) => rule.box.left === column)).toBe(true);
          }
        }
      }),
    );
  });

  test("knows every lead agency that its dropdown checks", () => {
    fc.assert(
      fc.property(anyReading, (reading) => {
        const design = built(reading);
        const partners = design.book.sheets.find(({ key }) => key === "partners")!;
        const names = bodyOf(partners).map((row) => row[0]?.value);
        for (const { actions } of reading.plan.priorities) {
          for (const { lead } of actions) if (lead[0] !== undefined) expect(names).toContain(lead[0]);
        }
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });

  test("done twice changes nothing", () => {
    fc.assert(
      fc.property(anyReading, (reading) => {
        const first = built(reading, OFFICERS);
        const content = contentAfter(first, OFFICERS);
        const second = built(readAgain(reading, content), content);
        expect(second.book.names).toEqual(first.book.names);
        second.book.sheets.forEach((sheet, at) => {
          const before = first.book.sheets[at]!;
          expect(overlay(before, sheet)).toBe(before);
        });
      }),
    );
  });

  test("is the same for the same workbook", () => {
    fc.assert(fc.property(anyReading, (reading) => expect(built(reading)).toEqual(built(reading))));
  });
});
