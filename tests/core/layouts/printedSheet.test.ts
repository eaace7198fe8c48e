import { describe, expect, test } from "@jest/globals";
import { fittedHeight } from "../../../src/core/design/fittedHeight";
import { gridOfDesign } from "../../../src/core/design/gridOfDesign";
import type { SheetDesign } from "../../../src/core/design/sheetDesign";
import type { LayoutKey } from "../../../src/core/layouts/layouts";
import { accessibleBook } from "../../../src/core/layouts/accessibleBook";
import { accessFaults } from "../../../src/core/layouts/accessibleCheck";
import { printedBook } from "../../../src/core/layouts/printedBook";
import { suggestPrintChoices } from "../../../src/core/layouts/printChoices";
import { printPlan } from "../../../src/core/layouts/printPlan";
import type { Reading } from "../../../src/core/plan/reading";
import { recognise } from "../../../src/core/recognise/recognise";
import { EMPTY, TODAY } from "../../support/builtBook";
import { anAction, aPriority, aReading } from "../../support/samplePlan";

function printed(reading: Reading, layout: LayoutKey): readonly SheetDesign[] {
  const choices = { ...suggestPrintChoices(reading), layout };
  return printedBook(printPlan({ content: EMPTY, reading, choices, today: TODAY })).sheets;
}

function first(sheets: readonly SheetDesign[]): SheetDesign {
  const [sheet] = sheets;
  if (sheet === undefined) throw new Error("nothing printed");
  return sheet;
}

const valuesOf = ({ rows }: SheetDesign): readonly (readonly unknown[])[] =>
  rows.map((row) => row.map((cell) => cell?.value ?? null));

/** The rows (from 0) whose first cell says a text. */
function rowsThatSay(sheet: SheetDesign, text: string): readonly number[] {
  return valuesOf(sheet).flatMap(([value], row) => (value === text ? [row] : []));
}

const SENTENCE = "The partners will meet and write down what was done in each ward. ";
const LONG = SENTENCE.repeat(60).trim();

describe("an action longer than the highest row of Excel", () => {
  const action = anAction({ ref: "1.1", action: LONG, lead: ["Council"], update: "Under way", funding: "£50" });
  const reading = aReading([aPriority({ number: "1", actions: [action, anAction({ ref: "1.2", lead: ["Police"] })] })]);

  test("goes on in the next row, so that no text is cut", () => {
    const sheet = first(printed(reading, "full-table"));
    const heights = sheet.rows.map((row) => fittedHeight(row, sheet.columns, () => false) ?? 0);
    expect(Math.max(...heights)).toBeLessThan(400);
    const at = rowsThatSay(sheet, "1.1")[0] ?? 0;
    const next = rowsThatSay(sheet, "1.2")[0] ?? 0;
    expect(next - at).toBeGreaterThan(1);
    const parts = valuesOf(sheet).slice(at, next);
    expect(parts.map((row) => row[1]).join(" ")).toBe(LONG);
    expect(parts.slice(1).every(([ref, , lead]) => ref === null && lead === null)).toBe(true);
  });

  test("is one action when it is read again", () => {
    const grids = printed(reading, "full-table").map(gridOfDesign);
    const [priority] = recognise({ grids, names: [] }).plan.priorities;
    const actions = priority?.actions.map((each) => each.action.replace(/\s+/g, " "));
    expect(actions).toEqual([LONG, "Meet every month"]);
  });

  test("is cut between two characters where it has no spaces", () => {
    const text = "計画".repeat(1500);
    const sheet = first(printed(aReading([aPriority({ actions: [anAction({ ref: "1", action: text })] })]), "full-table"));
    const from = rowsThatSay(sheet, "1")[0] ?? 0;
    const parts = valuesOf(sheet).slice(from);
    expect(parts.flatMap((row) => (typeof row[1] === "string" ? [row[1]] : [])).join("")).toBe(text);
  });
});

