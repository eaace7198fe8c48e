import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Cell, Grid } from "../../../src/core/grid/grid";
import { recognise } from "../../../src/core/recognise/recognise";
import { tidy } from "../../../src/core/recognise/words";

const HEADINGS = [
  "Ref",
  "Action",
  "Lead agency",
  "By when",
  "Status",
  "Measure",
  "Owner",
  "Comments",
  "Priority",
  "Baseline",
  "Target",
  "Term",
  "Meaning",
  "Agency",
  "Phone",
];
const WORDS = [
  "1.1",
  "2",
  "Police",
  "Council and Police",
  "March 2025",
  "Green",
  "Priority 1: Burglary",
  "Overview",
  "Activities",
  "Glossary",
];

const FURNITURE: ReadonlySet<string> = new Set([...HEADINGS, "Overview", "Activities", "Glossary"]);

/** Whether a text is more than the heading or the label of something, the ref of a row left blank, or a word that is taken apart. */
function isText(words: string): boolean {
  return !FURNITURE.has(words) && !/^[\d.]+$/.test(words) && words !== "Council and Police" && !words.startsWith("Priority 1");
}

const text = fc.oneof(
  { weight: 2, arbitrary: fc.constant("") },
  { weight: 2, arbitrary: fc.constantFrom(...HEADINGS) },
  { weight: 2, arbitrary: fc.constantFrom(...WORDS) },
  {
    weight: 3,
    arbitrary: fc.integer({ min: 1, max: 999 }).map((figure) => `Hold meeting number ${String(figure)} for everybody concerned`),
  },
);

const cell: fc.Arbitrary<Cell | null> = fc
  .record({ text, bold: fc.boolean(), fill: fc.option(fc.constantFrom("FFC000", "BDD7EE")) })
  .map(({ text: shown, bold, fill }) => (shown === "" ? null : { text: shown, value: shown, format: "General", bold, fill }));

const grid: fc.Arbitrary<Grid> = fc
  .record({
    rows: fc.array(
      fc.oneof(
        fc.array(cell, { maxLength: 6 }),
        fc.constant(
          HEADINGS.slice(0, 4).map((heading): Cell => ({
            text: heading,
            value: heading,
            format: "General",
            bold: true,
            fill: null,
          })),
        ),
      ),
      { maxLength: 14 },
    ),
    sheet: fc.constantFrom("Plan", "Glossary", "Partners", "Domestic Abuse", "Review 2020-21"),
  })
  .map(({ rows, sheet }) => ({ sheet, visibility: "visible", rows, merges: [], hiddenRows: [], hiddenColumns: [], tables: [] }));

describe("whatever stands on a sheet", () => {
  test("is in the reading or among what was not placed, short cells too; only headings, titles said twice and blank numbered rows are neither", () => {
    fc.assert(
      fc.property(grid, (sheet) => {
        const reading = recognise({ grids: [sheet], names: [] });
        const said = tidy(JSON.stringify(reading));
        for (const row of sheet.rows) {
          for (const shown of row) {
            if (shown !== null && isText(shown.text)) expect(said).toContain(JSON.stringify(tidy(shown.text)).slice(1, -1));
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test("is never lost for being short: every cell has a word of its own, and each is said", () => {
    const own = grid.map((sheet): Grid => ({
      ...sheet,
      rows: sheet.rows.map((cells, row) =>
        cells.map((shown, column) => {
          if (shown?.text.startsWith("Hold") !== true) return shown;
          const word = `k${String(row)}x${String(column)}`;
          return { ...shown, text: word, value: word };
        }),
      ),
    }));
    fc.assert(
      fc.property(own, (sheet) => {
        const said = JSON.stringify(recognise({ grids: [sheet], names: [] }));
        const words = sheet.rows.flat().flatMap((shown) => (shown?.text.startsWith("k") === true ? [shown.text] : []));
        expect(words.filter((word) => !new RegExp(`${word}(?!\\d)`).test(said))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test("is read the same way twice", () => {
    fc.assert(
      fc.property(grid, (sheet) =>
        expect(recognise({ grids: [sheet], names: [] })).toEqual(recognise({ grids: [sheet], names: [] })),
      ),
    );
  });
});
