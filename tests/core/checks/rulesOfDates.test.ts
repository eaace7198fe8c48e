import { describe, expect, test } from "@jest/globals";
import type { CheckRule } from "../../../src/core/checks/checkRule";
import { dateAfterPeriod } from "../../../src/core/checks/rules/dateAfterPeriod";
import { dateBeforePeriod } from "../../../src/core/checks/rules/dateBeforePeriod";
import { aTable, placesOf } from "../../support/aPlan";
import type { TinyCell } from "../../support/aPlan";

const byWhen = (when: TinyCell): readonly string[] | readonly TinyCell[] => [
  "1.1",
  "Meet every month",
  "Marlbury Council",
  "",
  when,
];

describe.each<[CheckRule, TinyCell, readonly string[]]>([
  [dateBeforePeriod, "March 2024", ["E5"]],
  [dateBeforePeriod, "31/03/2024", ["E5"]],
  [dateBeforePeriod, { value: 45352, format: "mmm-yy" }, ["E5"]],
  [dateBeforePeriod, "April 2024", []],
  [dateBeforePeriod, "2024/25", []],
  [dateAfterPeriod, "June 2025", ["E5"]],
  [dateAfterPeriod, "March 2025", []],
])("$code", (rule, when, places) => {
  test(`${rule.code}: ${JSON.stringify(when)} is ${places.length === 0 ? "left alone" : "found"}`, () => {
    expect(placesOf(rule, aTable([byWhen(when)]))).toEqual(places);
  });
});
