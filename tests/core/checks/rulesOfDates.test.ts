import { expect, test } from "@jest/globals";
import type { CheckRule } from "../../../src/core/checks/checkRule";
import { dateAfterPeriod } from "../../../src/core/checks/rules/dateAfterPeriod";
import { dateBeforePeriod } from "../../../src/core/checks/rules/dateBeforePeriod";
import { dayMonthDoubt } from "../../../src/core/checks/rules/dayMonthDoubt";
import { missingYear } from "../../../src/core/checks/rules/missingYear";
import { garbledValue } from "../../../src/core/checks/rules/garbledValue";
import { typo } from "../../../src/core/checks/rules/typo";
import { mixedCellTypes } from "../../../src/core/checks/rules/mixedCellTypes";
import { noPeriod } from "../../../src/core/checks/rules/noPeriod";
import { openEndedDate } from "../../../src/core/checks/rules/openEndedDate";
import { aPlan, aTable, findingsOf, lookAt, placesOf } from "../../support/aPlan";
import type { TinyCell } from "../../support/aPlan";

const byWhen = (when: TinyCell): readonly TinyCell[] => ["1.1", "Meet every month", "Marlbury Council", "", when];
const shown = (when: TinyCell): string =>
  typeof when === "string" ? when : `${String(when.value)} as ${when.format ?? "General"}`;

/** The tiny plan runs from April 2024 to March 2025. */
const CASES: readonly (readonly [CheckRule, TinyCell, readonly string[]])[] = [
  [dateBeforePeriod, "March 2024", ["E5"]],
  [dateBeforePeriod, "31/03/2024", ["E5"]],
  [dateBeforePeriod, "31st of March 2024", ["E5"]],
  [dateBeforePeriod, "Q4 2023/24", ["E5"]],
  [dateBeforePeriod, { value: 45352, format: "mmm-yy" }, ["E5"]],
  [dateBeforePeriod, "Summer 2023", ["E5"]],
  [dateBeforePeriod, "by 2022/23", ["E5"]],
  [dateBeforePeriod, "From January 2024", []],
  [dateBeforePeriod, "January 2024 and again in May 2024", []],
  [dateBeforePeriod, "April 2024", []],
  [dateBeforePeriod, { value: 45383, format: "dd/mm/yyyy" }, []],
  [dateBeforePeriod, "2024/25", []],
  [dateBeforePeriod, "9 of 12 wards", []],
  [dateAfterPeriod, "June 2025", ["E5"]],
  [dateAfterPeriod, "2025-04-01", ["E5"]],
  [dateAfterPeriod, "Academic year 2025/26", ["E5"]],
  [dateAfterPeriod, "March 2025", []],
  [openEndedDate, "Ongoing", ["E5"]],
  [openEndedDate, "On going", ["E5"]],
  [openEndedDate, "Ongoi ng", ["E5"]],
  [openEndedDate, "Throughout the year", ["E5"]],
  [openEndedDate, "Quarterly", ["E5"]],
  [openEndedDate, "When funding allows", ["E5"]],
  [openEndedDate, "When funding allows, by March 2025", []],
  [openEndedDate, "Ongoing until March 2025", []],
  [openEndedDate, "March 2025", []],
  [missingYear, "End of September", ["E5"]],
  [missingYear, "26 September", ["E5"]],
  [missingYear, "3rd of May", ["E5"]],
  [missingYear, "Sept 24", []],
  [missingYear, "Sept 2024", []],
  [missingYear, "September 2024", []],
  [garbledValue, "31/04/2024", ["E5"]],
  [garbledValue, "31 February 2025", ["E5"]],
  [garbledValue, "29.2.25", ["E5"]],
  [garbledValue, "29 February", []],
  [garbledValue, "04/30/2024", []],
  [garbledValue, "30/04/2024 or 5 May 2024", []],
  [typo, "End of Febuary 2025", ["E5"]],
  [typo, "by Novembr", ["E5"]],
  [typo, "February 2025", []],
  [typo, "Early March, marked on the map", []],
  [typo, "Jan to Sept 2024, at ward meetings", []],
  [dayMonthDoubt, "03/04/2024", ["E5"]],
  [dayMonthDoubt, "13/04/2024", []],
  [dayMonthDoubt, "04/04/2024", []],
  [dayMonthDoubt, { value: 45385, format: "dd/mm/yyyy" }, []],
];

