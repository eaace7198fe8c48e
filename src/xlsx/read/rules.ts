import { parseBox, type Box } from "../../core/grid/a1";
import type { Comparison, ConditionalFormat, ConditionRule, Validation, ValidationRule } from "../../core/design/sheetDesign";
import { attributeOf, childOf, childrenOf, flagOf, numberOf, type XmlElement } from "../xml/xmlTree";
import { compact } from "./cellStyles";
import { readColour, type Palette } from "./colours";
import { isOn } from "./looks";

/** SpreadsheetML's words for comparisons and ours; ECMA-376 part 1, 18.18.15 and 18.18.22. */
export const COMPARISONS = {
  between: "between",
  notBetween: "notBetween",
  equal: "equalTo",
  notEqual: "notEqualTo",
  greaterThan: "greaterThan",
  lessThan: "lessThan",
  greaterThanOrEqual: "greaterThanOrEqualTo",
  lessThanOrEqual: "lessThanOrEqualTo",
} as const satisfies Record<string, Comparison>;

const COMPARISON_WORDS: ReadonlyMap<string, Comparison> = new Map(Object.entries(COMPARISONS));

/** SpreadsheetML's words for kinds of validation and ours; lists and formulas of one's own are apart. */
export const VALIDATION_KINDS = {
  date: "date",
  time: "time",
  whole: "wholeNumber",
  decimal: "decimal",
  textLength: "textLength",
} as const;

const VALIDATION_WORDS = new Map(Object.entries(VALIDATION_KINDS));

/** The boxes of a list of references: "A1:B2 D4". */
export function readBoxes(references: string): readonly Box[] {
  const parts = references.split(/\s+/).map((part) => (part === "" ? null : parseBox(part)));
  return parts.filter((box) => box !== null);
}

/** The formula of a validation: its own text, or an inner xm:f in the form that newer Excel keeps (x14). */
function formulaOf(validation: XmlElement, name: string): string | null {
  const element = childOf(validation, name);
  const text = (childOf(element, "f") ?? element)?.text.trim() ?? "";
  return text === "" ? null : text.replace(/^=/, "");
}

function readRule(validation: XmlElement): ValidationRule | null {
  const type = attributeOf(validation, "type") ?? "none";
  const first = formulaOf(validation, "formula1");
  const second = formulaOf(validation, "formula2");
  if (first === null) return null;
  if (type === "list") return { kind: "list", source: first };
  if (type === "custom") return { kind: "custom", formula: first };
  const kind = VALIDATION_WORDS.get(type);
  const comparison = COMPARISON_WORDS.get(attributeOf(validation, "operator") ?? "between");
  if (kind === undefined || comparison === undefined) return null;
  return second === null ? { kind, comparison, first } : { kind, comparison, first, second };
}

function readAlert(validation: XmlElement): Validation["alert"] {
  if (!flagOf(validation, "showErrorMessage")) return null;
  const style = attributeOf(validation, "errorStyle");
  const words = { title: attributeOf(validation, "errorTitle") ?? "", message: attributeOf(validation, "error") ?? "" };
  return { style: style === "warning" || style === "information" ? style : "stop", ...words };
}

function readPrompt(validation: XmlElement): Validation["prompt"] {
  const title = attributeOf(validation, "promptTitle") ?? "";
  const message = attributeOf(validation, "prompt") ?? "";
  return flagOf(validation, "showInputMessage") && (title !== "" || message !== "") ? { title, message } : null;
}

function readValidation(element: XmlElement): readonly Validation[] {
  const rule = readRule(element);
  if (rule === null) return [];
  const boxes = readBoxes(attributeOf(element, "sqref") ?? childOf(element, "sqref")?.text ?? "");
  const common = { rule, ignoreBlank: flagOf(element, "allowBlank"), alert: readAlert(element), prompt: readPrompt(element) };
  return boxes.map((box) => ({ box, ...common }));
}

/** What the cells of a sheet accept, the lists that newer Excel keeps in the sheet's extensions (x14) included. */
export function readValidations(sheet: XmlElement | null): readonly Validation[] {
  const extensions = childrenOf(childOf(sheet, "extLst"), "ext").map((extension) => childOf(extension, "dataValidations"));
  return [childOf(sheet, "dataValidations"), ...extensions]
    .flatMap((group) => childrenOf(group, "dataValidation"))
    .flatMap(readValidation);
}

function readCondition(rule: XmlElement): ConditionRule | null {
  const type = attributeOf(rule, "type");
  const [first, second] = childrenOf(rule, "formula").map((formula) => formula.text);
  if (type === "containsText") return { kind: "containsText", text: attributeOf(rule, "text") ?? "" };
  if (first === undefined) return null;
  if (type === "expression") return { kind: "formula", formula: first };
  const comparison = COMPARISON_WORDS.get(attributeOf(rule, "operator") ?? "");
  if (type !== "cellIs" || comparison === undefined) return null;
  return second === undefined ? { kind: "cellValue", comparison, first } : { kind: "cellValue", comparison, first, second };
}

/** The look of a conditional format: Excel keeps its solid fill as the background colour. ECMA-376 part 1, 18.8.14. */
function readDifference(
  difference: XmlElement | undefined,
  palette: Palette,
): Pick<ConditionalFormat, "fill" | "colour" | "bold"> {
  const pattern = childOf(childOf(difference ?? null, "fill"), "patternFill");
  const font = childOf(difference ?? null, "font");
  const fill = readColour(childOf(pattern, "bgColor"), palette) ?? readColour(childOf(pattern, "fgColor"), palette);
  return compact<Pick<ConditionalFormat, "fill" | "colour" | "bold">>({
    fill: fill ?? undefined,
    colour: readColour(childOf(font, "color"), palette) ?? undefined,
    bold: isOn(font, "b") || undefined,
  });
}

/** The conditional formats of a sheet that a design can hold, the strongest first. */
export function readConditionalFormats(
  sheet: XmlElement | null,
  styles: XmlElement | null,
  palette: Palette,
): readonly ConditionalFormat[] {
  const differences = childrenOf(childOf(styles, "dxfs"), "dxf");
  const ranked = childrenOf(sheet, "conditionalFormatting").flatMap((group) => {
    const boxes = readBoxes(attributeOf(group, "sqref") ?? "");
    return childrenOf(group, "cfRule").flatMap((element) => {
      const rule = readCondition(element);
      const look = readDifference(differences[numberOf(element, "dxfId") ?? -1], palette);
      const rank = numberOf(element, "priority") ?? 0;
      const stopIfTrue = flagOf(element, "stopIfTrue");
      return rule === null ? [] : boxes.map((box) => ({ rank, format: { box, rule, ...look, stopIfTrue } }));
    });
  });
  return ranked.sort((one, other) => one.rank - other.rank).map(({ format }) => format);
}
