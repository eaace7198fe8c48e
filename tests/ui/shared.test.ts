import { describe, expect, test } from "@jest/globals";
import { sayColour } from "../../src/ui/build/fillUses";
import { count } from "../../src/ui/shared/count";
import { financialYear, readDay, showDay, showYears, yearAfter } from "../../src/ui/shared/day";
import { localDay } from "../../src/ui/shared/localDay";
import { sayPlace } from "../../src/ui/shared/sayPlace";
import { troubleDetails } from "../../src/ui/shared/troubleDetails";

describe("days", () => {
  test.each([
    ["1/4/2026", "2026-04-01"],
    [" 31/03/2027 ", "2027-03-31"],
    ["29.02.2028", "2028-02-29"],
    ["29/02/2027", null],
    ["31/04/2027", null],
    ["12/13/2027", null],
    ["2027-03-31", null],
    ["31/03/27", null],
    ["soon", null],
  ])("%s is read as %s", (written, day) => expect(readDay(written)).toBe(day));

  test("a day is shown as it is written here, and read back as the same", () => {
    expect(showDay("2027-03-31")).toBe("31/03/2027");
    expect(readDay(showDay("2027-03-31"))).toBe("2027-03-31");
  });

  test("the financial year begins on 1 April", () => {
    expect(financialYear("2027-03-31")).toEqual({ start: "2026-04-01", end: "2027-03-31" });
    expect(financialYear("2027-04-01")).toEqual({ start: "2027-04-01", end: "2028-03-31" });
    expect(yearAfter(financialYear("2027-03-31"))).toEqual({ start: "2027-04-01", end: "2028-03-31" });
  });

  test("a period's years are said as officers say them", () => {
    expect(showYears({ start: "2026-04-01", end: "2027-03-31" })).toBe("2026/27");
    expect(showYears({ start: "2026-01-01", end: "2026-12-31" })).toBe("2026");
  });

  test("today is the day where the officer is", () => {
    expect(localDay(new Date(2026, 0, 5, 0, 30))).toBe("2026-01-05");
  });
});

test("numbers stand with their noun, one or many", () => {
  expect([count(1, "agency"), count(0, "row"), count(1204, "action")]).toEqual(["1 agency", "0 rows", "1,204 actions"]);
});

test.each([
  ["C6E0B4", "green"],
  ["FFC000", "amber"],
  ["FFFF00", "yellow"],
  ["FF0000", "red"],
  ["C00000", "red"],
  ["5B9BD5", "blue"],
  ["7030A0", "purple"],
  ["BFBFBF", "grey"],
])("the fill %s is called %s", (fill, word) => expect(sayColour(fill)).toBe(word));

test("a place is said by its sheet and first cell", () => {
  expect(sayPlace("'Officer''s plan'!B4:D9")).toBe("Officer's plan, B4");
});

test("the details for support hold the code, the facts and what Excel said, and no more", () => {
  const details = troubleDetails({ code: "excel-unknown", facts: { code: "GeneralException" }, details: "at Range.values" });
  expect(details).toBe(
    "Excel reported a problem (GeneralException).\ncode: excel-unknown\ncode: GeneralException\nat Range.values",
  );
});
