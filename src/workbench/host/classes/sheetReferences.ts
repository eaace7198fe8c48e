import type { ConditionRule, ValidationRule } from "../../../core/design/sheetDesign";
import { WHOLE_SHEET } from "../model/boxes";
import type { HostBook } from "../model/hostBook";
import type { HostSheet } from "../model/hostSheet";
import { sheetPrefix } from "./addresses";

type Rewrite = (formula: string, sheet: HostSheet | null) => string;

/** Text in quotes, a sheet's name in apostrophes before "!", or a bare one. */
const PIECES = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** The formula with another sheet's name in place of one; text in quotes stays. */
export function renamedInFormula(formula: string, before: string, after: string): string {
  return formula.replace(PIECES, (piece, quoted: string | undefined, bare: string | undefined) => {
    const name = quoted?.replaceAll("''", "'") ?? bare;
    return name?.toLowerCase() === before.toLowerCase() ? `${sheetPrefix(after)}!` : piece;
  });
}

/** Rewrites every formula of a workbook: of cells, names, dropdowns and colour rules. `sheet` is where it stands; null for a name. */
export function rewriteFormulas(book: HostBook, rewrite: Rewrite): void {
  book.names = book.names.map((name) => ({ ...name, formula: rewrite(name.formula, null) }));
  for (const sheet of book.sheets) {
    const here = (formula: string): string => rewrite(formula, sheet);
    sheet.visit(WHOLE_SHEET, (row, column, { formula }) => {
      if (formula === null) return;
      const changed = here(formula);
      if (changed !== formula) sheet.changeCell(row, column, { formula: changed });
    });
    const { state } = sheet;
    state.validations = state.validations.map((one) => ({
      ...one,
      rule: one.rule === null ? null : rewriteValidation(one.rule, here),
    }));
    state.conditionalFormats = state.conditionalFormats.map((format) => ({
      ...format,
      rule: rewriteCondition(format.rule, here),
    }));
  }
}

function rewriteValidation(rule: ValidationRule, rewrite: (formula: string) => string): ValidationRule {
  if (rule.kind === "list") return { ...rule, source: rewrite(rule.source) };
  if (rule.kind === "custom") return { ...rule, formula: rewrite(rule.formula) };
  return { ...rule, first: rewrite(rule.first), ...(rule.second === undefined ? {} : { second: rewrite(rule.second) }) };
}

function rewriteCondition(rule: ConditionRule, rewrite: (formula: string) => string): ConditionRule {
  if (rule.kind === "formula") return { ...rule, formula: rewrite(rule.formula) };
  if (rule.kind === "containsText") return rule;
  return { ...rule, first: rewrite(rule.first), ...(rule.second === undefined ? {} : { second: rewrite(rule.second) }) };
}

/** Makes everything that speaks of a sheet speak of it by its new name. */
export function renameSheetReferences(book: HostBook, before: string, after: string): void {
  rewriteFormulas(book, (formula) => renamedInFormula(formula, before, after));
}

/** Makes everything that speaks of a deleted sheet or its tables #REF!; the sheet's own names go with it. */
export function dropSheetReferences(book: HostBook, gone: HostSheet): void {
  book.names = book.names.filter(({ sheetId }) => sheetId !== gone.id);
  const tables = new Set(gone.state.tables.map(({ name }) => name.toLowerCase()));
  rewriteFormulas(book, (formula) => droppedTables(droppedSheet(formula, gone.state.title), tables));
  book.selections.delete(gone.id);
}

function droppedSheet(formula: string, title: string): string {
  return formula.replace(
    /"(?:[^"]|"")*"|(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!\$?[A-Z0-9$:]+/gu,
    (piece, quoted: string | undefined, bare: string | undefined) => {
      const name = quoted?.replaceAll("''", "'") ?? bare;
      return name?.toLowerCase() === title.toLowerCase() ? "#REF!" : piece;
    },
  );
}

function droppedTables(formula: string, tables: ReadonlySet<string>): string {
  return formula.replace(
    /"(?:[^"]|"")*"|([\p{L}_][\p{L}\p{N}_.]*)\[(?:[^[\]]|\[[^[\]]*\])*\]/gu,
    (piece, name: string | undefined) => (name !== undefined && tables.has(name.toLowerCase()) ? "#REF!" : piece),
  );
}
