import type { Box } from "../../../core/grid/a1";
import type { ConditionRule, ValidationRule } from "../../../core/design/sheetDesign";
import { shiftFormula } from "../../calc/shiftFormula";
import { intersection, withoutBox } from "../../host/model/boxes";
import type { HostConditionalFormat, HostSheet, HostValidation } from "../../host/model/hostSheet";

type Shift = (formula: string) => string;

interface Limits {
  readonly first: string;
  readonly second?: string;
}

function limits<Rule extends Limits>(rule: Rule, shift: Shift): Rule {
  return { ...rule, first: shift(rule.first), ...(rule.second === undefined ? {} : { second: shift(rule.second) }) };
}

function shiftedValidation(rule: ValidationRule, shift: Shift): ValidationRule {
  if (rule.kind === "list") return { ...rule, source: shift(rule.source) };
  return rule.kind === "custom" ? { ...rule, formula: shift(rule.formula) } : limits(rule, shift);
}

function shiftedCondition(rule: ConditionRule, shift: Shift): ConditionRule {
  if (rule.kind === "formula") return { ...rule, formula: shift(rule.formula) };
  return rule.kind === "containsText" ? rule : limits(rule, shift);
}

/** Formulas of a rule are written for the first cell of its box: with another box they are written anew. */
function shiftTo(from: Box, to: Box): Shift {
  return (formula) => shiftFormula(formula, to.top - from.top, to.left - from.left);
}

/** The validation on another box, or part of its own; its formulas mean the same for each cell as filled from the old first cell. */
export function validationOn(validation: HostValidation, box: Box): HostValidation {
  const shift = shiftTo(validation.box, box);
  return { ...validation, box, rule: validation.rule === null ? null : shiftedValidation(validation.rule, shift) };
}

/** The conditional format on another box, or part of its own. */
export function conditionOn(format: HostConditionalFormat, box: Box): HostConditionalFormat {
  return { ...format, box, rule: shiftedCondition(format.rule, shiftTo(format.box, box)) };
}

/** What a sheet's validations and conditional formats come to once a block is cut out of them. */
export function rulesWithout(
  { state }: HostSheet,
  cut: Box,
): { readonly validations: readonly HostValidation[]; readonly conditionalFormats: readonly HostConditionalFormat[] } {
  return {
    validations: state.validations.flatMap((one) => withoutBox(one.box, cut).map((box) => validationOn(one, box))),
    conditionalFormats: state.conditionalFormats.flatMap((one) => withoutBox(one.box, cut).map((box) => conditionOn(one, box))),
  };
}

/** The parts of a sheet's validations and conditional formats that stand in a block. */
export function rulesIn(
  { state }: HostSheet,
  block: Box,
): { readonly validations: readonly HostValidation[]; readonly conditionalFormats: readonly HostConditionalFormat[] } {
  const inside = <Part extends { readonly box: Box }>(part: Part, on: (part: Part, box: Box) => Part): readonly Part[] => {
    const box = intersection(part.box, block);
    return box === null ? [] : [on(part, box)];
  };
  return {
    validations: state.validations.flatMap((one) => inside(one, validationOn)),
    conditionalFormats: state.conditionalFormats.flatMap((one) => inside(one, conditionOn)),
  };
}
