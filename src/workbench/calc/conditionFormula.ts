import { cellAddress } from "../../core/grid/a1";
import type { Comparison, ConditionalFormat } from "../../core/design/sheetDesign";

/** Each comparison as a formula of the cell and its one or two limits. */
export const COMPARED: Record<Comparison, (cell: string, first: string, second: string) => string> = {
  equalTo: (cell, first) => `${cell}=(${first})`,
  notEqualTo: (cell, first) => `${cell}<>(${first})`,
  greaterThan: (cell, first) => `${cell}>(${first})`,
  lessThan: (cell, first) => `${cell}<(${first})`,
  greaterThanOrEqualTo: (cell, first) => `${cell}>=(${first})`,
  lessThanOrEqualTo: (cell, first) => `${cell}<=(${first})`,
  between: (cell, first, second) => `AND(${cell}>=(${first}),${cell}<=(${second}))`,
  notBetween: (cell, first, second) => `OR(${cell}<(${first}),${cell}>(${second}))`,
};

/** When a conditional format applies, as one formula (without "=") written for the first cell of its box. */
export function conditionFormula({ box, rule }: ConditionalFormat): string {
  const cell = cellAddress(box.top, box.left);
  if (rule.kind === "formula") return rule.formula;
  if (rule.kind === "containsText") return `ISNUMBER(SEARCH("${rule.text.replaceAll('"', '""')}",${cell}))`;
  return COMPARED[rule.comparison](cell, rule.first, rule.second ?? rule.first);
}
