import { describe, expect, test } from "@jest/globals";
import type { CheckRule } from "../../../src/core/checks/checkRule";
import { blankCell } from "../../../src/core/checks/rules/blankCell";
import { blankColumn } from "../../../src/core/checks/rules/blankColumn";
import { duplicateHeader } from "../../../src/core/checks/rules/duplicateHeader";
import { emptyTable } from "../../../src/core/checks/rules/emptyTable";
import { gapInTable } from "../../../src/core/checks/rules/gapInTable";
import { headerVariant } from "../../../src/core/checks/rules/headerVariant";
import { mergedCells } from "../../../src/core/checks/rules/mergedCells";
import { missingBanner } from "../../../src/core/checks/rules/missingBanner";
import { missingHeader } from "../../../src/core/checks/rules/missingHeader";
import { priorityWithoutActions } from "../../../src/core/checks/rules/priorityWithoutActions";
import { repeatedHeader } from "../../../src/core/checks/rules/repeatedHeader";
import { sheetName } from "../../../src/core/checks/rules/sheetName";
import { splitRow } from "../../../src/core/checks/rules/splitRow";
import { statusColourOnly } from "../../../src/core/checks/rules/statusColourOnly";
import type { Box } from "../../../src/core/grid/a1";
import { parseBox } from "../../../src/core/grid/a1";
import { recognise } from "../../../src/core/recognise/recognise";
import { TINY_HEADINGS, aPlan, aTable, findingsOf, lookAt, placesOf } from "../../support/aPlan";
import type { PlanAtHand, TinyCell, TinyPriority } from "../../support/aPlan";

const ACTIONS = ["Meet every month", "Visit six schools", "Repair the lamps", "Walk the park", "Write to shops", "Train wardens"];

/** Rows 1.1, 1.2 … of a table with the usual headings, with some cells of them changed. */
function rowsOf(count: number, changed: Readonly<Record<string, TinyCell>> = {}, number = 1): TinyCell[][] {
  return Array.from({ length: count }, (_, index) => {
    const text = ACTIONS[index % ACTIONS.length] ?? "";
    const cells: TinyCell[] = [
      `${number}.${index + 1}`,
      text,
      "Marlbury Council",
      "Youth Trust",
      "June 2024",
      "On track",
      "Begun.",
    ];
    return cells.map((cell, column) => changed[`${"ABCDEFG".charAt(column)}${index + 5}`] ?? cell);
  });
}

function withMerges(plan: PlanAtHand, addresses: readonly string[]): PlanAtHand {
  const merges = addresses.map(parseBox).filter((box): box is Box => box !== null);
  const content = { ...plan.content, grids: plan.content.grids.map((grid) => ({ ...grid, merges })) };
  return { reading: recognise(content), content };
}

const HEADINGS: readonly string[] = TINY_HEADINGS;
const headed = (column: number, heading: string): readonly string[] => HEADINGS.map((own, at) => (at === column ? heading : own));
const bare = (...columns: readonly number[]): readonly string[] =>
  HEADINGS.map((heading, column) => (columns.includes(column) ? "" : heading));
const twoTables = (headings: readonly string[], priority: Partial<TinyPriority> = {}): PlanAtHand =>
  aPlan({
    priorities: [{ rows: rowsOf(2) }, { title: "Town centres", headings, rows: rowsOf(2, {}, 2), ...priority }],
  });
const green: TinyCell = { value: "", fill: "00B050" };
const white: TinyCell = { value: "", fill: "FFFFFF" };
const noRows: TinyPriority = { title: "Town centres", rows: [] };

