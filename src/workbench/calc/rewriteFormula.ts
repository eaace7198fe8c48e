import { boxHolds } from "../../core/grid/a1";
import { formulaTokens } from "./formulaTokens";
import type { FormulaToken } from "./formulaTokens";
import { fixedAddress, fixedBlock, tableBox } from "./tableReference";
import type { TablePlace } from "./tableReference";

/** What names and tables mean in a workbook. Keys are lower case: Excel does not tell a from A in either. */
export interface Names {
  readonly tables: ReadonlyMap<string, TablePlace>;
  /** Formula without "=" by name; a sheet's own name stands as "sheet!name". */
  readonly formulas: ReadonlyMap<string, string>;
}

/** The cell that a formula stands in, counted from 0. */
export interface FormulaPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Names may stand for names; a circle of them ends here and is left as it is. */
const DEEPEST = 16;
const FILE_PREFIX = /^(?:_xlfn\.|_xlws\.|_xlpm\.)+/i;
const REFERENCE = /^(?:'(?:[^']|'')+'|[^'!()\s]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i;

/** A reference to headings, totals or this row, which may be one cell. */
const SPECIAL = /[#@]/;

interface Step {
  readonly names: Names;
  readonly place: FormulaPlace;
  readonly depth: number;
}

function tableText(table: TablePlace, bracket: string, place: FormulaPlace): string {
  const box = tableBox(table, bracket, place.sheet === table.sheet ? place.row : null);
  if (box === null) return "#REF!";
  return SPECIAL.test(bracket) ? fixedAddress(table.sheet, box) : fixedBlock(table.sheet, box);
}

function tableAround({ tables }: Names, place: FormulaPlace): TablePlace | undefined {
  return [...tables.values()].find((table) => table.sheet === place.sheet && boxHolds(table.box, place.row, place.column));
}

function nameText(word: string, step: Step): string | null {
  const { formulas } = step.names;
  const formula = formulas.get(`${step.place.sheet.toLowerCase()}!${word.toLowerCase()}`) ?? formulas.get(word.toLowerCase());
  if (formula === undefined || step.depth >= DEEPEST) return null;
  const text = rewrite(formula, { ...step, depth: step.depth + 1 });
  return REFERENCE.test(text) ? text : `(${text})`;
}

/** What a word stands for, given its neighbours; null when it stays as it is. */
function wordText(word: string, before: string, next: FormulaToken | undefined, step: Step): string | null {
  if (next?.raw === "(") return word.replace(FILE_PREFIX, "");
  if (before === "!" || next?.raw === "!") return null;
  const table = step.names.tables.get(word.toLowerCase());
  return table === undefined ? nameText(word, step) : tableText(table, next?.kind === "bracket" ? next.raw : "", step.place);
}

/** A bracket after its table's name was put with the name; one on its own belongs to the table around the formula. */
function bracketText(
  bracket: string,
  before: FormulaToken | undefined,
  next: FormulaToken | undefined,
  step: Step,
): string | null {
  if (before?.kind === "word") return step.names.tables.has(before.raw.toLowerCase()) ? "" : null;
  const own = next?.kind === "word" ? undefined : tableAround(step.names, step.place);
  return own === undefined ? null : tableText(own, bracket, step.place);
}

function rewrite(formula: string, step: Step): string {
  const tokens = formulaTokens(formula);
  const texts = tokens.map((token, at) => {
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    if (token.kind === "word") return wordText(token.raw, before?.raw ?? "", next, step) ?? token.raw;
    if (token.kind === "bracket") return bracketText(token.raw, before, next, step) ?? token.raw;
    return token.raw;
  });
  return texts.join("");
}

/**
 * A formula (without "=") with every structured reference and defined name put as the cells that it stands for, and the
 * prefixes of newer functions taken off; IronCalc has no tables. Quoted text is left untouched. What is not known stays.
 */
export function rewriteFormula(formula: string, names: Names, place: FormulaPlace): string {
  return rewrite(formula, { names, place, depth: 0 });
}
