import type { Comparison, ValidationRule } from "../../../core/design/sheetDesign";
import type { CellValue } from "../../../core/grid/grid";
import { boxHolds } from "../../../core/grid/a1";
import type { Calculator } from "../../calc/createCalculator";
import { listChoices } from "../../calc/listChoices";
import type { Choice } from "../../calc/listChoices";
import { shiftFormula } from "../../calc/shiftFormula";
import type { HostBook } from "../../host/model/hostBook";
import type { HostSheet, HostValidation } from "../../host/model/hostSheet";

/** A cell of a workbook, and what formulas are worked out with (null while it is not loaded). */
export interface EntryPlace {
  readonly book: HostBook;
  readonly sheet: HostSheet;
  readonly row: number;
  readonly column: number;
  readonly calculator: Calculator | null;
}

const COMPARES: Record<Comparison, (value: number, first: number, second: number) => boolean> = {
  equalTo: (value, first) => value === first,
  notEqualTo: (value, first) => value !== first,
  greaterThan: (value, first) => value > first,
  lessThan: (value, first) => value < first,
  greaterThanOrEqualTo: (value, first) => value >= first,
  lessThanOrEqualTo: (value, first) => value <= first,
  between: (value, first, second) => value >= first && value <= second,
  notBetween: (value, first, second) => value < first || value > second,
};

/** The validation of a cell; null when it takes anything. */
export function validationAt(sheet: HostSheet, row: number, column: number): HostValidation | null {
  return sheet.state.validations.find(({ box }) => boxHolds(box, row, column)) ?? null;
}

/** What a formula gives in the cell; `trial` is the value to be thought of as standing there. */
function worked(place: EntryPlace, formula: string, trial?: { readonly value: CellValue }): CellValue {
  const { book, sheet, row, column, calculator } = place;
  const at = { sheet: sheet.state.title, row, column };
  return calculator?.evaluate(book, formula, at, trial === undefined ? undefined : { row, column, ...trial }) ?? null;
}

/** What a cell with a list validation offers; null when it has none, or one that cannot be followed. */
export function choicesAt(place: EntryPlace): readonly Choice[] | null {
  const { book, sheet, row, column } = place;
  const validation = validationAt(sheet, row, column);
  if (validation?.rule?.kind !== "list") return null;
  const source = shiftFormula(validation.rule.source, row - validation.box.top, column - validation.box.left);
  return listChoices(book, source, { sheet: sheet.state.title, row, column }, (formula) => worked(place, formula));
}

/** Words in quotes are told apart by case; cells of a range are not. */
function isChoice(place: EntryPlace, source: string, value: CellValue): boolean {
  const choices = choicesAt(place);
  if (choices === null) return true;
  const text = String(value);
  if (source.startsWith('"')) return choices.some((choice) => choice.text === text);
  return choices.some((choice) => choice.value === value || choice.text.toLowerCase() === text.toLowerCase());
}

function limit(place: EntryPlace, formula: string): number | null {
  const literal = Number(formula);
  const value = Number.isNaN(literal) || formula.trim() === "" ? worked(place, formula) : literal;
  return typeof value === "number" ? value : null;
}

type Measured = Extract<ValidationRule, { readonly comparison: Comparison }>;

function isWithin(place: EntryPlace, rule: Measured, value: CellValue): boolean {
  const measured = rule.kind === "textLength" ? String(value).length : value;
  if (typeof measured !== "number" || (rule.kind === "wholeNumber" && !Number.isInteger(measured))) return false;
  const first = limit(place, rule.first);
  const second = rule.second === undefined ? first : limit(place, rule.second);
  return first === null || second === null || COMPARES[rule.comparison](measured, first, second);
}

/** The validation that a value offends in this cell; null when it may stand there. What cannot be worked out is accepted. */
export function offended(place: EntryPlace, value: CellValue): HostValidation | null {
  const validation = validationAt(place.sheet, place.row, place.column);
  if (validation === null || (value === null && validation.ignoreBlank)) return null;
  const { rule, box } = validation;
  if (rule === null) return null;
  if (rule.kind === "list") return isChoice(place, rule.source, value) ? null : validation;
  if (rule.kind !== "custom") return isWithin(place, rule, value) ? null : validation;
  const result = worked(place, shiftFormula(rule.formula, place.row - box.top, place.column - box.left), { value });
  return result === false || result === 0 || (typeof result === "string" && result.startsWith("#")) ? validation : null;
}
