import { cellText } from "../../core/grid/cellText";
import type { CellValue } from "../../core/grid/grid";
import { parseBox, parsePlace } from "../../core/grid/a1";
import type { Box } from "../../core/grid/a1";
import type { HostBook } from "../host/model/hostBook";
import type { HostSheet } from "../host/model/hostSheet";
import { namesOf } from "./namesOf";
import type { FormulaPlace } from "./rewriteFormula";
import { rewriteFormula } from "./rewriteFormula";

/** One choice of a dropdown: what it shows and what choosing it writes. */
export interface Choice {
  readonly text: string;
  readonly value: CellValue;
}

type Evaluate = (formula: string, place: FormulaPlace) => CellValue;

const INDIRECT = /^INDIRECT\((.*)\)$/is;

function choicesIn(sheet: HostSheet, box: Box): readonly Choice[] {
  const choices: Choice[] = [];
  sheet.visit(box, (row, column, { value }) => {
    const text = cellText(value, sheet.cell(row, column).style.format ?? "General");
    if (text !== "") choices.push({ text, value });
  });
  return choices;
}

function quoted(source: string): readonly Choice[] | null {
  const inside = /^"(.*)"$/s.exec(source)?.[1];
  if (inside === undefined) return null;
  const words = inside.replaceAll('""', '"').split(",");
  return words.map((word) => word.trim()).map((word) => ({ text: word, value: word }));
}

/**
 * What a list validation offers: words in quotes, or the texts of the range that its source stands for (a range, a name, a
 * structured reference, or INDIRECT of a text when `evaluate` is given). Null when the source cannot be followed: Excel then
 * accepts anything.
 */
export function listChoices(book: HostBook, source: string, place: FormulaPlace, evaluate?: Evaluate): readonly Choice[] | null {
  const words = quoted(source.trim());
  if (words !== null) return words;
  const formula = rewriteFormula(source.trim().replace(/^=/, ""), namesOf(book), place);
  const argument = INDIRECT.exec(formula)?.[1];
  if (argument !== undefined) {
    const address = evaluate?.(argument, place) ?? null;
    return typeof address === "string" && !address.startsWith("#") ? listChoices(book, address, place) : null;
  }
  const box = parseBox(formula);
  const at = box === null ? parsePlace(formula) : { sheet: place.sheet, box };
  const sheet = at === null ? null : book.sheetByTitle(at.sheet);
  return at === null || sheet === null ? null : choicesIn(sheet, at.box);
}
