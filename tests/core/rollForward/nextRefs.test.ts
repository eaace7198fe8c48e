import { describe, expect, test } from "@jest/globals";
import { moveYears, nextPeriod, periodWords } from "../../../src/core/rollForward/nextPeriod";
import { nextRefs } from "../../../src/core/rollForward/nextRefs";

describe("refs", () => {
  test("are counted anew after what stands before the last number", () => {
    const carried = [
      ["1.1", "1.3"],
      ["4.2", "4.4", "5.1"],
    ];
    expect(
      nextRefs(carried, [
        ["1.1", "1.2", "1.3"],
        ["4.1", "4.2", "4.4", "5.1"],
      ]),
    ).toEqual([
      ["1.1", "1.2"],
      ["4.1", "4.2", "5.1"],
    ]);
  });

  test("that run through the plan go on running through it", () => {
    expect(nextRefs([["1", "3"], ["4"]], [["1", "2", "3"], ["4"]])).toEqual([["1", "2"], ["3"]]);
  });

  test("that begin again in each priority begin again", () => {
    expect(
      nextRefs(
        [["2"], ["1", "3"]],
        [
          ["1", "2"],
          ["1", "2", "3"],
        ],
      ),
    ).toEqual([["1"], ["1", "2"]]);
  });

  test("keep their leading zeros; no ref, and one without a number, stay", () => {
    expect(nextRefs([["ASB/02", "ASB/05a", null, "new"]], [["ASB/01", "ASB/02", "ASB/05a", null, "new"]])).toEqual([
      ["ASB/01", "ASB/02", null, "new"],
    ]);
  });

  test("two actions with one ref get one each", () => {
    expect(nextRefs([["1.1", "1.1"]], [["1.1", "1.1"]])).toEqual([["1.1", "1.2"]]);
  });
});

const YEAR = { start: "2025-04-01", end: "2026-03-31" };

describe("the next period", () => {
  test("begins the day after and takes as long", () => {
    expect(nextPeriod(YEAR)).toEqual({ start: "2026-04-01", end: "2027-03-31" });
    expect(nextPeriod({ start: "2008-04-01", end: "2011-03-31" })).toEqual({ start: "2011-04-01", end: "2014-03-31" });
    expect(nextPeriod({ start: "2023-01-01", end: "2023-12-31" })).toEqual({ start: "2024-01-01", end: "2024-12-31" });
    expect(nextPeriod({ start: "2023-03-01", end: "2024-02-29" })).toEqual({ start: "2024-03-01", end: "2025-02-28" });
  });

  test.each([
    ["Action Plan 2025/26", "Action Plan 2026/27"],
    ["Plan 2025 - 2026", "Plan 2026 - 2027"],
    ["Plan for April 2025 to March 2026", "Plan for April 2026 to March 2027"],
    ["Towards 2030: plan 2025-26", "Towards 2030: plan 2026-27"],
    ["Safer Larkmoor", "Safer Larkmoor"],
  ])("moves the years of %s", (title, moved) => {
    expect(moveYears(title, YEAR, 1)).toBe(moved);
  });

  test("has a short name where it is a year", () => {
    expect(periodWords(YEAR)).toBe("2025/26");
    expect(periodWords({ start: "2024-01-01", end: "2024-12-31" })).toBe("2024");
    expect(periodWords({ start: "2024-06-01", end: "2025-05-31" })).toBe("1 June 2024 to 31 May 2025");
  });
});
