import type { Model } from "@ironcalc/wasm";
import type { Hex, CellValue } from "../../core/grid/grid";
import type { HostCell } from "../host/model/hostCell";
import { isErrorValue } from "../host/model/hostCell";

/** IronCalc's numbers for what a cell holds. */
const TYPE = { number: 1, text: 2, boolean: 4 } as const;

/** Shows a result with every digit that Excel keeps (15), whatever the cell's own format. */
const ALL_DIGITS = "0.00000000000000E+00";

/** What IronCalc answers where Excel might have known better: it cannot parse or does not have the function. */
const NOT_KNOWN: ReadonlySet<string> = new Set(["#ERROR!", "#N/IMPL!", "#NAME?"]);

/** What a conditional format does to a cell. */
export interface ConditionLook {
  readonly fill: Hex | null;
  readonly colour: Hex | null;
  readonly bold: boolean;
}

/** A result, or null when the engine does not know the formula. */
export type Result = { readonly value: CellValue } | null;

/** A condition for the engine: where, when (formula without "=") and what it does. */
export interface EngineCondition {
  readonly range: string;
  readonly formula: string;
  readonly look: ConditionLook;
  readonly stopIfTrue: boolean;
}

/** What is typed into the engine for a cell that holds a value: text always as text. */
export function inputOf({ value }: Pick<HostCell, "value">): string {
  if (value === null) return "";
  if (typeof value === "string") return isErrorValue(value) ? value : `'${value}`;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/** One cell's input; false when the engine does not take it, and the cell is then empty there. */
export function setInput(model: Model, sheet: number, row: number, column: number, input: string): boolean {
  try {
    model.setUserInput(sheet, row + 1, column + 1, input);
    return true;
  } catch {
    model.rangeClearContents(sheet, row + 1, column + 1, row + 1, column + 1);
    return false;
  }
}

/** Makes a cell show its result in full, so that `resultAt` reads the number itself; IronCalc forgets it at each new input. */
export function showAllDigits(model: Model, sheet: number, row: number, column: number): void {
  model.updateRangeStyle({ sheet, row: row + 1, column: column + 1, width: 1, height: 1 }, "num_fmt", ALL_DIGITS);
}

/** The result of a formula cell after evaluation. A circle counts as 0, as Excel shows it. */
export function resultAt(model: Model, sheet: number, row: number, column: number): Result {
  const text = model.getFormattedCellValue(sheet, row + 1, column + 1);
  const type = model.getCellType(sheet, row + 1, column + 1);
  if (type === TYPE.number) return { value: Number(text) };
  if (type === TYPE.boolean) return { value: text === "TRUE" };
  if (type === TYPE.text) return { value: text };
  if (text === "#CIRC!") return { value: 0 };
  return NOT_KNOWN.has(text) ? null : { value: text };
}

function hexOf(colour: unknown): Hex | null {
  return typeof colour === "string" ? colour.replace("#", "").toUpperCase() : null;
}

/** What the conditional formats make of a cell after evaluation. */
export function lookAt(model: Model, sheet: number, row: number, column: number): ConditionLook {
  const { fill, font } = model.getCellStyle(sheet, row + 1, column + 1).style;
  return { fill: hexOf(fill.color), colour: hexOf(font.color), bold: "b" in font && font.b };
}

/** Puts a sheet's conditions in place of those there, the first the strongest. One that cannot be parsed is left out. */
export function setConditions(model: Model, sheet: number, conditions: readonly EngineCondition[]): void {
  for (let left = model.getConditionalFormattingList(sheet).length; left > 0; left -= 1)
    model.deleteConditionalFormatting(sheet, 0);
  for (const { range, formula, look, stopIfTrue } of [...conditions].reverse()) {
    const font = { ...(look.colour === null ? {} : { color: `#${look.colour}` }), ...(look.bold ? { b: true } : {}) };
    const format = { ...(look.fill === null ? {} : { fill: { color: `#${look.fill}` } }), font };
    try {
      model.addConditionalFormatting(sheet, range, { type: "Formula", formula: `=${formula}`, format, stop_if_true: stopIfTrue });
    } catch {
      // IronCalc throws at what it cannot parse; Excel's file may hold it all the same, and the cell then stays uncoloured.
      continue;
    }
  }
}
