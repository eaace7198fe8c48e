import { columnIndex, columnLetters, LAST_COLUMN, LAST_ROW } from "../../core/grid/a1";
import { formulaTokens } from "./formulaTokens";

const CELL = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/i;

function shiftCell(word: string, rows: number, columns: number): string {
  const [, fixedColumn = "", letters = "", fixedRow = "", digits = ""] = CELL.exec(word) ?? [];
  if (letters === "") return word;
  const column = columnIndex(letters) + (fixedColumn === "" ? columns : 0);
  const row = Number(digits) + (fixedRow === "" ? rows : 0);
  if (column < 0 || column > LAST_COLUMN || row < 1 || row > LAST_ROW + 1) return "#REF!";
  return `${fixedColumn}${columnLetters(column)}${fixedRow}${String(row)}`;
}

/** The formula as Excel would fill it so many rows down and columns right: references without $ move along. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const tokens = formulaTokens(formula);
  const moved = tokens.map(({ kind, raw }, at) =>
    kind === "word" && tokens[at + 1]?.raw !== "(" && tokens[at + 1]?.raw !== "!" ? shiftCell(raw, rows, columns) : raw,
  );
  return moved.join("");
}
