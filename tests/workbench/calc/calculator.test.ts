import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { createCalculator } from "../../../src/workbench/calc/createCalculator";
import type { Calculator } from "../../../src/workbench/calc/createCalculator";
import { listChoices } from "../../../src/workbench/calc/listChoices";
import { needsCalculation } from "../../../src/workbench/calc/needsCalculation";
import { EMPTY_CELL } from "../../../src/workbench/host/model/hostCell";
import type { HostBook } from "../../../src/workbench/host/model/hostBook";
import { sampleBook } from "../support/sampleBook";

let calculator: Calculator;
beforeAll(async () => {
  calculator = await createCalculator(readFileSync("node_modules/@ironcalc/wasm/wasm_bg.wasm"));
});

const plan = (book: HostBook) => book.sheetByTitle("Plan")!;
const actions = (book: HostBook) => book.sheetByTitle("1 Safer Nights")!;
const counts = (book: HostBook) => [0, 1, 2, 3, 4].map((column) => plan(book).cell(2, column).value);
const resultOf = (formula: string, value: string | null = null) => {
  const book = sampleBook(1);
  plan(book).setCell(9, 9, { ...EMPTY_CELL, formula, value });
  calculator.calculate(book);
  return plan(book).cell(9, 9).value;
};

describe("counts", () => {
  test("follow the statuses of the table", () => {
    const book = sampleBook(10);
    expect(calculator.calculate(book)).toEqual([plan(book).id]);
    expect(counts(book)).toEqual([2, 2, 2, 2, 2]);
  });

  test("follow an edited status", () => {
    const book = sampleBook(10);
    calculator.calculate(book);
    actions(book).changeCell(3, 3, { value: "Off track" });
    expect(calculator.calculate(book)).toEqual([plan(book).id]);
    expect(counts(book)).toEqual([1, 2, 2, 3, 2]);
  });

  test("follow a cell that was emptied, and a table that grew", () => {
    const book = sampleBook(10);
    calculator.calculate(book);
    actions(book).setCell(3, 3, EMPTY_CELL);
    actions(book).changeCell(13, 3, { value: "Complete" });
    const { state } = actions(book);
    state.tables = state.tables.map((table) => ({ ...table, box: { ...table.box, bottom: 13 } }));
    calculator.calculate(book);
    expect(counts(book)).toEqual([1, 2, 2, 2, 3]);
  });

  test("follow a sheet that was renamed", () => {
    const book = sampleBook(10);
    calculator.calculate(book);
    const renamed = actions(book);
    renamed.state.title = "Safer, it's said";
    renamed.changeCell(3, 3, { value: "Complete" });
    calculator.calculate(book);
    expect(counts(book)).toEqual([1, 2, 2, 2, 3]);
  });

  test("stay as they are when nothing changed", () => {
    const book = sampleBook(10);
    calculator.calculate(book);
    expect(calculator.calculate(book)).toEqual([]);
  });
});

describe("results", () => {
  test.each([
    ["1/3", 0.333333333333333],
    ["DATE(2026,3,31)", 46112],
    ['"a"&"b"', "ab"],
    ["1=1", true],
    ["NA()", "#N/A"],
    ["1/0", "#DIV/0!"],
    ['IF(TRUE,"0012")', "0012"],
    ['TEXTJOIN(", ",TRUE,Statuses[Status])', "Not started, On track, At risk, Off track, Complete"],
  ])("%s gives %s", (formula, expected) => {
    expect(resultOf(formula)).toBe(expected);
  });

  test("a function that is not known keeps the result that the file holds", () => {
    expect(resultOf("NOSUCHFUNCTION(1)", "kept")).toBe("kept");
    expect(resultOf("NOSUCHFUNCTION(1)")).toBe("#NAME?");
  });

  test("text that looks like a formula is text", () => {
    const book = sampleBook(1);
    plan(book).setCell(9, 8, { ...EMPTY_CELL, value: "=1+1" });
    plan(book).setCell(9, 9, { ...EMPTY_CELL, formula: 'I10&"!"' });
    calculator.calculate(book);
    expect(plan(book).cell(9, 9).value).toBe("=1+1!");
  });

  test("a formula can be tried without a trace", () => {
    const book = sampleBook(10);
    const place = { sheet: "Plan", row: 2, column: 0 };
    calculator.calculate(book);
    expect(calculator.evaluate(book, "A2&B3", place)).toBe("Not started2");
    expect(calculator.evaluate(book, 'A2="x"', place, { row: 1, column: 0, value: "x" })).toBe(true);
    calculator.calculate(book);
    expect(counts(book)).toEqual([2, 2, 2, 2, 2]);
  });
});

