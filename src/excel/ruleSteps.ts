import type { Box } from "../core/grid/a1";
import { boxAddress } from "../core/grid/a1";
import type { Hex } from "../core/grid/grid";
import type { Comparison, ConditionalFormat, ConditionRule, Validation, ValidationRule } from "../core/design/sheetDesign";
import { BYTES_AN_ACTION, jsonBytes } from "./limits";
import type { Step } from "./steps";

/** How Excel's object model names a comparison. */
const OPERATORS = {
  between: "Between",
  notBetween: "NotBetween",
  equalTo: "EqualTo",
  notEqualTo: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqualTo: "GreaterThanOrEqual",
  lessThanOrEqualTo: "LessThanOrEqual",
} as const satisfies Record<Comparison, Excel.ConditionalCellValueRule["operator"]>;

/** The same for data validation, which spells two of them in full. */
const CHECK_OPERATORS = {
  ...OPERATORS,
  greaterThanOrEqualTo: "GreaterThanOrEqualTo",
  lessThanOrEqualTo: "LessThanOrEqualTo",
} as const;

const ALERTS = { stop: "Stop", warning: "Warning", information: "Information" } as const;

/** A data validation in Excel's own words. */
export interface ExcelValidation {
  readonly rule: Excel.DataValidationRule;
  readonly prompt: Excel.DataValidationPrompt;
  readonly errorAlert: Excel.DataValidationErrorAlert;
  readonly ignoreBlanks: boolean;
}

/** The design's validation in Excel's words. */
export function excelValidation({ rule, alert, prompt, ignoreBlank }: Validation): ExcelValidation {
  return {
    rule: excelRule(rule),
    prompt: { showPrompt: prompt !== null, title: prompt?.title ?? "", message: prompt?.message ?? "" },
    errorAlert: {
      showAlert: alert !== null,
      style: ALERTS[alert?.style ?? "stop"],
      title: alert?.title ?? "",
      message: alert?.message ?? "",
    },
    ignoreBlanks: ignoreBlank,
  };
}

function excelRule(rule: ValidationRule): Excel.DataValidationRule {
  if (rule.kind === "list") return { list: { inCellDropDown: true, source: listSource(rule.source) } };
  if (rule.kind === "custom") return { custom: { formula: `=${rule.formula}` } };
  const { comparison, first, second } = rule;
  const bounds = { formula1: `=${first}`, ...(second === undefined ? {} : { formula2: `=${second}` }) };
  return { [rule.kind]: { ...bounds, operator: CHECK_OPERATORS[comparison] } };
}

function listSource(source: string): string {
  const words = /^"(.*)"$/s.exec(source)?.[1];
  return words === undefined ? `=${source}` : words.replaceAll('""', '"');
}

/** Sets one validation for a block. Whatever was there goes first, and rule, prompt, alert come in the order that Excel takes (issue 2594). */
export function validationStep(sheet: string, box: Box, wanted: ExcelValidation | null): Step {
  return {
    phase: "validations",
    bytes: BYTES_AN_ACTION * 2 + jsonBytes(wanted),
    run: (desk) => {
      const { dataValidation } = desk.range(sheet, box);
      dataValidation.clear();
      if (wanted === null) return;
      dataValidation.rule = wanted.rule;
      dataValidation.ignoreBlanks = wanted.ignoreBlanks;
      dataValidation.prompt = wanted.prompt;
      dataValidation.errorAlert = wanted.errorAlert;
    },
  };
}

/** A conditional format's rule in Excel's words: what its kind takes as `rule`, a formula for Custom. */
export type ExcelRule =
  | { readonly kind: "CellValue"; readonly full: Excel.ConditionalCellValueRule }
  | { readonly kind: "ContainsText"; readonly full: Excel.ConditionalTextComparisonRule }
  | { readonly kind: "Custom"; readonly full: string };

/** The design's rule in Excel's words. */
export function excelCondition(rule: ConditionRule): ExcelRule {
  if (rule.kind === "containsText") return { kind: "ContainsText", full: { operator: "Contains", text: rule.text } };
  if (rule.kind === "formula") return { kind: "Custom", full: `=${rule.formula}` };
  const second = rule.second === undefined ? {} : { formula2: `=${rule.second}` };
  return { kind: "CellValue", full: { operator: OPERATORS[rule.comparison], formula1: `=${rule.first}`, ...second } };
}

/** A conditional format in Excel's words, on the cells of an address (areas parted by commas). */
export interface ExcelCondition {
  readonly address: string;
  readonly rule: ExcelRule;
  readonly fill: Hex | null;
  readonly colour: Hex | null;
  readonly bold: boolean | null;
  readonly stopIfTrue: boolean;
  /** Its place among all of the sheet; without one it comes first. */
  readonly priority?: number;
}

function addRule(
  formats: Excel.ConditionalFormatCollection,
  { kind, full }: ExcelRule,
): [Excel.ConditionalFormat, Excel.ConditionalRangeFormat] {
  const added = formats.add(kind);
  if (kind === "Custom") {
    added.custom.rule.formula = full;
    return [added, added.custom.format];
  }
  if (kind === "ContainsText") {
    added.textComparison.rule = full;
    return [added, added.textComparison.format];
  }
  added.cellValue.rule = full;
  return [added, added.cellValue.format];
}

/** The design's conditional format in Excel's words. */
export function conditionOf({ box, rule, fill, colour, bold, stopIfTrue }: ConditionalFormat): ExcelCondition {
  const looks = { fill: fill ?? null, colour: colour ?? null, bold: bold ?? null };
  return { address: boxAddress(box), rule: excelCondition(rule), ...looks, stopIfTrue };
}

/** Adds conditional formats, the first to win over the later ones. Excel puts each new one before the others, so the last is added first. */
export function conditionSteps(sheet: string, conditions: readonly ExcelCondition[]): readonly Step[] {
  return [...conditions].reverse().map((condition) => ({
    phase: "conditions",
    bytes: BYTES_AN_ACTION * 3 + jsonBytes(condition),
    run: (desk): void => {
      const on = desk.sheet(sheet);
      const range = condition.address.includes(",") ? on.getRanges(condition.address) : on.getRange(condition.address);
      const [added, looks] = addRule(range.untrack().conditionalFormats, condition.rule);
      if (condition.fill !== null) looks.fill.color = `#${condition.fill}`;
      if (condition.colour !== null) looks.font.color = `#${condition.colour}`;
      if (condition.bold !== null) looks.font.bold = condition.bold;
      added.stopIfTrue = condition.stopIfTrue;
      if (condition.priority !== undefined) added.priority = condition.priority;
    },
  }));
}
