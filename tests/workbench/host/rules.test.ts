import { describe, expect, test } from "@jest/globals";
import { startExcel } from "../../support/excelHost";
import { refusedWith } from "./refusedWith";

type Rule = Excel.DataValidationRule;

async function setRule(rule: Rule): Promise<{ model: unknown; answered: unknown; type: unknown }> {
  const { book, run } = startExcel();
  return run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange("B2:B9");
    dataValidation.rule = rule;
    dataValidation.load({ rule: true, type: true });
    await context.sync();
    const model = book.activeSheet().state.validations[0]?.rule;
    return { model, answered: dataValidation.rule, type: dataValidation.type };
  });
}

describe("a rule on cells", () => {
  test("a list by a name is kept and answered with its =", async () => {
    const rule = { list: { inCellDropDown: true, source: "=AgencyNames" } };
    expect(await setRule(rule)).toEqual({ model: { kind: "list", source: "AgencyNames" }, answered: rule, type: "List" });
  });

  test("a list written out is kept in quotes, and refused when it is longer than 255 characters", async () => {
    const rule = (source: string): Rule => ({ list: { inCellDropDown: true, source } });
    expect(await setRule(rule("Yes,No"))).toMatchObject({
      model: { kind: "list", source: '"Yes,No"' },
      answered: rule("Yes,No"),
    });
    expect(await refusedWith(setRule(rule("x".repeat(255))))).toBe("");
    expect(await refusedWith(setRule(rule("x".repeat(256))))).toBe("InvalidArgument");
  });

  test("a list can be a range", async () => {
    const { book, run } = startExcel();
    await run(async (context) => {
      const lists = context.workbook.worksheets.add("My Lists");
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      cell.dataValidation.rule = { list: { inCellDropDown: true, source: lists.getRange("A2:A5") } };
      await context.sync();
    });
    expect(book.sheets[0]?.state.validations[0]?.rule).toEqual({ kind: "list", source: "'My Lists'!$A$2:$A$5" });
  });

  test("a date written as 2026-03-31 is that day's serial", async () => {
    const rule: Rule = { date: { formula1: "2026-03-31", operator: "GreaterThan" } };
    expect(await setRule(rule)).toMatchObject({ model: { kind: "date", comparison: "greaterThan", first: "46112" } });
  });

  test("two limits are needed by between, and a custom rule needs a formula", async () => {
    expect(await refusedWith(setRule({ wholeNumber: { formula1: 1, operator: "Between" } }))).toBe("InvalidArgument");
    expect(await refusedWith(setRule({ custom: { formula: "A1>1" } }))).toBe("InvalidArgument");
    expect(await refusedWith(setRule({ custom: { formula: "=A1>" } }))).toBe("InvalidArgument");
  });

  test("part of a block can be given another rule; the block then answers that they differ", async () => {
    const { book, run } = startExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const whole = sheet.getRange("A1:A9").dataValidation;
      whole.rule = { list: { inCellDropDown: true, source: "=One" } };
      sheet.getRange("A3:A4").dataValidation.rule = { list: { inCellDropDown: true, source: "=Two" } };
      whole.load({ type: true });
      await context.sync();
      expect(whole.type).toBe("MixedCriteria");
      sheet.getRange("A9").dataValidation.clear();
      await context.sync();
    });
    const placed = book
      .activeSheet()
      .state.validations.map(({ box, rule }) => [box.top, box.bottom, rule?.kind === "list" && rule.source]);
    expect(placed).toEqual([
      [0, 1, "One"],
      [4, 7, "One"],
      [2, 3, "Two"],
    ]);
  });

  test("messages longer than Excel shows are refused", async () => {
    const { run } = startExcel();
    const alert = run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      dataValidation.errorAlert = { title: "x".repeat(33), message: "m", showAlert: true, style: "Stop" };
      await context.sync();
    });
    expect(await refusedWith(alert)).toBe("InvalidArgument");
  });
});

describe("a colour rule", () => {
  test("that is added comes before those that were there", async () => {
    const { run } = startExcel();
    const seen = await run(async (context) => {
      const formats = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A9").conditionalFormats;
      for (const status of ["On track", "Off track"]) {
        const format = formats.add("ContainsText");
        format.textComparison.rule = { operator: "Contains", text: status };
        format.textComparison.format.fill.color = "#00B050";
        format.stopIfTrue = true;
      }
      formats.load({ priority: true, type: true, stopIfTrue: true, textComparisonOrNullObject: { rule: true } });
      await context.sync();
      return formats.items.map((one) => [one.priority, one.stopIfTrue, one.textComparisonOrNullObject.rule.text]);
    });
    expect(seen).toEqual([
      [0, true, "Off track"],
      [1, true, "On track"],
    ]);
  });

  test("is cut where a block is cleared, and can be deleted", async () => {
    const { book, run } = startExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:A9").conditionalFormats.add("Custom").custom.rule.formula = "=A1>1";
      sheet.getRange("A4:A5").conditionalFormats.clearAll();
      await context.sync();
      expect(book.activeSheet().state.conditionalFormats.map(({ box }) => [box.top, box.bottom])).toEqual([
        [0, 2],
        [5, 8],
      ]);
      sheet.getRange("A1").conditionalFormats.getItemAt(0).delete();
      await context.sync();
    });
    expect(book.activeSheet().state.conditionalFormats).toHaveLength(1);
  });

  test("of a kind that the stand-in does not draw is refused by name", async () => {
    const { run } = startExcel();
    const attempt = run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").conditionalFormats.add("DataBar");
      await context.sync();
    });
    expect(await refusedWith(attempt)).toBe("NotImplemented");
  });
});
