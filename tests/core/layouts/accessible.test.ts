import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { BookDesign } from "../../../src/core/design/sheetDesign";
import { accessibleBook } from "../../../src/core/layouts/accessibleBook";
import { accessFaults } from "../../../src/core/layouts/accessibleCheck";
import { LAYOUT_KEYS } from "../../../src/core/layouts/layouts";
import { printedBook } from "../../../src/core/layouts/printedBook";
import { suggestPrintChoices } from "../../../src/core/layouts/printChoices";
import type { PrintDocument } from "../../../src/core/layouts/printDocument";
import { printPlan } from "../../../src/core/layouts/printPlan";
import type { Reading } from "../../../src/core/plan/reading";
import { anyReading } from "../../support/anyPlan";
import { EMPTY, TODAY } from "../../support/builtBook";
import { anAction, aPriority, aReading } from "../../support/samplePlan";

const READING = aReading(
  [
    aPriority({
      number: "1",
      narrative: "Too many people are hurt on our roads.",
      leadAgencies: ["Larkmoor Council"],
      actions: [
        anAction({ ref: "1.1", lead: ["Council", "Police"], status: "Red", update: "Late" }),
        anAction({ ref: "1.2", action: "Fit cameras" }),
      ],
    }),
    aPriority({ number: "2", title: "Noise", overview: "Loud.", activities: ["Listen", "Warn"], actions: [] }),
  ],
  { glossary: [{ term: "CSP", meaning: "Community safety partnership", at: "'G'!A1:B1" }] },
);

function documentOf(reading: Reading, layout: (typeof LAYOUT_KEYS)[number] = "review-table"): PrintDocument {
  const choices = { ...suggestPrintChoices(reading), layout };
  return printPlan({ content: EMPTY, reading, choices, today: TODAY });
}

function rulesBroken(book: BookDesign): readonly string[] {
  return [...new Set(accessFaults(book).map(({ rule }) => rule))];
}

function texts({ sheets }: BookDesign, title: string): readonly (readonly unknown[])[] {
  return sheets.find((sheet) => sheet.title === title)?.rows.map((row) => row.map((cell) => cell?.value ?? null)) ?? [];
}

describe("the accessible version", () => {
  const book = accessibleBook(documentOf(READING));

  test("breaks no rule of the checklist, whatever the plan and the layout", () => {
    fc.assert(
      fc.property(anyReading, fc.constantFrom(...LAYOUT_KEYS), (reading, layout) => {
        expect(accessFaults(accessibleBook(documentOf(reading, layout)))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("begins with a cover that names every sheet and leads to it", () => {
    const [cover] = book.sheets;
    expect(cover?.title).toBe("Cover");
    expect(texts(book, "Cover").slice(0, 2)).toEqual([["Safer Marlbury plan"], ["Safer Marlbury Partnership"]]);
    const links = cover?.rows.flatMap((row) => row.flatMap((cell) => cell?.link ?? []));
    expect(links).toEqual(book.sheets.slice(1).map(({ title }) => `#'${title}'!A1`));
  });

  test("says a status in words and what the words mean in the notes", () => {
    expect(texts(book, "Priority 1 Road safety").at(-2)).toEqual(["Meet every month", "Council; Police", "Late", "Off track"]);
    expect(texts(book, "Notes").flat()).toContain("Off track");
  });

  test("marks a cell that holds nothing, and says what the mark means", () => {
    expect(texts(book, "Priority 1 Road safety").at(-1)).toEqual(["Fit cameras", "[x]", "[x]", "[x]"]);
    expect(texts(book, "Notes").at(-1)).toEqual(["[x]", "The plan says nothing here."]);
  });

  test("tells a priority of the review from the plan's own", () => {
    const review = { title: "Review 2024/25", period: null, priorities: READING.plan.priorities.slice(0, 1) };
    const both = accessibleBook(documentOf({ ...READING, review }));
    expect(
      texts(both, "Review Priority 1 Road safety")
        .slice(0, 2)
        .map(([first]) => first),
    ).toEqual(["Review: Priority 1: Road safety", "Lead agency: Larkmoor Council"]);
    expect(both.sheets.map(({ title }) => title)).not.toContain("Review 2024 25");
  });

  test("reads a card as a table: each point beside the part that it belongs to", () => {
    expect(texts(book, "Priority 2 Noise").slice(-3)).toEqual([
      ["Overview", "Loud."],
      ["Activities", "Listen"],
      ["Activities", "Warn"],
    ]);
  });
});

describe("the check of accessible workbooks", () => {
  test("tells the banded version from the accessible one", () => {
    expect(rulesBroken(printedBook(documentOf(READING)))).toEqual(
      expect.arrayContaining(["nothing-merged", "tables-marked-up", "no-colour-alone", "contents-on-the-first-sheet"]),
    );
  });

  test("says where: the sheet and the cell", () => {
    const [cover, notes] = accessibleBook(documentOf(READING)).sheets;
    const merged = { ...notes!, merges: [{ top: 4, bottom: 5, left: 0, right: 0 }] };
    expect(accessFaults({ sheets: [cover!, merged], names: [] })).toEqual([{ rule: "nothing-merged", at: "'Notes'!A5" }]);
  });
});
