import { expect, test } from "@jest/globals";
import { compareReturns, knownRounds } from "../../src/app/compareReturns";
import { gridOfDesign } from "../../src/core/design/gridOfDesign";
import type { WorkbookContent } from "../../src/core/grid/grid";
import { planCodeName } from "../../src/core/packs/planCode";
import type { RegisterRow } from "../../src/core/packs/registerRow";
import { readMark } from "../../src/core/packs/returnMark";
import { registerBook } from "../../src/core/packs/returnsRegister";
import { fileOf, filled, larkmoor, packOf } from "../support/aReturn";
import { codesOf } from "../support/comparedReturns";

const plan = larkmoor();
const pack = filled(packOf(plan), 1, "update", "The walks are done.");
const file = { name: "Larkmoor.xlsx", content: fileOf(pack) };

/** The plan's workbook after packs were issued. */
function issued(code: string, given: Partial<RegisterRow>): WorkbookContent {
  const row: RegisterRow = {
    agency: "Larkmoor Council",
    round: "Quarter 3, 2025/26",
    issue: 1,
    issued: "2025-12-01",
    due: null,
    actions: 4,
    file: "Larkmoor.xlsx",
    returned: null,
    merged: null,
    outstanding: null,
    marks: [],
    ...given,
  };
  const { sheets, names } = registerBook([row], plan.content, plan.reading.plan);
  const { grids, names: before } = plan.content;
  return { grids: [...grids, ...sheets.map(gridOfDesign)], names: [...before, ...names, planCodeName(code)] };
}

function codesWith(content: WorkbookContent): readonly string[] {
  const [one] = compareReturns({ content, reading: plan.reading }, [file], "2026-02-03").returns;
  return one === undefined ? [] : codesOf(one);
}

test("the plan's own workbook says its code, the last issue of each agency and what was merged", () => {
  const known = knownRounds(
    issued("larkmoor-1", { marks: [readMark("0123456789abcdef|1|-|-|-"), readMark("~fedcba9876543210|1|-|-|-")] }),
  );
  expect([known.planCode, [...known.issues], [...known.merged]]).toEqual([
    "larkmoor-1",
    [["larkmoor council", 1]],
    ["0123456789abcdef"],
  ]);
});

test("a return is asked its first questions of that workbook", () => {
  const [one] = compareReturns({ content: issued("larkmoor-1", {}), reading: plan.reading }, [file], "2026-02-03").returns;
  expect(one?.refused).toBe(false);
  expect(codesWith(issued("westmarsh-1", {}))).toEqual(["other-plan"]);
  expect(codesWith(issued("larkmoor-1", { issue: 2 }))).toEqual(["earlier-round"]);
  expect(codesWith(issued("larkmoor-1", { marks: [readMark(one?.digest ?? "")] }))).toEqual(["already-merged"]);
});
