import { describe, expect, test } from "@jest/globals";
import { carryForwardMissing } from "../../../src/core/checks/rules/carryForwardMissing";
import type { CheckRule } from "../../../src/core/checks/checkRule";
import { contradiction } from "../../../src/core/checks/rules/contradiction";
import { garbledValue } from "../../../src/core/checks/rules/garbledValue";
import { measureRepeatsLead } from "../../../src/core/checks/rules/measureRepeatsLead";
import { nonIntegerTarget } from "../../../src/core/checks/rules/nonIntegerTarget";
import { notAMeasure } from "../../../src/core/checks/rules/notAMeasure";
import { numberMismatch } from "../../../src/core/checks/rules/numberMismatch";
import { statusInMeasure } from "../../../src/core/checks/rules/statusInMeasure";
import { targetArithmetic } from "../../../src/core/checks/rules/targetArithmetic";
import { targetMissing } from "../../../src/core/checks/rules/targetMissing";
import { targetUnchanged } from "../../../src/core/checks/rules/targetUnchanged";
import { unitMismatch } from "../../../src/core/checks/rules/unitMismatch";
import { unquantifiedMeasure } from "../../../src/core/checks/rules/unquantifiedMeasure";
import { yearMismatch } from "../../../src/core/checks/rules/yearMismatch";
import { aPlan, aTable, lookAt, placesOf } from "../../support/aPlan";
import type { PlanAtHand, TinyCell } from "../../support/aPlan";

const MEASURED = ["Ref", "Action", "Lead agency", "By when", "Measure"] as const;

/** A plan of one action with a measure, E5. */
function measured(measure: string, action = "Visit every school in the district"): PlanAtHand {
  return aTable([["1.1", action, "Marlbury Council", "March 2025", measure]], MEASURED);
}

describe.each<[CheckRule, string]>([
  [measureRepeatsLead, "Marlbury Council."],
  [statusInMeasure, "Done. With good results."],
  [statusInMeasure, "Visits have taken place in every school."],
  [statusInMeasure, "Two visits in 2023."],
  [statusInMeasure, "Second visit scheduled to take place in May."],
  [statusInMeasure, "Complete \u2013 leaflet signed off by the board in May"],
  [notAMeasure, "By March 2025"],
  [notAMeasure, "Officer time within existing budgets"],
  [notAMeasure, "Funding dependent"],
  [notAMeasure, "As required"],
  [notAMeasure, "To be further discussed with the schools"],
  [notAMeasure, "Work with schools to find dates"],
  [unquantifiedMeasure, "Good attendance by pupils"],
  [unquantifiedMeasure, "Reduction in reports of bullying"],
  [unquantifiedMeasure, "Better awareness among staff"],
])("$code", (rule, measure) => {
  test(`${rule.code} is found: ${measure}`, () => {
    expect(placesOf(rule, measured(measure))).toEqual(["E5"]);
  });
});

describe.each<[CheckRule, string]>([
  [measureRepeatsLead, "Marlbury Council satisfied with 9 of 10 visits"],
  [statusInMeasure, "Visits done in every school"],
  [unquantifiedMeasure, "Better lighting in all 9 parks"],
  [statusInMeasure, "Schools where bullying has been reported are visited"],
  [statusInMeasure, "10% fewer reports than in 2023"],
  [statusInMeasure, "Guidance kept up to date, and used"],
  [statusInMeasure, "Complete-streets survey of 9 roads"],
  [notAMeasure, "Report to the board by March 2025"],
  [notAMeasure, "Officer time saved: 40 hours a month"],
  [notAMeasure, "Number of visits"],
  [notAMeasure, "Support 12 schools"],
  [notAMeasure, "Visits depend on funding from the county and reach 10 schools"],
  [unquantifiedMeasure, "Good attendance: 200 pupils"],
  [unquantifiedMeasure, "Number of schools visited and actions to reduce bullying"],
  [unquantifiedMeasure, "Reports reduced by a third"],
  [unquantifiedMeasure, "Training delivered"],
])("$code", (rule, measure) => {
  test(`${rule.code} leaves alone: ${measure}`, () => {
    expect(placesOf(rule, measured(measure))).toEqual([]);
  });
});

test("a number in the measure that is not the action's is found, words and figures alike", () => {
  const action = "Deploy three mobile patrols in the town";
  expect(placesOf(numberMismatch, measured("All four evening patrols deployed", action))).toEqual(["E5"]);
  expect(placesOf(numberMismatch, measured("All 3 evening patrols deployed", action))).toEqual([]);
  expect(placesOf(numberMismatch, measured("Four meetings held", action))).toEqual([]);
});