describe("conditional colours", () => {
  const fills = (book: HostBook) => [3, 4, 5, 6, 7, 8].map((row) => calculator.lookAt(actions(book).id, row, 3).fill);

  test("follow the status key", () => {
    const book = sampleBook(10);
    calculator.calculate(book);
    expect(fills(book)).toEqual(["D9D9D9", "C6E0B4", "FFE699", "F8B4B4", "9DC3E6", "D9D9D9"]);
    expect(calculator.lookAt(actions(book).id, 3, 3)).toMatchObject({ colour: "1F1F1F", bold: true });
    expect(calculator.lookAt(actions(book).id, 3, 2)).toEqual({ fill: null, colour: null, bold: false });
  });

  test("follow an edit, and a label changed in the key", () => {
    const book = sampleBook(10);
    calculator.calculate(book);
    actions(book).changeCell(3, 3, { value: "off track" });
    book.sheetByTitle("Lists")!.changeCell(2, 0, { value: "Going well" });
    calculator.calculate(book);
    expect(fills(book)).toEqual(["F8B4B4", null, "FFE699", "F8B4B4", "9DC3E6", "D9D9D9"]);
  });

  test("the first rule that applies wins, and a formula moves with its row", () => {
    const book = sampleBook(4);
    const box = { top: 3, left: 0, bottom: 6, right: 1 };
    const rule = (id: string, formula: string, fill: string) =>
      ({ id, box, rule: { kind: "formula", formula }, fill, stopIfTrue: false }) as const;
    actions(book).state.conditionalFormats = [
      rule("1", '$D4="At risk"', "AA0000"),
      rule("2", "TRUE", "00AA00"),
      rule("3", "BROKEN(", "0000AA"),
    ];
    calculator.calculate(book);
    expect([3, 4, 5, 6].map((row) => calculator.lookAt(actions(book).id, row, 1).fill)).toEqual([
      "00AA00",
      "00AA00",
      "AA0000",
      "00AA00",
    ]);
  });
});

describe("lists", () => {
  const at = { sheet: "1 Safer Nights", row: 3, column: 2 };
  const texts = (source: string) =>
    listChoices(sampleBook(1), source, at, (formula, place) => calculator.evaluate(sampleBook(1), formula, place))?.map(
      ({ text }) => text,
    ) ?? null;

  test.each([
    ["AgencyNames", ["Borough Council", "Police", "Harbour Housing"]],
    ["=AgencyNames", ["Borough Council", "Police", "Harbour Housing"]],
    ["'Lists'!$A$2:$A$3", ["Not started", "On track"]],
    ['"Yes, No"', ["Yes", "No"]],
    ['INDIRECT("Agency"&"Names")', ["Borough Council", "Police", "Harbour Housing"]],
    ["NoSuchName", null],
  ])("%s offers %j", (source, expected) => {
    expect(texts(source)).toEqual(expected);
  });
});

test("a workbook without formulas and conditions needs no calculator", () => {
  const book = sampleBook(1);
  expect(needsCalculation(book)).toBe(true);
  plan(book).moveCells(() => null);
  actions(book).state.conditionalFormats = [];
  expect(needsCalculation(book)).toBe(false);
});

test("a status edit in a plan of 1,000 actions is calculated in well under a second", () => {
  const book = sampleBook(1000);
  calculator.calculate(book);
  const times = [1, 2, 3, 4, 5].map((turn) => {
    actions(book).changeCell(3 + turn, 3, { value: "Complete" });
    const start = performance.now();
    calculator.calculate(book);
    return performance.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(500);
});
