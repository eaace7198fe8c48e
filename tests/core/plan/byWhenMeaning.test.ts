import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { byWhenMeaning, dayMonthOrder } from "../../../src/core/plan/byWhenMeaning";

const PERIOD = { start: "2024-04-01", end: "2027-03-31" };
const meaning = (text: string, dayFirst = true): string => {
  const means = byWhenMeaning(text, { period: PERIOD, dayFirst });
  return means.kind === "dated" ? `${means.grain} ${means.first} ${means.last}` : means.kind;
};

const WAYS: readonly (readonly [string, string])[] = [
  ["March 2013", "month 2013-03-01 2013-03-31"],
  ["End of Feb 2024", "month 2024-02-01 2024-02-29"],
  ["Complete by May 2002", "month 2002-05-01 2002-05-31"],
  ["Sep-23", "month 2023-09-01 2023-09-30"],
  ["Sept\u201923", "month 2023-09-01 2023-09-30"],
  ["31 March 2013", "day 2013-03-31 2013-03-31"],
  ["31st of March, 2013", "day 2013-03-31 2013-03-31"],
  ["1-Apr-24", "day 2024-04-01 2024-04-01"],
  ["March 31, 2013", "day 2013-03-31 2013-03-31"],
  ["11/7/11", "day 2011-07-11 2011-07-11"],
  ["11.07.2011", "day 2011-07-11 2011-07-11"],
  ["7/31/2011", "day 2011-07-31 2011-07-31"],
  ["2024-11-05", "day 2024-11-05 2024-11-05"],
  ["44013", "day 2020-07-01 2020-07-01"],
  ["Q3 24/25", "quarter 2024-10-01 2024-12-31"],
  ["Q4 2024/25", "quarter 2025-01-01 2025-03-31"],
  ["Quarter 1 of 2024-25", "quarter 2024-04-01 2024-06-30"],
  ["2024/25 Q2", "quarter 2024-07-01 2024-09-30"],
  ["Q2", "quarter 2024-07-01 2024-09-30"],
  ["Summer 2024", "season 2024-06-01 2024-08-31"],
  ["Winter 2024/25", "season 2024-12-01 2025-02-28"],
  ["Autumn term 2024", "term 2024-09-01 2024-12-31"],
  ["by 2020/21", "financial-year 2020-04-01 2021-03-31"],
  ["2012-13", "financial-year 2012-04-01 2013-03-31"],
  ["24/25", "financial-year 2024-04-01 2025-03-31"],
  ["FY25", "financial-year 2024-04-01 2025-03-31"],
  ["2008 - 2011", "years 2008-04-01 2011-03-31"],
  ["by 2025", "year 2025-01-01 2025-12-31"],
  ["Academic year 2024/25", "academic-year 2024-09-01 2025-08-31"],
  ["2024-25 academic year", "academic-year 2024-09-01 2025-08-31"],
  ["year 1", "plan-year 2024-04-01 2025-03-31"],
  ["Years 2-3", "years 2025-04-01 2027-03-31"],
  ["Year two", "plan-year 2025-04-01 2026-03-31"],
  ["March", "month 2025-03-01 2025-03-31"],
  ["31 March", "day 2025-03-31 2025-03-31"],
  ["April 2012 - March 2013", "years 2012-04-01 2013-03-31"],
  ["Nov-Feb 2025", "month 2024-11-01 2025-02-28"],
  ["Ongoing, review March 2013", "month 2013-03-01 2013-03-31"],
  ...[
    "Ongoing",
    "On going",
    "ON-GOING",
    "Ongoi ng",
    "Start now",
    "Immediately",
    "Continuous",
    "Monthly",
    "From April 2012",
    "Ongoing since 2011",
  ].map((text) => [text, "open"] as const),
  ...["", "TBC", "tba", "n/a", "-", "To be agreed", "2.10", "H", "32/13/2011", "Maybe", "Marching band"].map(
    (text) => [text, "none"] as const,
  ),
];

describe("a by-when", () => {
  test.each(WAYS)("%j means %s", (text, means) => expect(meaning(text)).toBe(means));

  test("is read month first where the officer said so", () => {
    expect(meaning("11/7/11", false)).toBe("day 2011-11-07 2011-11-07");
    expect(meaning("31/7/11", false)).toBe("day 2011-07-31 2011-07-31");
  });

  test("that counts years or names no year says nothing without the plan's period", () => {
    for (const text of ["year 1", "March", "Q3", "Summer"]) {
      expect(byWhenMeaning(text, { period: null, dayFirst: true })).toEqual({ kind: "none" });
    }
  });

  test("never ends before it begins, whatever is written", () => {
    const words = fc.constantFrom(
      "March",
      "2013",
      "/",
      "-",
      "Q3",
      "24/25",
      "year",
      "1",
      "31",
      "by",
      "Winter",
      "to",
      "ongoing",
      "44013",
      "11/7/11",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words, { maxLength: 6 }).map((all) => all.join(" ")),
        ),
        fc.boolean(),
        (text, dayFirst) => {
          const means = byWhenMeaning(text, { period: PERIOD, dayFirst });
          if (means.kind !== "dated") return;
          expect(means.first <= means.last).toBe(true);
          expect([means.first, means.last].map((day) => new Date(day).toISOString().slice(0, 10))).toEqual([
            means.first,
            means.last,
          ]);
        },
      ),
    );
  });

  test("of every day of a century, written day first in figures, is that day", () => {
    fc.assert(
      fc.property(fc.date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true }), (date) => {
        const day = date.toISOString().slice(0, 10);
        const [year = "", month = "", two = ""] = day.split("-");
        expect(meaning(`${String(Number(two))}/${String(Number(month))}/${year}`)).toBe(`day ${day} ${day}`);
      }),
    );
  });
});

describe("the order of day and month in a column", () => {
  test("is told by a figure above 12", () => {
    expect(dayMonthOrder(["1/2/24", "25/3/24"])).toEqual({ dayFirst: true, doubt: null });
    expect(dayMonthOrder(["1/2/24", "3/25/24"])).toEqual({ dayFirst: false, doubt: null });
  });

  test("is in doubt when every date fits both", () => {
    expect(dayMonthOrder(["TBC", "5/5/24", "1/2/24"])).toEqual({ dayFirst: null, doubt: "1/2/24" });
    expect(dayMonthOrder(["March 2013", "5/5/24"])).toEqual({ dayFirst: null, doubt: null });
  });
});