test("a number for each month, school or visit is not the number in all", () => {
  const found = (measure: string, action: string): readonly string[] => placesOf(numberMismatch, measured(measure, action));
  expect(found("600 journeys", "Pay for 50 journeys a month")).toEqual([]);
  expect(found("24 sessions", "Run 2 sessions in each school")).toEqual([]);
  expect(found("24 sessions", "Run two sessions monthly")).toEqual([]);
  expect(found("24 sessions", "Run 2 sessions for a county of 9 schools")).toEqual(["E5"]);
});

test.each([
  ["The hospital and others gave out 130 kits in the year: 70 by post, 40 by hand and 30 by car.", true],
  ["The hospital and others gave out 140 kits in the year: 70 by post, 40 by hand and 30 by car.", false],
  ["Of the 7 families who joined, 1 left, 2 moved and 6 remain.", true],
  ["Of the 9 families who joined, 1 left and 6 remain.", false],
  ["Of the 60 people who came, 33 (55%) were seen within three weeks; the rate is 53%.", false],
  ["The group met in 2024 as planned: 4 times in May, 3 in June.", false],
  ["We visited 12 schools in the year: every class took part, 3 of them twice.", false],
])("parts that do not make their whole: %s %j", (note, isFound) => {
  const plan = aPlan({ intro: [note], priorities: [{ rows: [["1.1", "Visit every school", "Marlbury Council"]] }] });
  expect(placesOf(numberMismatch, plan)).toEqual(isFound ? ["A2"] : []);
});

/** A plan with a table of targets on a sheet of its own, from A3: measure, baseline and target in A to C. */
function targets(...rows: readonly (readonly TinyCell[])[]): PlanAtHand {
  const heads = ["Measure", "Baseline 2023/24", "Target 2024/25", "Actual"].map((value) => ({ value, bold: true }));
  const sheet = [
    [{ value: "Targets", bold: true }],
    heads,
    ...rows,
    ["Number of arson reports", "60", "50", ""],
    ["Number of hall visits", "80", "90", ""],
  ];
  return aPlan({
    priorities: [{ rows: [["1.1", "Visit every school in the district", "Marlbury Council", "", "March 2025", "", ""]] }],
    sheets: new Map([["Targets", sheet]]),
  });
}

describe.each<[CheckRule, readonly TinyCell[], string]>([
  [targetMissing, ["Number of school visits", "20", "", ""], "C3"],
  [targetArithmetic, ["Reduce the number of thefts by 10%", "1,000", "950", ""], "C3"],
  [targetArithmetic, ["Reduce the number of thefts by a third", "90", "75", ""], "C3"],
  [targetArithmetic, ["Level of theft", "1,000", "950 (10% reduction)", ""], "C3"],
  [targetArithmetic, ["Reduce the share of repeat callers to 20%", "30%", "25%", ""], "C3"],
  [targetArithmetic, ["Reduce the number of thefts", "100", "120", ""], "C3"],
  [nonIntegerTarget, ["Increase the number of wardens by 20%", "4", "4.8", ""], "C3"],
  [targetUnchanged, ["Increase the number of wardens", "12", "12", ""], "C3"],
  [unitMismatch, ["Number of residents who feel safe", "75%", "80%", ""], "B3"],
  [unitMismatch, ["Residents who feel safe", "75%", "900", ""], "C3"],
  [unitMismatch, ["Average wait for a visit", "26 days", "3 weeks", ""], "C3"],
  [nonIntegerTarget, ["Apprenticeships begun each year", "12", "13.5", ""], "C3"],
  [garbledValue, ["Number of thefts", "4,120 June to May)", "4,000", ""], "B3"],
  [contradiction, ["% of residents who feel safe", "61%", "66% (maintain this level)", ""], "C3"],
])("$code", (rule, row, at) => {
  test(`${rule.code} is found: ${JSON.stringify(row)}`, () => {
    expect(placesOf(rule, targets(row))).toEqual([`'Targets'!${at}`]);
  });
});