describe.each<[string, CheckRule, PlanAtHand, readonly string[]]>([
  ["three columns have no heading beside one that has", missingHeader, twoTables(bare(1, 2, 6)), ["B9:C9", "G9"]],
  ["every column has its heading", missingHeader, twoTables(HEADINGS), []],
  ["a column beside the table has none", missingHeader, aTable(rowsOf(5), HEADINGS.slice(0, 6)), ["G4"]],
  [
    "two rows have notes beside the table",
    missingHeader,
    aTable(rowsOf(5, { G7: "", G8: "", G9: "" }), HEADINGS.slice(0, 6)),
    [],
  ],
  ["a row has a ref and a lead but no action", blankCell, aTable(rowsOf(6, { B7: "" })), ["B7"]],
  ["a row has a ref alone", blankCell, aTable([...rowsOf(5), ["1.6", "", "", "", "", "", ""]]), []],
  [
    "a review calls its column otherwise than the plan",
    headerVariant,
    aPlan({
      priorities: [{ rows: rowsOf(2) }],
      sheets: new Map<string, readonly (readonly TinyCell[])[]>([
        ["Review 2023-24", [["Review of actions 2023/24"], [], ["Road safety"], headed(6, "Progress"), ...rowsOf(2)]],
      ]),
    }),
    [],
  ],
  ["a cell is blank where all others are filled", blankCell, aTable(rowsOf(6, { E7: "" })), ["E7"]],
  ["half of the cells are blank", blankCell, aTable(rowsOf(6, { E7: "", E8: "", E9: "" })), []],
  ["an update is blank", blankCell, aTable(rowsOf(6, { G7: "" })), []],
  ["a status stands as a colour", blankCell, aTable(rowsOf(6, { F7: green })), []],
  ["two columns are empty", blankColumn, aTable(rowsOf(2, { F5: "", F6: "", G5: "", G6: "" })), ["F5:G6"]],
  ["one cell of the column is filled", blankColumn, aTable(rowsOf(2, { F5: "" })), []],
  ["a blank row stands between the actions", gapInTable, aTable([...rowsOf(2), [], ...rowsOf(4).slice(2)]), ["A7:G7"]],
  ["actions follow each other", gapInTable, aTable(rowsOf(4)), []],
  [
    "a row without a ref carries on the action above",
    splitRow,
    aTable([...rowsOf(2), ["", "and keep them lit until dawn"], ...rowsOf(4).slice(2)]),
    ["B7"],
  ],
  ["a cell has several lines", splitRow, aTable(rowsOf(2, { B5: "Meet every month\nand keep notes" })), []],
  ["one of two tables has no action", emptyTable, aPlan({ priorities: [{ rows: rowsOf(2) }, noRows] }), ["A9:G9"]],
  ["every table has an action", emptyTable, aTable(rowsOf(1)), []],
  ["one of two priorities has no action", priorityWithoutActions, aPlan({ priorities: [{ rows: rowsOf(2) }, noRows] }), ["A8"]],
  ["every priority has an action", priorityWithoutActions, twoTables(HEADINGS), []],
  ["a heading is spelt in another way", headerVariant, twoTables(headed(4, "By When")), ["E9"]],
  ["headings are the same", headerVariant, twoTables(HEADINGS), []],
  ["two columns have the same heading", duplicateHeader, aTable(rowsOf(2), headed(6, "Status")), ["G4"]],
  ["headings share a word", duplicateHeader, aTable(rowsOf(2), headed(6, "Status update")), []],
  [
    "the headings stand again between the actions",
    repeatedHeader,
    aTable([...rowsOf(2), [...HEADINGS], ...rowsOf(4).slice(2)]),
    ["A7:G7"],
  ],
  ["the headings stand again over another priority", repeatedHeader, twoTables(HEADINGS), []],
  ["cells of the table are merged", mergedCells, withMerges(aTable(rowsOf(3)), ["E5:E6"]), ["E5:E6"]],
  ["only the title is merged", mergedCells, withMerges(aTable(rowsOf(3)), ["A1:G1"]), []],
  ["statuses are colours alone", statusColourOnly, aTable(rowsOf(3, { F6: green, F7: green })), ["F6:F7"]],
  ["a status has its word on a colour", statusColourOnly, aTable(rowsOf(2, { F5: { value: "On track", fill: "00B050" } })), []],
  ["a blank status is white", statusColourOnly, aTable(rowsOf(2, { F5: white })), []],
])("tables", (what, rule, plan, places) => {
  test(`${rule.code} is ${places.length === 0 ? "not " : ""}found where ${what}`, () => {
    expect(placesOf(rule, plan)).toEqual(places);
  });
});

