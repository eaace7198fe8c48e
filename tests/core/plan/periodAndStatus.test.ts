import { describe, expect, test } from "@jest/globals";
import { periodIn } from "../../../src/core/plan/period";
import { hueOf, statusOfFill, statusOfWord, tellsStatus } from "../../../src/core/plan/statusOf";

describe("the period in a title", () => {
  test.each([
    ["Action Plan 2024/25", "2024-04-01", "2025-03-31"],
    ["PLAN 2012-13", "2012-04-01", "2013-03-31"],
    ["Strategy 2008 - 2011", "2008-04-01", "2011-03-31"],
    ["Plan 2021 – 2022", "2021-04-01", "2022-03-31"],
    ["January 2023 to February 2024", "2023-01-01", "2024-02-29"],
    ["1 Sept 2024 to 31 Aug 2025", "2024-09-01", "2025-08-31"],
    ["Delivery Plan 2024/5", "2024-04-01", "2025-03-31"],
    ["ACTION PLAN FY24-25", "2024-04-01", "2025-03-31"],
    ["Plan 24/25", "2024-04-01", "2025-03-31"],
    ["24-25", "2024-04-01", "2025-03-31"],
    ["2024/25 – 2026/27", "2024-04-01", "2027-03-31"],
    ["Plan for January to December 2026", "2026-01-01", "2026-12-31"],
    ["April – March 2027", "2026-04-01", "2027-03-31"],
  ])("%s runs from %s to %s", (title, start, end) => {
    expect(periodIn(title)).toEqual({ start, end });
  });

  test.each([
    "Plan 2024",
    "Between now and 2050",
    "Act 1998",
    "01/09/2021",
    "2025-20 cases",
    "Ages 14-15",
    "31/12/24",
    "2024/7",
    "24/26",
    "Patrols from April to June 2024",
    "April to April 2024",
  ])("%s says none", (title) => {
    expect(periodIn(title)).toBeNull();
  });
});

describe("a status", () => {
  test.each([
    ["00B050", "onTrack"],
    ["C6EFCE", "onTrack"],
    ["FFC000", "atRisk"],
    ["FFEB9C", "atRisk"],
    ["FF0000", "offTrack"],
    ["FFC7CE", "offTrack"],
    ["1F4E79", "complete"],
    ["BFBFBF", "notStarted"],
  ])("shown by the fill %s is told by its hue", (fill, status) => {
    expect(statusOfFill(fill)).toBe(status);
  });

  test("is not told by white", () => {
    expect(hueOf("FFFFFF")).toBeNull();
  });

  test("is known by word, letter and colour, but high, medium and low are none", () => {
    expect(["In progress", "G", "amber", "Completed."].map(statusOfWord)).toEqual(["onTrack", "onTrack", "atRisk", "complete"]);
    expect(["High", "H", "Complete by May 2026"].map(statusOfWord)).toEqual([null, null, null]);
  });

  test("is known by a sign, alone or before a word that says as much, and by the shares that say all", () => {
    expect(["\u2713", "\u2705 Done", "\u{1F7E2} On track", "\u2714\uFE0F", "\u{1F534}"].map(statusOfWord)).toEqual([
      "complete",
      "complete",
      "onTrack",
      "complete",
      "offTrack",
    ]);
    expect(["100%", "0 %", "Slight delay"].map(statusOfWord)).toEqual(["complete", "notStarted", "atRisk"]);
    expect(["60%", "\u2717", "\u2705 Signed by all but one"].map(statusOfWord)).toEqual([null, null, null]);
    expect(["60%", "\u2717", "Sixty per cent"].map(tellsStatus)).toEqual([true, true, false]);
  });
});