describe.each<[CheckRule, readonly TinyCell[]]>([
  [targetMissing, ["Number of school visits", "20", "25", ""]],
  [targetArithmetic, ["Reduce the number of thefts by 10%", "741", "667", ""]],
  [targetArithmetic, ["Reduce the number of thefts by 5%", "1,287", "1,223", ""]],
  [targetArithmetic, ["Level of theft", "64,000", "63,400 (1% reduction)", ""]],
  [targetArithmetic, ["Reduce the share of repeat callers by 5 percentage points", "30%", "25%", ""]],
  [targetArithmetic, ["Reduce the share of repeat callers to 20%", "30%", "20%", ""]],
  [nonIntegerTarget, ["Average number of days to answer", "2", "1.5", ""]],
  [targetUnchanged, ["Keep the number of wardens", "12", "12", ""]],
  [unitMismatch, ["Number of residents who feel safe", "750", "800", ""]],
  [unitMismatch, ["% of residents who feel safe", "75%", "80%", ""]],
  [unitMismatch, ["Average wait for a visit", "26 days", "1 day", ""]],
  [garbledValue, ["Number of thefts", "4,120 (June to May)", "4,000", ""]],
  [contradiction, ["% of residents who feel safe", "66%", "66% (maintain this level)", ""]],
])("$code", (rule, row) => {
  test(`${rule.code} leaves alone: ${JSON.stringify(row)}`, () => {
    expect(placesOf(rule, targets(row))).toEqual([]);
  });
});

/** The same with the change wanted in a column of its own, E, beside the actual in D. */
function withChange(...row: readonly [string, string, string, string, string]): PlanAtHand {
  const heads = ["Measure", "Baseline 2023/24", "Target 2024/25", "Actual", "Change"].map((value) => ({ value, strong: true }));
  return aPlan({
    priorities: [{ rows: [["1.1", "Visit every school in the district", "Marlbury Council", "", "March 2025", "", ""]] }],
    sheets: new Map([
      [
        "Targets",
        [
          [{ value: "Targets", bold: true }],
          heads,
          row,
          ["Arson reports", "60", "45", "", "25% reduction"],
          ["Hall visits", "80", "90", "85", "12.5% increase"],
        ],
      ],
    ]),
  });
}

test.each<[CheckRule, readonly [string, string, string, string, string], readonly string[]]>([
  [targetArithmetic, ["Shop thefts", "418", "355", "401", "20% reduction"], ["E3"]],
  [targetArithmetic, ["Shop thefts", "418", "355", "", "Down by a third"], ["E3"]],
  [targetArithmetic, ["Complaints", "150", "165", "140", "10% reduction"], ["E3"]],
  [targetArithmetic, ["Shop thefts", "418", "355", "401", "15% reduction"], []],
  [targetArithmetic, ["Shop thefts", "418", "355", "334", "-20%"], []],
  [targetArithmetic, ["Residents who feel safe", "62%", "75%", "", "13 points up"], []],
  [targetArithmetic, ["Shop thefts", "418", "355", "", "Reduction"], []],
  [nonIntegerTarget, ["People housed", "14", "16.8", "", "20% increase"], ["C3"]],
  [targetArithmetic, ["People housed", "14", "16.5", "", "20% increase"], []],
  [nonIntegerTarget, ["Bus passengers (thousands)", "14", "16.8", "", "20% increase"], []],
  [nonIntegerTarget, ["Reports for every thousand residents", "14", "16.8", "", ""], []],
  [targetUnchanged, ["Noise complaints", "96", "96", "99", "10% reduction"], ["C3"]],
  [targetUnchanged, ["Noise complaints", "96", "96", "", "Fewer"], ["C3"]],
  [targetUnchanged, ["Noise complaints", "96", "96", "", "No increase"], []],
  [targetUnchanged, ["Noise complaints", "96", "96", "86.4", "10% reduction"], []],
])("a change in a column of its own: %o of %j", (rule, row, places) => {
  expect(placesOf(rule, withChange(...row))).toEqual(places.map((place) => `'Targets'!${place}`));
});

test("where a table is headed Target twice, the first names what is aimed at and the later holds the figure", () => {
  const heads = ["Target", "Baseline 2023/24", "Target 2024/25", "Change"].map((value) => ({ value, strong: true }));
  const plan = aPlan({
    priorities: [{ rows: [["1.1", "Visit every school in the district", "Marlbury Council", "", "March 2025", "", ""]] }],
    sheets: new Map([
      [
        "Targets",
        [
          [{ value: "Targets", strong: true }],
          heads,
          ["Families helped to stay in their home", "64", "72", "25% increase"],
          ["Families housed within a month", "80", "90", "12.5% increase"],
        ],
      ],
    ]),
  });
  expect(plan.reading.plan.targets.map(({ measure, target }) => [measure, target])).toEqual([
    ["Families helped to stay in their home", "72"],
    ["Families housed within a month", "90"],
  ]);
  expect(placesOf(targetArithmetic, plan)).toEqual(["'Targets'!D3"]);
});

