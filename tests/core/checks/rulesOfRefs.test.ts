import { expect, test } from "@jest/globals";
import { danglingReference } from "../../../src/core/checks/rules/danglingReference";
import { duplicateRef } from "../../../src/core/checks/rules/duplicateRef";
import { numberingGap } from "../../../src/core/checks/rules/numberingGap";
import { refNumberFormat } from "../../../src/core/checks/rules/refNumberFormat";
import { refPrefixMismatch } from "../../../src/core/checks/rules/refPrefixMismatch";
import { aPlan, aTable, findingsOf, lookAt, placesOf } from "../../support/aPlan";
import type { PlanAtHand, TinyCell } from "../../support/aPlan";

const withRefs = (...refs: readonly TinyCell[]): PlanAtHand =>
  aTable(refs.map((ref, index) => [ref, `Meet the group number ${index}`, "Marlbury Council"]));

const saying = (text: string): PlanAtHand =>
  aTable([
    ["1.1", text, "Marlbury Council"],
    ["1.2", "Publish the leaflet", "Marlbury Council"],
  ]);

test("a number left out between two refs is found at the ref after it, a new series is not", () => {
  expect(placesOf(numberingGap, withRefs("1.1", "1.2", "1.4"))).toEqual(["A7"]);
  expect(placesOf(numberingGap, withRefs("1.1", "1.2", "1.3"))).toEqual([]);
  expect(placesOf(numberingGap, withRefs("1.1", "1.2", "2.4"))).toEqual([]);
  expect(placesOf(numberingGap, withRefs("1.1", "1.20"))).toEqual([]);
});

test("refs with letters and plain numbers are counted on too", () => {
  expect(placesOf(numberingGap, withRefs("FR-08", "FR-10"))).toEqual(["A6"]);
  expect(lookAt(numberingGap, withRefs("FR-08", "FR-10"))[0]?.facts.expected).toBe("FR-09");
  expect(placesOf(numberingGap, withRefs("4", "6"))).toEqual(["A6"]);
  expect(placesOf(numberingGap, withRefs("A9", "A10"))).toEqual([]);
  expect(placesOf(numberingGap, withRefs("4", "40"))).toEqual([]);
});

test("a number is not called missing where the one before it stands twice, or where it stands on a row without an action", () => {
  expect(placesOf(numberingGap, withRefs("1.1", "1.2", "1.2", "1.4"))).toEqual([]);
  const rows = [
    ["1.1", "Meet every month", "Marlbury Council"],
    ["1.2", "", "Northshire Police", "", "March 2025"],
    ["1.3", "Publish the leaflet", "Marlbury Council"],
  ];
  expect(placesOf(numberingGap, aTable(rows))).toEqual([]);
});

test("a reference to a ref with letters is looked up among the plan's own", () => {
  const saying = (text: string): readonly string[] =>
    placesOf(
      danglingReference,
      aTable([
        ["FR-01", text, "Marlbury Council"],
        ["FR-02", "Publish the leaflet", "Marlbury Council"],
      ]),
    );
  expect(saying("Build ten dams, see FR-31")).toEqual(["B5"]);
  expect(saying("Build ten dams, see FR-02")).toEqual([]);
  expect(saying("Build ten dams, see map A4, and action BT-7 of the county plan")).toEqual([]);
});

test("a ref that stands twice is found the second time, with the first place beside it", () => {
  const [found] = lookAt(duplicateRef, withRefs("1.1", "1.2", "1.2"));
  expect(found).toMatchObject({ at: "'Plan'!A7", also: ["'Plan'!A6"], facts: { found: "1.2" } });
});

test("refs that name shared measures are only asked about, once a ref: so many of them stand for several actions", () => {
  const levelsOf = (plan: PlanAtHand): readonly string[] => findingsOf([duplicateRef], plan).map(({ level }) => level);
  expect(levelsOf(withRefs("M.1", "M.1", "M.1", "M.2", "M.2", "M.3"))).toEqual(["confirm", "confirm"]);
  expect(levelsOf(withRefs("1.1", "1.2", "1.3", "1.4", "1.5", "1.5"))).toEqual(["must-fix"]);
  expect(levelsOf(withRefs("1.1", "1.1"))).toEqual(["must-fix"]);
});

test("plain numbers may start again in each priority", () => {
  const rows = [
    ["1", "Meet every month", "Marlbury Council"],
    ["2", "Publish the leaflet", "Marlbury Council"],
  ];
  const plan = aPlan({ priorities: [{ rows }, { title: "Noise at night", rows }] });
  expect(placesOf(duplicateRef, plan)).toEqual([]);
});

test("a ref with another priority's number is found, unless the sheet holds both", () => {
  expect(placesOf(refPrefixMismatch, withRefs("1.1", "1.2", "3.3"))).toEqual(["A7"]);
  expect(placesOf(refPrefixMismatch, withRefs("1.1", "1.2", "1.3"))).toEqual([]);
});

test("the nought that Excel took from 1.10 is given back, and the twice-standing 1.1 is only its consequence", () => {
  const refs = ["1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "1.8", "1.9"];
  const plan = withRefs(...refs, { value: 1.1 });
  const [found] = lookAt(refNumberFormat, plan);
  expect(found?.fix?.changes).toEqual([
    { sheet: "Plan", cell: "A14", before: 1.1, after: "1.10", why: "The ref as text, with its nought" },
  ]);
  expect(findingsOf([duplicateRef, refNumberFormat], plan).map(({ code }) => code)).toEqual(["ref-number-format"]);
  expect(placesOf(refNumberFormat, withRefs({ value: 1.1 }, { value: 1.2 }))).toEqual([]);
});

test("a comma typed for the stop of a ref is found and mended", () => {
  const [found] = lookAt(refNumberFormat, withRefs("2.1", "2.2", "2,3", "2.4"));
  expect(found).toMatchObject({ at: "'Plan'!A7", facts: { found: "2,3", expected: "2.3" } });
  expect(found?.fix?.changes[0]?.after).toBe("2.3");
  expect(placesOf(refNumberFormat, withRefs("2,1", "2,2", "2,3"))).toEqual([]);
});

test.each([
  ["Hold the event (see 6.5)", ["B5"]],
  ["Hold the event, as in action 4.2", ["B5"]],
  ["Hold the event (see 1.2)", []],
  ["Bring the rate down to 6.5 per thousand", []],
  ["Links to 6.5% of homes", []],
])("a reference to an action that is not there: %s", (text, places) => {
  expect(placesOf(danglingReference, saying(text))).toEqual(places);
});
