import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { BookDesign, DesignCell, SheetDesign } from "../../../src/core/design/sheetDesign";
import { boxesTouch } from "../../../src/core/grid/a1";
import type { WorkbookContent } from "../../../src/core/grid/grid";
import { designExport } from "../../../src/core/layouts/designExport";
import { LAYOUTS, LAYOUT_KEYS, type LayoutKey } from "../../../src/core/layouts/layouts";
import type { Reading } from "../../../src/core/plan/reading";
import { STATUSES } from "../../../src/core/plan/statuses";
import { anyReading } from "../../support/anyPlan";
import { bareSheet, built, contentAfter, EMPTY, TODAY } from "../../support/builtBook";
import { anAction, aPriority, aReading } from "../../support/samplePlan";

const READING = aReading([
  aPriority({
    number: "1",
    title: "Road safety",
    actions: [
      anAction({ ref: "1.1", lead: ["Council", "Police"], status: "Red", update: "Late", measure: "Fewer crashes" }),
      anAction({ ref: "1.10", action: "Fit cameras", status: "Done" }),
    ],
  }),
]);

const anyLayout = fc.constantFrom(...LAYOUT_KEYS);

function exported(reading: Reading, layout: LayoutKey, content: WorkbookContent = EMPTY): BookDesign {
  return designExport({ content, reading, layout, today: TODAY });
}

function sheetOf({ sheets }: BookDesign): SheetDesign {
  return sheets.find(({ key }) => key === "export")!;
}

function cellWith({ rows }: SheetDesign, value: string): DesignCell | undefined {
  return rows.flatMap((row) => row.flatMap((cell) => cell ?? [])).find((cell) => cell.value === value);
}

function valuesOf({ rows }: SheetDesign): readonly (readonly unknown[])[] {
  return rows.map((row) => row.map((cell) => cell?.value ?? null));
}

describe("an export", () => {
  test("holds every action of the plan once, under its priority's banner, in order", () => {
    fc.assert(
      fc.property(anyReading, anyLayout, (reading, layout) => {
        const sheet = sheetOf(exported(reading, layout));
        const column = LAYOUTS[layout].columns.findIndex(({ holds }) => holds === "action");
        const headers = sheet.rows.flatMap((row, at) => (row[column]?.value === "Action" ? [at] : []));
        expect(headers).toHaveLength(reading.plan.priorities.length);
        reading.plan.priorities.forEach(({ actions, title }, at) => {
          const first = headers[at]! + 1;
          expect(sheet.rows[first - 2]?.[0]?.value).toContain(title);
          const written = sheet.rows.slice(first, first + actions.length).map((row) => row[column]?.value);
          expect(written).toEqual(actions.map(({ action }) => action));
        });
      }),
    );
  });

  test("prints on A4 landscape, one page wide, the title repeated, pages counted", () => {
    fc.assert(
      fc.property(anyReading, anyLayout, (reading, layout) => {
        const { print, rows } = sheetOf(exported(reading, layout));
        expect(print).toMatchObject({ orientation: "landscape", paper: "a4", fitToWidth: 1, titleRows: { first: 0, last: 0 } });
        expect(print?.footer).toContain("Page &P of &N");
        expect((print?.header ?? "").length).toBeLessThanOrEqual(255);
        for (const row of print?.breaks ?? []) expect(row).toBeLessThan(rows.length);
      }),
    );
  });

  test("merges no cell twice and colours without conditional formats", () => {
    fc.assert(
      fc.property(anyReading, anyLayout, (reading, layout) => {
        const { merges, conditionalFormats } = sheetOf(exported(reading, layout));
        const touching = merges.filter((one, at) => merges.slice(at + 1).some((other) => boxesTouch(one, other)));
        expect(touching).toEqual([]);
        expect(conditionalFormats).toEqual([]);
      }),
    );
  });

  test("gives the lead in the source's words, a name on each line", () => {
    expect(valuesOf(sheetOf(exported(READING, "action-table")))).toContainEqual([
      "1.1",
      "Meet every month",
      "Council\nPolice",
      "Fewer crashes",
    ]);
  });

  test("shows a status as its word with its colour, and the key with both", () => {
    const sheet = sheetOf(exported(READING, "review-table"));
    expect(valuesOf(sheet)).toContainEqual(["Meet every month", "Council\nPolice", "Late", "Off track"]);
    expect(cellWith(sheet, "Off track")?.style).toMatchObject({ fill: STATUSES.offTrack.fill, colour: STATUSES.offTrack.font });
    const { label, meaning, fill } = STATUSES.atRisk;
    expect(cellWith(sheet, `${label}: ${meaning}`)?.style?.fill).toBe(fill);
  });

  test("says which plan it is, of whom, for when and as at when", () => {
    const sheet = sheetOf(exported(READING, "action-table"));
    expect(sheet.rows[0]?.[0]?.value).toBe("Safer Marlbury plan");
    expect(sheet.rows[1]?.[0]?.value).toBe("Safer Marlbury Partnership · 1 April 2025 to 31 March 2026 · as at 3 February 2026");
  });

  test("starts a priority on a new page when it would be cut and fits a page of its own", () => {
    const actions = Array.from({ length: 20 }, (_, at) => anAction({ action: `Action ${String(at)}` }));
    const reading = aReading([aPriority({ actions }), aPriority({ actions }), aPriority({ actions: [anAction()] })]);
    const sheet = sheetOf(exported(reading, "action-table"));
    const banners = sheet.rows.flatMap((row, at) => (row[0]?.value === "Road safety" ? [at] : []));
    expect(sheet.print?.breaks).toEqual([banners[1]]);
  });

  test("replaces the last export under the title that the officer gave it", () => {
    const first = exported(READING, "action-table");
    const content: WorkbookContent = {
      grids: [bareSheet("For the board")],
      names: first.names.map((name) => ({ ...name, formula: "'For the board'!$A$1" })),
    };
    expect(sheetOf(exported(READING, "review-table", content))).toMatchObject({ title: "For the board", whenThere: "replace" });
  });

  test("leaves an officer's sheet of the same title alone", () => {
    const content = { grids: [bareSheet("Plan to print")], names: [] };
    expect(sheetOf(exported(READING, "action-table", content)).title).toBe("Plan to print (2)");
  });

  test("is remembered in a structured plan, in the one cell kept for it", () => {
    const content = contentAfter(built(READING));
    const lists = exported(READING, "review-table", content).sheets.find(({ key }) => key === "lists")!;
    expect(
      valuesOf(lists)
        .flat()
        .filter((value) => value !== null),
    ).toEqual(["review-table"]);
  });
});