test("half a person may be rounded up, but not down from what was promised", () => {
  const target = (aim: string): PlanAtHand => targets(["Increase the number of members by 15%", "30", aim, ""]);
  expect(placesOf(targetArithmetic, target("35"))).toEqual([]);
  expect(lookAt(targetArithmetic, target("34")).map(({ level }) => level)).toEqual(["confirm"]);
  expect(lookAt(targetArithmetic, target("31")).map(({ level }) => level)).toEqual(["must-fix"]);
});

test("a year above a table of targets must be the table's", () => {
  const above = (year: string): PlanAtHand => {
    const text = `Within the plan for ${year} the partnership set itself targets, and the table below tells how well it has done.`;
    const heads = ["Measure", "Baseline", "Target 2024/25"].map((value) => ({ value, bold: true }));
    const sheet = [["Targets"], [text], heads, ["Number of thefts", "60", "50"], ["Number of fires", "20", "10"]];
    return aPlan({
      priorities: [{ rows: [["1.1", "Visit every school in the district", "Marlbury Council"]] }],
      sheets: new Map([["Targets", sheet]]),
    });
  };
  expect(placesOf(yearMismatch, above("2022/23"))).toEqual(["'Targets'!A2"]);
  expect(placesOf(yearMismatch, above("2024/25"))).toEqual([]);
});

describe("carry-forward-missing", () => {
  const heads = ["Action", "Lead agency", "Update", "Status"];
  const book = (update: string, planned: string): PlanAtHand =>
    aPlan({
      title: "Partnership Plan 2024/25",
      priorities: [
        {
          headings: heads,
          rows: [
            [planned, "Marlbury Council", "", ""],
            ["Train the wardens of the park", "Marlbury Council", "", ""],
          ],
        },
      ],
      sheets: new Map<string, readonly (readonly TinyCell[])[]>([
        [
          "Review 2023-24",
          [
            [{ value: "Review of actions 2023/24", bold: true }],
            [{ value: "Road safety", bold: true }],
            heads.map((value) => ({ value, bold: true })),
            ["Hold a bicycle marking day in the square", "Marlbury Council", update, "Off track"],
            ["Visit the allotments", "Marlbury Council", "Every allotment was visited.", "Complete"],
          ],
        ],
      ]),
    });
  const later = "This was not possible in the year. It will be rescheduled during 2024/25.";

  test("work put off to the plan and taken up by no action is found", () => {
    expect(book(later, "").reading.review).not.toBeNull();
    expect(placesOf(carryForwardMissing, book(later, "Meet the residents of the square"))).toEqual(["'Review 2023-24'!A4"]);
  });

  test("work that the plan takes up, or that was done, is left alone", () => {
    expect(placesOf(carryForwardMissing, book(later, "Hold bicycle marking days in the square and the park"))).toEqual([]);
    expect(placesOf(carryForwardMissing, book("The day was held in May.", "Meet the residents"))).toEqual([]);
  });
});

describe("a number of the text that is a target's with two figures the other way round", () => {
  const saying = (text: string): readonly string[] =>
    placesOf(
      numberMismatch,
      aPlan({
        intro: [text],
        priorities: [{ rows: [["1.1", "Visit every school", "Marlbury Council"]] }],
        sheets: new Map([
          [
            "Targets",
            [
              ["Measure", "Baseline 2023/24", "Target 2024/25"],
              ["Emissions from the vehicle fleet", "1428", "714"],
              ["Reports of noise at night", "1860", "1240"],
            ],
          ],
        ]),
      }),
    );

  test.each([
    ["In the baseline year the vehicle fleet had emissions of 1,482 tonnes.", true],
    ["In the baseline year the vehicle fleet had emissions of 1,428 tonnes.", false],
    ["In the baseline year the vehicle fleet had emissions of 1,824 tonnes.", false],
    ["In the baseline year the library lent 1,482 books to readers.", false],
    ["The vehicle fleet and its emissions are on page 1482-A of the report.", false],
  ])("%s %j", (text, isFound) => {
    expect(saying(text)).toEqual(isFound ? ["A2"] : []);
  });
});