describe("paragraphs longer than the highest row", () => {
  test("go on in the next row", () => {
    const narrative = SENTENCE.repeat(100).trim();
    const sheet = first(printed(aReading([aPriority({ narrative, actions: [anAction({ lead: ["Council"] })] })]), "full-table"));
    expect(Math.max(...sheet.rowSizes.map(({ height }) => height ?? 0))).toBeLessThan(400);
    expect(
      valuesOf(sheet)
        .flatMap(([value]) => (typeof value === "string" && value.startsWith("The partners") ? [value] : []))
        .join(" "),
    ).toBe(narrative);
  });
});

describe("a priority that goes on over the page", () => {
  const actions = Array.from({ length: 60 }, (_, at) => anAction({ ref: `1.${String(at + 1)}`, lead: ["Council"] }));

  test("has its headings again where they stand in its own table, at the top of each page", () => {
    const reading = aReading([aPriority({ number: "1", narrative: "Why it matters.", actions })]);
    const sheet = first(printed(reading, "full-table"));
    const headings = rowsThatSay(sheet, "Ref");
    expect(headings.length).toBeGreaterThan(1);
    expect(sheet.print?.breaks).toEqual(headings.slice(1));
    const again = recognise({ grids: [gridOfDesign(sheet)], names: [] }).plan.priorities;
    expect(again.map((priority) => priority.actions.length)).toEqual([60]);
  });

  test("has them once where Excel repeats them, and pages that end where we say", () => {
    const reading = aReading([aPriority({ number: "1", actions }), aPriority({ number: "2", title: "Noise", actions })]);
    const sheet = first(printed(reading, "action-table"));
    expect(rowsThatSay(sheet, "Ref")).toHaveLength(1);
    expect(sheet.print?.breaks.length).toBeGreaterThan(1);
  });
});

describe("what runs along the top of a sheet", () => {
  test("stands on one line however narrow the columns are", () => {
    const member = {
      ...{ name: "Council", alsoKnownAs: [], address: null, contact: null, phone: "01632 960000", email: null, web: null },
      at: "",
    };
    const sheets = printed(aReading([aPriority({ actions: [anAction()] })], { members: [member] }), "action-table");
    const membership = sheets.find(({ title }) => title === "Membership");
    expect(membership?.rowSizes[0]?.height).toBe(20);
    expect(valuesOf(membership ?? first(sheets))[0]?.join(" ")).toMatch(/Safer Marlbury Partnership.*as at 3 February 2026/);
  });
});

describe("a priority without actions", () => {
  const reading = aReading([
    aPriority({ number: "1", actions: [anAction({ lead: ["Council"] })] }),
    aPriority({ number: "2", title: "Noise" }),
    aPriority({ number: "3", title: "Boats", actions: [anAction({ lead: ["Police"] })] }),
  ]);

  test.each(["action-table", "review-table"] as const)("is named in the %s, and misleads nobody about the others", (layout) => {
    const sheets = printed(reading, layout);
    expect(rowsThatSay(first(sheets), "Priority 2: Noise")).toHaveLength(1);
    const again = recognise({ grids: sheets.map(gridOfDesign), names: [] });
    const read = again.plan.priorities.map(({ title, actions }) => `${title}: ${String(actions.length)}`);
    expect(read.filter((words) => words !== "Noise: 0")).toEqual(["Road safety: 1", "Boats: 1"]);
    const kept = [...read, ...again.unplaced.map(({ text }) => text)];
    expect(kept.some((words) => words.includes("Noise"))).toBe(true);
  });

  test("is said to have none in the accessible version", () => {
    const choices = suggestPrintChoices(reading);
    const book = accessibleBook(printPlan({ content: EMPTY, reading, choices, today: TODAY }));
    const noise = book.sheets.find(({ title }) => title.includes("Noise"));
    expect(noise?.rows.map(([cell]) => cell?.value)).toEqual(["Priority 2: Noise", "No actions yet."]);
    expect(accessFaults(book)).toEqual([]);
  });
});
