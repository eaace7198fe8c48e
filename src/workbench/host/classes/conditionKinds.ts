import type { ConditionRule } from "../../../core/design/sheetDesign";
import { refusal } from "../wire/hostError";
import type { HostClass } from "../wire/hostObject";
import { hostObject, part, scalar } from "../wire/hostObject";
import { comparisonAnswer, comparisonFrom, formulaFrom, needsTwo } from "./comparisons";
import type { FormatRef } from "./conditionalFormat";
import { CONDITION_LOOKS } from "./conditionLooks";
import { record, text } from "./guards";

function compareFrom(given: unknown): ConditionRule {
  const parts = record(given);
  const comparison = comparisonFrom(parts.get("operator"));
  const first = formulaFrom(parts.get("formula1"));
  return needsTwo(comparison)
    ? { kind: "cellValue", comparison, first, second: formulaFrom(parts.get("formula2")) }
    : { kind: "cellValue", comparison, first };
}

function compareAnswer(rule: ConditionRule): unknown {
  if (rule.kind !== "cellValue") return {};
  const second = rule.second === undefined ? {} : { formula2: `=${rule.second}` };
  return { formula1: `=${rule.first}`, ...second, operator: comparisonAnswer(rule.comparison, true) };
}

function textFrom(given: unknown): ConditionRule {
  const parts = record(given);
  if (parts.get("operator") !== "Contains") throw refusal("NotImplemented", `text rules with ${String(parts.get("operator"))}`);
  return { kind: "containsText", text: text(parts.get("text")) };
}

/** Colours cells by comparing their value. */
export const CELL_VALUE_FORMAT: HostClass<FormatRef> = {
  name: "CellValueConditionalFormat",
  members: () => ({
    rule: scalar(
      "1.6",
      (ref, call) => compareAnswer(ref.format(call).rule),
      (ref, given, call) => ref.change(call, { rule: compareFrom(given) }),
    ),
    format: part("1.6", (ref) => hostObject(CONDITION_LOOKS, ref)),
  }),
};

/** Colours cells that contain a text. */
export const TEXT_FORMAT: HostClass<FormatRef> = {
  name: "TextConditionalFormat",
  members: () => ({
    rule: scalar(
      "1.6",
      (ref, call) => {
        const { rule } = ref.format(call);
        return rule.kind === "containsText" ? { operator: "Contains", text: rule.text } : {};
      },
      (ref, given, call) => ref.change(call, { rule: textFrom(given) }),
    ),
    format: part("1.6", (ref) => hostObject(CONDITION_LOOKS, ref)),
  }),
};

const CUSTOM_RULE: HostClass<FormatRef> = {
  name: "ConditionalFormatRule",
  members: () => ({
    formula: scalar(
      "1.6",
      (ref, call) => {
        const { rule } = ref.format(call);
        return rule.kind === "formula" ? `=${rule.formula}` : "";
      },
      (ref, formula, call) => ref.change(call, { rule: { kind: "formula", formula: formulaFrom(formula) } }),
    ),
  }),
};

/** Colours cells for which a formula is true. */
export const CUSTOM_FORMAT: HostClass<FormatRef> = {
  name: "CustomConditionalFormat",
  members: () => ({
    rule: part("1.6", (ref) => hostObject(CUSTOM_RULE, ref)),
    format: part("1.6", (ref) => hostObject(CONDITION_LOOKS, ref)),
  }),
};
