import { describe, expect, test } from "@jest/globals";
import type { CellStyle } from "../../../src/core/design/sheetDesign";
import { axisOf, indexAt, nextShown, spanOf, startOf } from "../../../src/workbench/view/geometry/axis";
import { layoutOf } from "../../../src/workbench/view/geometry/sheetLayout";
import { movedTo } from "../../../src/workbench/view/edit/moveSelection";
import { inputText } from "../../../src/workbench/view/edit/inputText";
import { scrollToShow, shownColumns, shownRows, sightOf } from "../../../src/workbench/view/grid/shownCells";
import { rowCells } from "../../../src/workbench/view/grid/rowCells";
import { safeLink } from "../../../src/workbench/view/grid/safeLink";
import { EMPTY_CELL } from "../../../src/workbench/host/model/hostCell";
import { sampleBook } from "../support/sampleBook";

const actions = (count = 20) => sampleBook(count).sheetByTitle("1 Safer Nights")!;
const viewport = { top: 0, left: 0, width: 600, height: 400 };

describe("an axis", () => {
  const axis = axisOf(5, (index) => [10, 0, 20, 30, 40][index]!);

  test("knows what stands where, hidden ones taking no room", () => {
    expect([startOf(axis, 2), spanOf(axis, 0, 3), indexAt(axis, 10), indexAt(axis, 29), indexAt(axis, 1e6)]).toEqual([
      10, 60, 2, 2, 4,
    ]);
  });

  test("steps over hidden ones and stays at its ends", () => {
    expect([nextShown(axis, 0, 1), nextShown(axis, 2, -1), nextShown(axis, 4, 1)]).toEqual([2, 0, 4]);
  });
});

describe("a sheet's layout", () => {
  test("makes rows as high as their wrapped text, and as high as they were set", () => {
    const sheet = actions();
    const long = { ...EMPTY_CELL, value: "word ".repeat(60), style: { wrap: true } };
    sheet.setCell(4, 1, long);
    sheet.setCell(5, 1, long);
    sheet.state.rowSizes = new Map([[5, { height: 30, hidden: false }]]);
    const { rows } = layoutOf(sheet, 1, 0);
    expect(spanOf(rows, 4, 4)).toBeGreaterThan(100);
    expect(spanOf(rows, 5, 5)).toBe(40);
    expect(spanOf(rows, 1, 1)).toBe(20);
  });

  test("a merged cell's text does not make its row higher", () => {
    const sheet = actions();
    sheet.setCell(30, 1, { ...EMPTY_CELL, value: "word ".repeat(60), style: { wrap: true } });
    sheet.state.merges = [{ top: 30, left: 1, bottom: 30, right: 3 }];
    expect(spanOf(layoutOf(sheet, 1, 0).rows, 30, 30)).toBe(20);
  });

  test("zoom makes everything larger alike", () => {
    const [one, two] = [layoutOf(actions(), 1, 0), layoutOf(actions(), 2, 0)];
    expect(startOf(two.columns, 5)).toBe(2 * startOf(one.columns, 5));
    expect(startOf(two.rows, 9)).toBe(2 * startOf(one.rows, 9));
  });
});

describe("what is drawn", () => {
  test("is what is in sight, the frozen rows, and the active one", () => {
    const layout = layoutOf(actions(500), 1, 0);
    const rows = shownRows(layout, sightOf(layout, { ...viewport, top: 6000 }), 7);
    expect(rows.slice(0, 4)).toEqual([0, 1, 2, 7]);
    expect(rows.length).toBeLessThan(60);
    expect(rows.at(-1)).toBeGreaterThan(100);
  });

  test("holds the first row and column of a merge that reaches into sight", () => {
    const sheet = actions(500);
    sheet.state.merges = [{ top: 10, left: 2, bottom: 400, right: 60 }];
    sheet.setCell(3, 80, { ...EMPTY_CELL, value: 1 });
    const layout = layoutOf(sheet, 1, 0);
    const sight = sightOf(layout, { ...viewport, top: 6000, left: 2000 });
    expect(shownRows(layout, sight, 0)).toContain(10);
    expect(shownColumns(layout, sight, 0)).toContain(2);
  });

  test("scrolls no further than it has to, and never under the frozen part", () => {
    const axis = axisOf(100, () => 20);
    expect(scrollToShow(axis, 2, 1, 500, 200)).toBeNull();
    expect(scrollToShow(axis, 2, 10, 500, 200)).toBe(160);
    expect(scrollToShow(axis, 2, 30, 500, 200)).toBeNull();
    expect(scrollToShow(axis, 2, 40, 500, 200)).toBe(620);
  });
});