test.each(CASES.map(([rule, when, places]) => ({ rule, when, places, name: `${rule.code}: ${shown(when)}` })))(
  "$name: $places",
  ({ rule, when, places }) => {
    expect(placesOf(rule, aTable([byWhen(when)]))).toEqual(places);
  },
);

test("in a column that is told to stand month first, figures are read so", () => {
  expect(placesOf(dateAfterPeriod, aTable([byWhen("04/03/2025")]))).toEqual([]);
  expect(placesOf(dateAfterPeriod, aTable([byWhen("04/13/2024"), byWhen("04/03/2025")]))).toEqual(["E6"]);
});

test("a day that only fits the period the other way round is asked about", () => {
  expect(lookAt(dayMonthDoubt, aTable([byWhen("05/06/2024")]))[0]?.level).toBe("improve");
  expect(lookAt(dayMonthDoubt, aTable([byWhen("01/02/2025")]))[0]?.level).toBe("improve");
  expect(lookAt(dayMonthDoubt, aTable([byWhen("12/03/2024")]))[0]?.level).toBe("confirm");
  expect(findingsOf([dateBeforePeriod, dayMonthDoubt], aTable([byWhen("12/03/2024")])).map(({ code }) => code)).toEqual([
    "day-month-doubt",
  ]);
  expect(findingsOf([dateBeforePeriod, dayMonthDoubt], aTable([byWhen("02/03/2024")])).map(({ code }) => code)).toEqual([
    "date-before-period",
  ]);
});

test("a span in the text whose second month has no year is found, one with its year is not", () => {
  const withNote = (note: string): readonly string[] =>
    placesOf(missingYear, aPlan({ intro: [note], priorities: [{ rows: [byWhen("June 2024")] }] }));
  expect(withNote("All figures are for October 2022 to September unless we say otherwise.")).toEqual(["A2"]);
  expect(withNote("All figures are for October 2022 to September 2023 unless we say otherwise.")).toEqual([]);
});

test("dates in some rows and text in others are told once, at the first text", () => {
  const real = byWhen({ value: 45444, format: "mmm-yy" });
  expect(placesOf(mixedCellTypes, aTable([real, byWhen("July 2024"), byWhen("August 2024")]))).toEqual(["E6"]);
  expect(placesOf(mixedCellTypes, aTable([byWhen("July 2024"), byWhen("August 2024")]))).toEqual([]);
  expect(placesOf(mixedCellTypes, aTable([real, byWhen("Ongoing")]))).toEqual([]);
});

test("a plan whose period is not known has no date before or after it", () => {
  const plan = aPlan({ title: "Action Plan", priorities: [{ rows: [byWhen("March 2019")] }] });
  expect(placesOf(dateBeforePeriod, plan)).toEqual([]);
});

test("a plan that does not say its years is told that its dates were not checked, one that does or has no dates is not", () => {
  const titled = (title: string, ...dates: readonly string[]): readonly string[] =>
    placesOf(noPeriod, aPlan({ title, priorities: [{ rows: dates.map(byWhen) }] }));
  const dates = ["May 2024", "June 2024", "July 2025"];
  expect(titled("Our Action Plan", ...dates)).toEqual(["A1"]);
  expect(titled("Our Action Plan 2024/25", ...dates)).toEqual([]);
  expect(titled("Our Action Plan", "Ongoing", "Each term", "Monthly")).toEqual([]);
});
