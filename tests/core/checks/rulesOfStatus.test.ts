import { expect, test } from "@jest/globals";
import { completeWithoutActual } from "../../../src/core/checks/rules/completeWithoutActual";
import { offTrackWithoutUpdate } from "../../../src/core/checks/rules/offTrackWithoutUpdate";
import { overdue } from "../../../src/core/checks/rules/overdue";
import { unknownStatus } from "../../../src/core/checks/rules/unknownStatus";
import { updateUnchanged } from "../../../src/core/checks/rules/updateUnchanged";
import { aTable, lookAt, placesOf, TINY_HEADINGS } from "../../support/aPlan";
import type { PlanAtHand } from "../../support/aPlan";
import { aPlan } from "../../support/aPlan";

/** One row: by when, status, update. The day is 1 October 2024. */
const withRow = (when: string, status: string, update = ""): PlanAtHand =>
  aTable([
    ["1.1", "Meet every month", "Marlbury Council", "", when, status, update],
    ["1.2", "Publish the leaflet", "Marlbury Council", "", "March 2025", "On track", "Printed in May."],
  ]);

test.each([
  ["September 2024", "On track", ["F5"]],
  ["September 2024", "", ["F5"]],
  ["September 2024", "Complete", []],
  ["September 2024", "Off track", []],
  ["October 2024", "On track", []],
  ["Ongoing", "On track", []],
  ["March 2024", "On track", []],
])("due %s and %s: overdue %j", (when, status, places) => {
  expect(placesOf(overdue, withRow(when, status))).toEqual(places);
});

test("nothing is overdue in a plan that ended long ago", () => {
  expect(placesOf(overdue, withRow("September 2024", "On track"), "2026-10-01")).toEqual([]);
});

test("a complete action needs an update that says what was done", () => {
  expect(placesOf(completeWithoutActual, withRow("May 2024", "Complete"))).toEqual(["G5"]);
  expect(placesOf(completeWithoutActual, withRow("May 2024", "Complete", "Twelve meetings held."))).toEqual([]);
  expect(placesOf(completeWithoutActual, withRow("May 2024", "On track"))).toEqual([]);
});

test("a target that is said to be met or complete needs an actual figure", () => {
  const saying = (status: string, actual: string): readonly string[] =>
    placesOf(
      completeWithoutActual,
      aPlan({
        priorities: [{ rows: [["1.1", "Meet every month", "Marlbury Council", "", "", "On track", "Met in May."]] }],
        sheets: new Map([
          [
            "Measures",
            [
              ["Measure", "Baseline 2023/24", "Target 2024/25", "Actual", "Status"],
              ["Calls answered in the first year", "0", "300", actual, status],
              ["Carers with a plan of their own", "140", "350", "205", "In progress"],
            ],
          ],
        ]),
      }),
    );
  expect(saying("Complete", "")).toEqual(["'Measures'!D2"]);
  expect(saying("Achieved", "")).toEqual(["'Measures'!D2"]);
  expect(saying("Complete", "310")).toEqual([]);
  expect(saying("In progress", "")).toEqual([]);
});

test("an action that is off track or at risk needs an update that says why", () => {
  expect(placesOf(offTrackWithoutUpdate, withRow("May 2024", "Off track"))).toEqual(["G5"]);
  expect(placesOf(offTrackWithoutUpdate, withRow("May 2024", "Amber"))).toEqual(["G5"]);
  expect(placesOf(offTrackWithoutUpdate, withRow("May 2024", "On hold"))).toEqual(["G5"]);
  expect(placesOf(offTrackWithoutUpdate, withRow("May 2024", "Off track", "The hall is closed."))).toEqual([]);
  expect(placesOf(offTrackWithoutUpdate, withRow("May 2024", "Not started"))).toEqual([]);
});

test("a status that nobody knows is found, and a slip of the pen is mended", () => {
  expect(placesOf(unknownStatus, withRow("May 2024", "Purple"))).toEqual(["F5"]);
  expect(lookAt(unknownStatus, withRow("May 2024", "On trakc"))[0]?.fix?.changes[0]?.after).toBe("On track");
  expect(placesOf(unknownStatus, withRow("May 2024", "green"))).toEqual([]);
});

test("an update that the same lead gave of last year's action under other words is found too", () => {
  const row = (action: string, lead: string, update: string): readonly string[] => [
    "1.1",
    action,
    lead,
    "",
    "May 2024",
    "Red",
    update,
  ];
  const words = "The pack is printed in seven languages; two await their translators.";
  const plan = (lead: string, update: string): PlanAtHand =>
    aPlan({
      priorities: [{ rows: [row("Finish the welcome pack", lead, update)] }],
      sheets: new Map([
        [
          "Review 2023-24",
          [
            ["Review of actions 2023/24"],
            [],
            ["Road safety"],
            [...TINY_HEADINGS],
            row("Make a pack in nine languages", "Marlbury Council", words),
          ],
        ],
      ]),
    });
  expect(placesOf(updateUnchanged, plan("Marlbury Council", words))).toEqual(["G5"]);
  expect(placesOf(updateUnchanged, plan("Youth Trust", words))).toEqual([]);
  expect(placesOf(updateUnchanged, plan("Marlbury Council", "The pack is printed in all nine languages."))).toEqual([]);
});

test("an update that says word for word what the quarter before said is found", () => {
  const words = "Forty lamps ordered and a fitter appointed.";
  const plan = (first: string, second: string): PlanAtHand =>
    aTable(
      [["1.1", "Light the towpath", "Marlbury Council", "May 2024", first, second]],
      ["Ref", "Action", "Lead agency", "By when", "Q1 update", "Q2 update"],
    );
  expect(placesOf(updateUnchanged, plan(words, words))).toEqual(["F5"]);
  expect(placesOf(updateUnchanged, plan(words, "Forty lamps fitted."))).toEqual([]);
});

test("an update that says word for word what last year's review said is found", () => {
  const row = (update: string): readonly string[] => [
    "1.1",
    "Meet every month",
    "Marlbury Council",
    "",
    "May 2024",
    "On track",
    update,
  ];
  const plan = (before: string, now: string): PlanAtHand =>
    aPlan({
      priorities: [{ rows: [row(now)] }],
      sheets: new Map([
        ["Review 2023-24", [["Review of actions 2023/24"], [], ["Road safety"], [...TINY_HEADINGS], row(before)]],
      ]),
    });
  const words = "The group met every month in the town hall.";
  expect(plan(words, words).reading.review?.priorities).toHaveLength(1);
  expect(placesOf(updateUnchanged, plan(words, words))).toEqual(["G5"]);
  expect(placesOf(updateUnchanged, plan(words, "The group met twice; the hall is closed."))).toEqual([]);
});

test("a status that is a letter or a colour is told with its meaning, a word by itself", () => {
  const said = (status: string): readonly unknown[] =>
    lookAt(completeWithoutActual, withRow("May 2024", status)).map(({ facts }) => facts.found);
  expect(said("B")).toEqual(["B (Complete)"]);
  expect(said("Blue")).toEqual(["Blue (Complete)"]);
  expect(said("Completed")).toEqual(["Completed"]);
});
