import { describe, expect, test } from "@jest/globals";
import { boxAddress } from "../../src/core/grid/a1";
import { pointsOfCharacters } from "../../src/excel/columnWidth";
import { headerParts } from "../../src/excel/headerParts";
import { plainText } from "../../src/excel/plainText";
import { rectangles, rectanglesOf } from "../../src/excel/rectangles";
import { sameFormula } from "../../src/excel/sameFormula";
import { inTrips } from "../../src/excel/steps";

const shown = (keys: (string | null)[][]): string[] => rectangles(keys).map(({ box, key }) => `${boxAddress(box)}=${key}`);

describe("cells of one key as few rectangles", () => {
  test("a column of equal cells is one rectangle, however long", () => {
    expect(shown(Array.from({ length: 1000 }, () => ["a", "b"]))).toEqual(["A1:A1000=a", "B1:B1000=b"]);
  });
  test("a hole splits only the rows that it touches", () => {
    expect(
      shown([
        ["a", "a", "a"],
        ["a", null, "a"],
        ["a", "a", "a"],
      ]),
    ).toEqual(["A1:C1=a", "A2=a", "C2=a", "A3:C3=a"]);
  });
  test("every cell is in exactly one rectangle, whatever the order of a list", () => {
    const cells = [3, 1, 2, 0].flatMap((row) => [1, 0].map((column) => ({ row, column, key: row < 2 ? "x" : "y" })));
    expect(rectanglesOf(cells).map(({ box }) => boxAddress(box))).toEqual(["A1:B2", "A3:B4"]);
  });
  test("no cell gives no rectangle", () => {
    expect(rectangles([[], [null]])).toEqual([]);
  });
});

describe("text is handed to Excel so that it stays text", () => {
  test.each([
    ["=1+1", false, "'=1+1"],
    ["-", false, "'-"],
    ["'quoted'", false, "''quoted'"],
    ["1.10", false, "1.10"],
    ["1.10", true, "'1.10"],
    ["3 March", true, "'3 March"],
    ["TRUE", true, "'TRUE"],
    ["Refuge places", true, "Refuge places"],
    [null, true, ""],
    [1.1, true, 1.1],
  ] as const)("%p (cell without text format: %p) goes as %p", (value, general, handed) => {
    expect(plainText(value, general)).toBe(handed);
  });
});

describe("headers in Excel's codes are parted as Excel parts them", () => {
  test.each([
    ["Page &P of &N", { left: "", center: "Page &P of &N", right: "" }],
    ["&LSafety && Co&RPage &P", { left: "Safety && Co", center: "", right: "Page &P" }],
    ["&LA&CB&RC", { left: "A", center: "B", right: "C" }],
    ["&L&&Left", { left: "&&Left", center: "", right: "" }],
  ])("%p", (codes, parts) => {
    expect(headerParts(codes)).toEqual(parts);
  });
});

describe("formulas are the same however Excel spells them", () => {
  test.each([
    ["=Lists!$A$1", "'Lists'!$A$1", true],
    ["=COUNTIF(Actions_p1[Status], INDEX(StatusNames,1))", "countif(Actions_p1[Status],INDEX(StatusNames,1))", true],
    ["='My Lists'!$A$1", "Lists!$A$1", false],
    ['=IF(A1="x",1,2)', 'IF(A1="X",1,2)', false],
  ])("%p and %p: %p", (one, other, same) => {
    expect(sameFormula(one, other)).toBe(same);
  });
});

test("a column of Excel's standard width (8.43 characters, 9.14 with its margin) is 48 points", () => {
  expect(pointsOfCharacters(9.140625)).toBeCloseTo(48, 1);
});

describe("steps go into as few round trips as Excel's limit allows", () => {
  const steps = (...sizes: number[]): { bytes: number }[] => sizes.map((bytes) => ({ bytes }));
  test("small steps share one", () => {
    expect(inTrips(steps(10, 20, 30), 3)).toHaveLength(1);
  });
  test("large ones are spread in order", () => {
    expect(inTrips(steps(2e6, 1e6, 2e6), 3).map((trip) => trip.length)).toEqual([2, 1]);
  });
  test.each([
    ["one step above the limit", [9e6]],
    ["more than the round trips that are left", [3e6, 3e6, 3e6, 3e6]],
  ])("%s is too large", (_, sizes) => {
    expect(() => inTrips(steps(...sizes), 3)).toThrow("excel-too-large");
  });
});
