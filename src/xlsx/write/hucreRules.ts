import type { ConditionalRule, DataValidation } from "hucre/xlsx";
import type { Comparison, ConditionalFormat, Validation } from "../../core/design/sheetDesign";
import { boxAddress, cellAddress } from "../../core/grid/a1";
import { COMPARISONS, VALIDATION_KINDS } from "../read/rules";

type Operator = NonNullable<DataValidation["operator"]>;
type NumberKind = keyof typeof VALIDATION_KINDS;

const OPERATORS = new Map(Object.entries(COMPARISONS).map(([operator, comparison]) => [comparison, operator as Operator]));
const KINDS = new Map(Object.entries(VALIDATION_KINDS).map(([type, kind]) => [kind, type as NumberKind]));

/** How long the words of a validation may be; longer ones make Excel repair the file. */
const TITLE = 32;
const MESSAGE = 255;

function operatorOf(comparison: Comparison): Operator {
  return OPERATORS.get(comparison) ?? "between";
}

function ruleOf(rule: Validation["rule"]): Pick<DataValidation, "type" | "operator" | "formula1" | "formula2"> {
  if (rule.kind === "list") return { type: "list", formula1: rule.source };
  if (rule.kind === "custom") return { type: "custom", formula1: rule.formula };
  const limits = { type: KINDS.get(rule.kind) ?? "decimal", operator: operatorOf(rule.comparison), formula1: rule.first };
  return rule.second === undefined ? limits : { ...limits, formula2: rule.second };
}

/** What a cell accepts in hucre's words. */
export function hucreValidation({ box, rule, ignoreBlank, alert, prompt }: Validation): DataValidation {
  return {
    range: boxAddress(box),
    ...ruleOf(rule),
    allowBlank: ignoreBlank,
    ...(alert === null
      ? {}
      : {
          showErrorMessage: true,
          errorStyle: alert.style,
          errorTitle: alert.title.slice(0, TITLE),
          errorMessage: alert.message.slice(0, MESSAGE),
        }),
    ...(prompt === null
      ? {}
      : { showInputMessage: true, inputTitle: prompt.title.slice(0, TITLE), inputMessage: prompt.message.slice(0, MESSAGE) }),
  };
}

function conditionOf({ box, rule }: ConditionalFormat): Pick<ConditionalRule, "type" | "operator" | "formula" | "text"> {
  const first = cellAddress(box.top, box.left);
  if (rule.kind === "formula") return { type: "expression", formula: rule.formula };
  if (rule.kind === "containsText") {
    const words = rule.text.replaceAll('"', '""');
    return { type: "containsText", text: rule.text, formula: `NOT(ISERROR(SEARCH("${words}",${first})))` };
  }
  const formula = rule.second === undefined ? rule.first : [rule.first, rule.second];
  return { type: "cellIs", operator: operatorOf(rule.comparison), formula };
}

/** A conditional format in hucre's words; `rank` counts from 0, the strongest first. */
export function hucreCondition(format: ConditionalFormat, rank: number): ConditionalRule {
  const { fill, colour, bold } = format;
  const styled = colour !== undefined || bold !== undefined;
  const font = { ...(bold === undefined ? {} : { bold }), ...(colour === undefined ? {} : { color: { rgb: colour } }) };
  return {
    ...conditionOf(format),
    range: boxAddress(format.box),
    priority: rank + 1,
    stopIfTrue: format.stopIfTrue,
    style: {
      ...(styled ? { font } : {}),
      ...(fill === undefined ? {} : { fill: { type: "pattern", pattern: "solid", bgColor: { rgb: fill } } }),
    },
  };
}
