import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { BookDesign, DesignCell, SheetDesign } from "../../../src/core/design/sheetDesign";
import { boxesTouch } from "../../../src/core/grid/a1";
import { cellSafe } from "../../../src/core/design/safeText";
import type { WorkbookContent } from "../../../src/core/grid/grid";
import { designExport } from "../../../src/core/layouts/designExport";
import type { LayoutKey } from "../../../src/core/layouts/layouts";
import { suggestPrintChoices, type PrintChoices } from "../../../src/core/layouts/printChoices";
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

const ACTION_LAYOUTS = ["action-table", "full-table", "review-table"] as const satisfies readonly LayoutKey[];

const anyLayout = fc.constantFrom(...ACTION_LAYOUTS);

function exported(
  reading: Reading,
  layout: LayoutKey,
  content: WorkbookContent = EMPTY,
  more: Partial<PrintChoices> = {},
): BookDesign {
  const choices = { ...suggestPrintChoices(reading), layout, ...more };
  return designExport({ content, reading, choices, today: TODAY }) ?? { sheets: [], names: [] };
}

/** A plan with an action, so that there is something to print. */
const anyFullReading = anyReading.filter(({ plan }) => plan.priorities.some(({ actions }) => actions.length > 0));

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
  test("holds every action of the plan once, in order, and every priority that has any", () => {
    fc.assert(
      fc.property(anyFullReading, anyLayout, (reading, layout) => {
        const sheet = sheetOf(exported(reading, layout));
        const written = valuesOf(sheet)
          .flat()
          .filter((value) => typeof value === "string");
        let from = 0;
        for (const { actions } of reading.plan.priorities) {
          for (const { action } of actions) {
            const at = written.indexOf(cellSafe(action), from);
            expect(at).toBeGreaterThanOrEqual(from);
            from = at + 1;
          }
        }
      }),
    );
  });

  test("prints on A4 landscape, one page wide, headings repeated, pages counted", () => {
    fc.assert(
      fc.property(anyFullReading, anyLayout, (reading, layout) => {
        const { print, rows } = sheetOf(exported(reading, layout));
        expect(print).toMatchObject({ orientation: "landscape", paper: "a4", fitToWidth: 1 });
        expect(print?.titleRows?.last).toBeGreaterThan(0);
        expect(print?.footer).toContain("Page &P of &N");
        expect((print?.header ?? "").length).toBeLessThanOrEqual(255);
        for (const row of print?.breaks ?? []) expect(row).toBeLessThan(rows.length);
      }),
    );
  });

  test("merges no cell twice and colours without conditional formats", () => {
    fc.assert(
      fc.property(anyFullReading, anyLayout, (reading, layout) => {
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
    const { label, meaning, colour, fill } = STATUSES.atRisk;
    expect(cellWith(sheet, `${label} – ${colour.toLowerCase()}: ${meaning}`)?.style?.fill).toBe(fill);
  });

  test("says which plan it is, of whom, for when and as at when", () => {
    const sheet = sheetOf(exported(READING, "action-table"));
    expect(sheet.rows[0]?.[0]?.value).toBe("Safer Marlbury Partnership");
    expect(valuesOf(sheet)[0]).toContain("April 2025 to March 2026 · as at 3 February 2026");
    expect(sheet.rows[1]?.[0]?.value).toBe("Safer Marlbury plan");
    expect(sheet.print?.footer).toContain("As at 3 February 2026");
  });

  test("repeats title and headings on each page where all tables share them", () => {
    const sheet = sheetOf(exported(READING, "action-table"));
    expect(valuesOf(sheet)[2]).toEqual(["Ref", "Action", "Lead", "Measure"]);
    expect(sheet.print?.titleRows).toEqual({ first: 1, last: 2 });
    expect(sheet.freeze.rows).toBe(3);
  });

  test("shows the priority's own words above its table in the full table, which then has headings of its own", () => {
    const words = "Too many people are hurt on our roads.";
    const reading = aReading([aPriority({ number: "1", narrative: words, actions: [anAction({ funding: "Grant" })] })]);
    const shown = valuesOf(sheetOf(exported(reading, "full-table"))).map(([first]) => first);
    expect(shown.indexOf(words)).toBe(shown.indexOf("Priority 1: Road safety") + 1);
    expect(shown).toContain("Priority Action");
  });

  test("leaves out columns that are empty in the whole plan, unless they were ticked", () => {
    const reading = aReading([aPriority({ actions: [anAction({ lead: ["Council"] })] })]);
    expect(valuesOf(sheetOf(exported(reading, "full-table")))).toContainEqual(["Priority Action", "Lead Agency"]);
    const ticked = exported(reading, "full-table", EMPTY, { columns: ["lead", "action", "funding"] });
    expect(valuesOf(sheetOf(ticked))).toContainEqual(["Lead Agency", "Priority Action", "Funding"]);
  });

  test("fills the width of its paper, A4 or A3", () => {
    const width = (paper: "a4" | "a3"): number =>
      sheetOf(exported(READING, "action-table", EMPTY, { paper })).columns.reduce((sum, column) => sum + (column.width ?? 0), 0);
    expect(width("a4")).toBeGreaterThan(130);
    expect(width("a3") / width("a4")).toBeCloseTo(Math.SQRT2, 1);
  });

  test("holds only the priorities and agencies that were chosen", () => {
    const actions = [anAction({ action: "One", lead: ["Council"] }), anAction({ action: "Two", partners: ["Police"] })];
    const reading = aReading([aPriority({ number: "1", actions }), aPriority({ number: "2", title: "Noise", actions })]);
    const chosen = exported(reading, "action-table", EMPTY, { priorities: ["2"], agencies: ["police"] });
    const shown = valuesOf(sheetOf(chosen)).flat();
    expect(shown).toEqual(expect.arrayContaining(["Priority 2: Noise", "Two"]));
    expect(shown).not.toContain("One");
    expect(shown).not.toContain("Priority 1: Road safety");
  });

  test("finds an agency under every name that the membership gives it", () => {
    const member = { ...{ address: null, contact: null, phone: null, email: null, web: null }, at: "'M'!A2" };
    const reading = aReading([aPriority({ actions: [anAction({ lead: ["LBC"] }), anAction({ action: "Two" })] })], {
      members: [{ ...member, name: "Larkmoor Borough Council", alsoKnownAs: ["LBC"] }],
    });
    const shown = valuesOf(sheetOf(exported(reading, "action-table", EMPTY, { agencies: ["larkmoor borough council"] }))).flat();
    expect([shown.includes("Meet every month"), shown.includes("Two")]).toEqual([true, false]);
  });

  test("shows a priority as a card: its own words, its actions, measures and agencies", () => {
    const shown = valuesOf(sheetOf(exported(READING, "priority-card")));
    expect(shown).toContainEqual(["Activities", "• 1.1 Meet every month\n• 1.10 Fit cameras"]);
    expect(shown).toContainEqual(["Performance measures/targets", "Fewer crashes"]);
    expect(shown).toContainEqual(["Key partners", "• Council\n• Police"]);
  });

  test("has nothing to make where the layout has nothing to show", () => {
    expect(
      designExport({
        content: EMPTY,
        reading: READING,
        choices: { ...suggestPrintChoices(READING), layout: "glossary" },
        today: TODAY,
      }),
    ).toBeNull();
  });

  test("starts a priority on a new page when it would be cut and fits a page of its own", () => {
    const actions = Array.from({ length: 20 }, (_, at) => anAction({ action: `Action ${String(at)}` }));
    const reading = aReading([aPriority({ actions }), aPriority({ actions }), aPriority({ actions: [anAction()] })]);
    const sheet = sheetOf(exported(reading, "action-table"));
    const banners = sheet.rows.flatMap((row, at) => (row[0]?.value === "Priority: Road safety" ? [at] : []));
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