describe("tables", () => {
  test("a sheet that has the name that Excel gave it is found, one with a name of its own is not", () => {
    const sheets = new Map([
      ["Sheet2", [["Notes of the board"]]],
      ["Sheet music", [["Songs for the square"]]],
    ]);
    expect(placesOf(sheetName, aPlan({ priorities: [{ rows: rowsOf(2) }], sheets }))).toEqual(["'Sheet2'!A1"]);
  });

  test("a column of refs without a heading is only improved, and its heading is offered", () => {
    const [found] = lookAt(missingHeader, aTable(rowsOf(3), bare(0)));
    expect(found?.level).toBe("improve");
    expect(found?.fix?.changes.map(({ cell, after }) => [cell, after])).toEqual([["A4", "Ref"]]);
  });

  test("missing headings are offered as in the table before", () => {
    const [found] = lookAt(missingHeader, twoTables(bare(1, 2)));
    expect(found?.fix?.changes.map(({ cell, after }) => [cell, after])).toEqual([
      ["B9", "Action"],
      ["C9", "Lead agency"],
    ]);
  });

  test("a heading that differs in case is mended, one in other words is not", () => {
    const [inCase] = lookAt(headerVariant, twoTables(headed(4, "BY WHEN")));
    const [inWords] = lookAt(headerVariant, twoTables(headed(4, "Deadline")));
    expect(inCase?.fix?.changes).toEqual([
      { sheet: "Plan", cell: "E9", before: "BY WHEN", after: "By when", why: "The heading as in most tables" },
    ]);
    expect(inWords?.fix).toBeUndefined();
  });

  test("one blank among many must be fixed, one among few is asked about", () => {
    expect(findingsOf([blankCell], aTable(rowsOf(24, { E7: "" }))).map(({ level }) => level)).toEqual(["must-fix"]);
    expect(findingsOf([blankCell], aTable(rowsOf(6, { E7: "" }))).map(({ level }) => level)).toEqual(["confirm"]);
  });

  test("an empty column that another table fills is asked about, and its cells are not told one by one", () => {
    const blank = { E5: "", E6: "" };
    const plan = aPlan({ priorities: [{ rows: rowsOf(24) }, { title: "Town centres", rows: rowsOf(2, blank, 2) }] });
    expect(findingsOf([blankColumn, blankCell], plan).map(({ code, level }) => [code, level])).toEqual([
      ["blank-column", "confirm"],
    ]);
  });

  test("an action whose cells are merged downwards is meant to take several rows", () => {
    const rows = [...rowsOf(1), ["", "", "", "Parish Council"], ...rowsOf(3).slice(1)];
    expect(placesOf(splitRow, aTable(rows))).toEqual(["D6"]);
    expect(placesOf(splitRow, withMerges(aTable(rows), ["A5:A6", "B5:B6"]))).toEqual([]);
  });
});

describe("a line with the section's name under the headings", () => {
  const tables = (...banners: readonly boolean[]): PlanAtHand =>
    aPlan({
      priorities: banners.map((banner, index) => {
        const title = ["Road safety", "Town centres", "Safer homes", "Young people", "Rural crime"][index] ?? "";
        return { title, rows: [...(banner ? [[title.toUpperCase()]] : []), ...rowsOf(2, {}, index + 1)] };
      }),
    });

  test("is missed where nearly every other table has one", () => {
    expect(placesOf(missingBanner, tables(true, true, true, false, true))).toHaveLength(1);
  });

  test("is not missed where every table has one, or only some have", () => {
    expect(placesOf(missingBanner, tables(true, true, true, true))).toEqual([]);
    expect(placesOf(missingBanner, tables(true, false, false, true))).toEqual([]);
    expect(placesOf(missingBanner, tables(false, false, false))).toEqual([]);
  });

  test("a sheet with a name of its own is left alone", () => {
    expect(placesOf(sheetName, aPlan({ priorities: [{ rows: rowsOf(2) }] }))).toEqual([]);
  });
});
