import type { BookDesign, SheetDesign, Validation } from "../design/sheetDesign";
import { foldHeading, type Standing } from "../design/standing";
import { cellAt, textAt } from "../grid/grid";
import type { DefinedName, Grid } from "../grid/grid";

/** The words that a name of ours stands for, a column of a table, folded; null where the workbook has no such table. */
function wordsOf(formula: string, grids: readonly Grid[]): ReadonlySet<string> | null {
  const [, table = "", heading = ""] = /^([^[!']+)\[([^\]]+)\]$/.exec(formula) ?? [];
  for (const grid of grids) {
    const box = grid.tables.find(({ name }) => name.toLowerCase() === table.toLowerCase())?.box;
    if (box === undefined) continue;
    const words = new Set<string>();
    for (let column = box.left; column <= box.right; column++) {
      if (foldHeading(textAt(grid, box.top, column)) !== foldHeading(heading)) continue;
      for (let row = box.top + 1; row <= box.bottom; row++) words.add(foldHeading(textAt(grid, row, column)));
    }
    return words;
  }
  return null;
}

function strangersIn(grid: Grid, { box }: Validation, words: ReadonlySet<string>): number {
  let count = 0;
  for (let row = box.top; row <= box.bottom; row++) {
    for (let column = box.left; column <= box.right; column++) {
      const text = cellAt(grid, row, column)?.text.trim() ?? "";
      if (text !== "" && !words.has(foldHeading(text))) count++;
    }
  }
  return count;
}

/**
 * How many cells of a sheet of ours hold what their dropdown would have refused: they were pasted over, and the paste has probably taken
 * the dropdown with it. What a cell accepts is not read; this is told by what stands there alone.
 */
export function pastedCells(design: SheetDesign, { names }: Pick<BookDesign, "names">, { content, ours }: Standing): number {
  const grid = design.key === null ? undefined : ours.get(design.key);
  const formulas = new Map(names.map(({ name, formula }) => [name, formula]));
  return design.validations.reduce((sum, validation) => {
    const { rule, alert } = validation;
    const formula = rule.kind === "list" && alert?.style === "stop" ? formulas.get(rule.source) : undefined;
    const words = formula === undefined ? null : wordsOf(formula, content.grids);
    return grid === undefined || words === null ? sum : sum + strangersIn(grid, validation, words);
  }, 0);
}

/** The names of our lists that are gone from the workbook, or stand for nothing any more. */
export function lostNames(names: readonly DefinedName[], { content }: Standing): readonly string[] {
  const there = new Map(content.names.map(({ name, formula }) => [name.toLowerCase(), formula]));
  return names.flatMap(({ name, hidden }) => {
    const formula = there.get(name.toLowerCase());
    return !hidden && (formula === undefined || formula.includes("#REF!")) ? [name] : [];
  });
}