describe("keys", () => {
  const go = (key: string, from: { row: number; column: number }, isFar = false) => {
    const sheet = actions(20);
    sheet.state.rowSizes = new Map([[4, { height: null, hidden: true }]]);
    return movedTo(sheet, layoutOf(sheet, 1, 0), from, { key, isFar, page: 200 });
  };

  test.each([
    ["ArrowDown over a hidden row", "ArrowDown", { row: 3, column: 1 }, false, { row: 5, column: 1 }],
    ["ArrowLeft at the edge", "ArrowLeft", { row: 3, column: 0 }, false, { row: 3, column: 0 }],
    ["Ctrl+ArrowDown to the end of a block", "ArrowDown", { row: 3, column: 0 }, true, { row: 22, column: 0 }],
    ["Ctrl+ArrowUp to the next filled cell", "ArrowUp", { row: 50, column: 0 }, true, { row: 22, column: 0 }],
    ["Home to the row's start", "Home", { row: 9, column: 3 }, false, { row: 9, column: 0 }],
    ["Ctrl+Home below the frozen rows", "Home", { row: 9, column: 3 }, true, { row: 3, column: 1 }],
    ["Ctrl+End to the last used cell", "End", { row: 0, column: 0 }, true, { row: 22, column: 4 }],
    ["another key nowhere", "a", { row: 0, column: 0 }, false, null],
  ] as const)("%s", (_, key, from, isFar, to) => {
    expect(go(key, from, isFar)).toEqual(to);
  });

  test("PageDown goes on by what is in sight", () => {
    expect(go("PageDown", { row: 5, column: 1 })!.row).toBeGreaterThan(8);
  });
});

describe("what is edited", () => {
  test.each([
    ["a formula", { formula: "SUM(A1)", value: 3 }, "=SUM(A1)"],
    ["a date", { value: 46112, style: { format: "dd mmm yyyy" } }, "31/03/2026"],
    ["a per cent", { value: 0.125, style: { format: "0%" } }, "12.5%"],
    ["a number in full", { value: 1 / 3, style: { format: "0.0" } }, "0.3333333333333333"],
    ["text that would become a number", { value: "1.10" }, "'1.10"],
    ["text that would become a formula", { value: "=cmd" }, "'=cmd"],
    ["text in a text cell", { value: "1.10", style: { format: "@" } }, "1.10"],
    ["plain words", { value: "Light the underpass" }, "Light the underpass"],
  ] as const)("%s", (_, parts, text) => {
    expect(inputText({ ...EMPTY_CELL, ...parts })).toBe(text);
  });
});

describe("text that is longer than its cell is wide", () => {
  const LONG = "A title that is far too long for the narrow column";
  const spillOf = (style: CellStyle, value: string | number = LONG) => {
    const sheet = sampleBook(1).addSheet("Wide");
    sheet.setCell(0, 3, { ...EMPTY_CELL, value, style });
    sheet.setCell(0, 1, { ...EMPTY_CELL, value: "x" });
    const layout = layoutOf(sheet, 1, 0);
    const cells = rowCells({ sheet, layout, calculator: null, isScrolled: false }, 0, [0, 1, 2, 3, 4, 5, 6, 7]);
    return cells[3]!.spill;
  };

  test("goes on to the right over empty cells", () => {
    expect(spillOf({})).toEqual({ left: 0, right: expect.any(Number) });
  });

  test("goes on to the left when it stands right, up to the next filled cell", () => {
    expect(spillOf({ horizontal: "right" })).toEqual({ left: 64, right: 0 });
  });

  test("goes on both ways when it is centred", () => {
    const { left, right } = spillOf({ horizontal: "center" })!;
    expect(left).toBe(64);
    expect(right).toBeGreaterThan(64);
  });

  test.each([
    ["is wrapped", { wrap: true }, LONG],
    ["is a number", {}, 1e20],
    ["is an error", {}, "#DIV/0!"],
  ] as const)("stays when it %s", (_, style, value) => {
    expect(spillOf(style, value)).toBeNull();
  });
});

test("a cell opens web and mail addresses and places in the workbook, and nothing else", () => {
  const links = ["https://example.org", "mailto:a@example.org", "#'Plan'!A1", "javascript:alert(1)", "file:///etc/passwd", null];
  const web = (target: string) => ({ kind: "web", target });
  expect(links.map(safeLink)).toEqual([
    web("https://example.org"),
    web("mailto:a@example.org"),
    { kind: "place", target: "'Plan'!A1" },
    null,
    null,
    null,
  ]);
});
