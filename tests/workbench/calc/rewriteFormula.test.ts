import { describe, expect, test } from "@jest/globals";
import { formulaTokens } from "../../../src/workbench/calc/formulaTokens";
import { rewriteFormula } from "../../../src/workbench/calc/rewriteFormula";
import type { Names } from "../../../src/workbench/calc/rewriteFormula";

const names: Names = {
  tables: new Map([
    [
      "statuses",
      {
        name: "Statuses",
        sheet: "Lists",
        box: { top: 3, left: 0, bottom: 10, right: 2 },
        columns: ["Status", "Colour", "Meaning [short]"],
        hasHeaders: true,
        hasTotals: false,
      },
    ],
    [
      "actions_p1",
      {
        name: "Actions_p1",
        sheet: "1 Safer Nights",
        box: { top: 5, left: 0, bottom: 16, right: 3 },
        columns: ["Ref", "Action", "Status", "Updated"],
        hasHeaders: true,
        hasTotals: true,
      },
    ],
  ]),
  formulas: new Map([
    ["statusnames", "Statuses[Status]"],
    ["firststatus", "INDEX(StatusNames,1)"],
    ["plan!local", "'Plan'!$B$2"],
    ["round", "Round"],
  ]),
};
const place = { sheet: "Plan", row: 1, column: 1 };
const rewritten = (formula: string, at = place): string => rewriteFormula(formula, names, at);

describe("structured references", () => {
  test.each([
    ["COUNTA(Statuses[Status])", "COUNTA('Lists'!$A$5:$A$11)"],
    ['COUNTIF(actions_P1[status],"x")', "COUNTIF('1 Safer Nights'!$C$7:$C$16,\"x\")"],
    ["ROWS(Statuses)", "ROWS('Lists'!$A$5:$C$11)"],
    ["ROWS(Statuses[#All])", "ROWS('Lists'!$A$4:$C$11)"],
    ["Statuses[[#Headers],[Colour]]", "'Lists'!$B$4"],
    ["Actions_p1[[#Totals],[Ref]]", "'1 Safer Nights'!$A$17"],
    ["Actions_p1[[Ref]:[Status]]", "'1 Safer Nights'!$A$7:$C$16"],
    ["Statuses[Meaning '[short']]", "'Lists'!$C$5:$C$11"],
    ["SUM(Statuses[No such column])", "SUM(#REF!)"],
  ])("%s is %s", (formula, expected) => {
    expect(rewritten(formula)).toBe(expected);
  });

  test("this row is the row that the formula stands in", () => {
    const inside = { sheet: "1 Safer Nights", row: 8, column: 3 };
    expect(rewritten("[@Ref]&Actions_p1[[#This Row],[Status]]", inside)).toBe("'1 Safer Nights'!$A$9&'1 Safer Nights'!$C$9");
  });
});

describe("defined names", () => {
  test("a name is followed to its cells", () => {
    expect(rewritten("COUNTIF(A1:A9,INDEX(StatusNames,2))")).toBe("COUNTIF(A1:A9,INDEX('Lists'!$A$5:$A$11,2))");
  });

  test("a name that stands for a formula keeps together", () => {
    expect(rewritten("FirstStatus&1")).toBe("(INDEX('Lists'!$A$5:$A$11,1))&1");
  });

  test("a sheet's own name counts on that sheet alone", () => {
    expect(rewritten("Local")).toBe("'Plan'!$B$2");
    expect(rewritten("Local", { ...place, sheet: "Other" })).toBe("Local");
  });

  test("a name in a circle ends", () => {
    expect(rewritten("Round")).toContain("Round");
  });
});

describe("what is not a reference stays", () => {
  test.each([
    '"Statuses[Status]"',
    '"say ""StatusNames"" twice"&1',
    "'Statuses [x]'!A1",
    "Statuses!A1",
    "[1]Sheet1!A1",
    "SUM(A1:B2)+1.5E+3%",
    "Elsewhere[Column]",
  ])("%s", (formula) => {
    expect(rewritten(formula)).toBe(formula);
  });

  test("a function that has a name's letters is not the name", () => {
    expect(rewritten("ROUND(1,2)")).toBe("ROUND(1,2)");
  });

  test("the prefix of a newer function is taken off", () => {
    expect(rewritten('_xlfn._xlws.FILTER(A1:A2,A1:A2="a")')).toBe('FILTER(A1:A2,A1:A2="a")');
  });
});

test("the pieces of any formula joined are the formula", () => {
  for (const formula of ['A1&"x', "'open", "T[[a]", "é+ñ[ü]", "", "[']]"]) {
    expect(
      formulaTokens(formula)
        .map(({ raw }) => raw)
        .join(""),
    ).toBe(formula);
  }
});
