import type { Hex } from "../core/grid/grid";
import type { ExcelRule } from "./ruleSteps";
import type { StandingCondition } from "./standingSheet";

/** A conditional format in full; `rule` is null for kinds that are never ours. */
export interface ConditionBefore extends StandingCondition {
  /** Without the sheet; several areas are parted by commas. */
  readonly address: string;
  readonly rule: ExcelRule | null;
  readonly fill: Hex | null;
  readonly colour: Hex | null;
  readonly bold: boolean | null;
}

/** Asks for conditional formats in full; the answers are there after the next round trip. */
export function askConditions(sheet: Excel.Worksheet, conditions: readonly StandingCondition[]): () => ConditionBefore[] {
  const formats = sheet.getRange().untrack().conditionalFormats;
  const takes = conditions.map((condition) => {
    const format = formats.getItem(condition.id);
    const areas = format.getRanges().untrack();
    areas.load("address");
    const rule = askRule(format, condition.type);
    return () => ({ ...condition, address: withoutSheet(areas.address), ...rule() });
  });
  return () => takes.map((take) => take());
}

function withoutSheet(address: string): string {
  return address
    .split(/,(?=(?:[^']*'[^']*')*[^']*$)/)
    .map((part) => part.slice(part.lastIndexOf("!") + 1).trim())
    .join(",");
}

type RuleAnswer = Pick<ConditionBefore, "rule" | "fill" | "colour" | "bold">;

/** How the rule and the looks of each kind that may be ours are asked for. */
const KINDS = new Map<string, (format: Excel.ConditionalFormat) => () => RuleAnswer>([
  [
    "CellValue",
    ({ cellValue }) => {
      cellValue.load("rule,format/fill/color,format/font/color,format/font/bold");
      return () => ({ rule: { kind: "CellValue", full: cellValue.rule }, ...looksOf(cellValue.format) });
    },
  ],
  [
    "ContainsText",
    ({ textComparison }) => {
      textComparison.load("rule,format/fill/color,format/font/color,format/font/bold");
      return () => ({ rule: { kind: "ContainsText", full: textComparison.rule }, ...looksOf(textComparison.format) });
    },
  ],
  [
    "Custom",
    ({ custom }) => {
      custom.load("rule/formula,format/fill/color,format/font/color,format/font/bold");
      return () => ({ rule: { kind: "Custom", full: custom.rule.formula }, ...looksOf(custom.format) });
    },
  ],
]);

function looksOf({ fill, font }: Excel.ConditionalRangeFormat): Pick<ConditionBefore, "fill" | "colour" | "bold"> {
  return { fill: hex(fill.color), colour: hex(font.color), bold: font.bold ? true : null };
}

function askRule(format: Excel.ConditionalFormat, type: string): () => RuleAnswer {
  const nothing: RuleAnswer = { rule: null, fill: null, colour: null, bold: null };
  return KINDS.get(type)?.(format) ?? (() => nothing);
}

function hex(colour: string | null | undefined): Hex | null {
  return colour === null || colour === undefined || colour === "" ? null : colour.replace("#", "").toUpperCase();
}
