import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { cellSafe, needsTextFormat } from "../../../src/core/design/safeText";

test.each([
  "=1+1",
  "+44 20 7946 0000",
  "-",
  "@home",
  "'quoted",
  "1.10",
  "1,234",
  "£500",
  "75%",
  "(12)",
  "1e5",
  "01/09/2021",
  "Sep-23",
  "March 2027",
  "3 April 2025",
  "10:30",
  "9am",
  "2012-13",
  "TRUE",
  "false",
  "#N/A",
  " =padded",
])("%s is kept as text", (text) => expect(needsTextFormat(text)).toBe(true));

test.each([
  "Ongoing",
  "March",
  "A.1",
  "Q2 2024",
  "5 & 6",
  "12 months",
  "Hold 3 meetings in May",
  "See action 1.2",
  "Number of properties secured.",
  "",
])("%s needs no help to stay text", (text) => expect(needsTextFormat(text)).toBe(false));

test("a cell never gets what a workbook cannot hold", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      const safe = cellSafe(text);
      expect(safe).not.toMatch(/[\p{Cs}\uFFFE\uFFFF]/u);
      expect(Array.from(safe).every((character) => character >= " " || character === "\n" || character === "\t")).toBe(true);
      expect(cellSafe(safe)).toBe(safe);
    }),
  );
  expect(cellSafe("x".repeat(40_000))).toHaveLength(32_767);
  expect(cellSafe(`${"x".repeat(32_766)}\u{1F600}`)).toBe("x".repeat(32_766));
  expect(cellSafe("one\r\ntwo\rthree")).toBe("one\ntwo\nthree");
});
