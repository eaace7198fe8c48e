import { expect, test } from "@jest/globals";
import type { Cell, Grid, WorkbookContent } from "../../../src/core/grid/grid";
import { recognise } from "../../../src/core/recognise/recognise";

function cell(text: string, bold = false): Cell {
  return { text, value: text, format: "General", bold, fill: bold ? "BDD7EE" : null };
}

const HEADINGS = ["Ref", "Action", "Lead agency", "Other partners", "By when", "Measure", "Status", "Update"].map((heading) =>
  cell(heading, true),
);
const NAMES = ["Police", "Council and Probation", "Housing Association, Youth Service", "Fire and Rescue Service"];

/** A long banded sheet: a banner and headings every forty rows. */
function band(rows: number, sheet: number): Grid {
  const lines = Array.from({ length: rows }, (_, row): (Cell | null)[] => {
    if (row % 40 === 0) return [cell(`Priority ${String(row / 40 + 1)}: Theme ${String(row)}`, true)];
    if (row % 40 === 1) return HEADINGS;
    const words = `Agree the ${String(row)}th thing to be done with partners`;
    const name = NAMES[row % NAMES.length] ?? "Police";
    return [
      cell(`${String(sheet)}.${String(row)}`),
      cell(words),
      cell(name),
      cell(name),
      cell("March 2025"),
      cell(`${words}, measured`),
      cell("Green"),
      cell("Done so far"),
    ];
  });
  return {
    sheet: `Sheet ${String(sheet)}`,
    visibility: "visible",
    rows: lines,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    tables: [],
  };
}

function book(rows: number): WorkbookContent {
  return { grids: [1, 2].map((sheet) => band(rows, sheet)), names: [] };
}

/** The best of a few runs, in milliseconds: the others were disturbed. */
function timeOf(content: WorkbookContent): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    recognise(content);
    return performance.now() - start;
  });
  return Math.min(...times);
}

test("reading a workbook sixteen times as long takes about sixteen times as long", () => {
  recognise(book(400));
  const [one, four, sixteen] = [500, 2000, 8000].map((rows) => timeOf(book(rows)));
  if (one === undefined || four === undefined || sixteen === undefined) throw new Error("three sizes were timed");
  expect(four / one).toBeLessThan(8);
  expect(sixteen / four).toBeLessThan(8);
});
