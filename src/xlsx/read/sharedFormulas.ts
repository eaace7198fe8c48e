import { columnIndex, columnLetters, LAST_COLUMN, LAST_ROW } from "../../core/grid/a1";

// Text in quotes, names of sheets in quotes, structured references and words with a bracket or dot behind are no cells to move.
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(.])|(?<![\w.$:])(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\w(.])|(?<![\w.$:])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.])/gi;

function moveRow(fixed: string | undefined, row: string | undefined, by: number): string | null {
  const moved = fixed === "$" ? Number(row) : Number(row) + by;
  return moved < 1 || moved > LAST_ROW + 1 ? null : `${fixed ?? ""}${moved}`;
}

function moveColumn(fixed: string | undefined, letters: string | undefined, by: number): string | null {
  const moved = columnIndex(letters ?? "A") + (fixed === "$" ? 0 : by);
  return moved < 0 || moved > LAST_COLUMN ? null : `${fixed ?? ""}${columnLetters(moved)}`;
}

function joined(separator: string, ...parts: readonly (string | null)[]): string {
  return parts.includes(null) ? "#REF!" : parts.join(separator);
}

/** A formula as it reads when it is copied so many rows down and columns right; what falls off the sheet becomes #REF!. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(PIECE, (whole: string, ...groups: (string | undefined)[]) => {
    const [fixC, column, fixR, row, fix1, first, fix2, last, fixTop, top, fixBottom, bottom] = groups;
    if (column !== undefined) return joined("", moveColumn(fixC, column, columns), moveRow(fixR, row, rows));
    if (first !== undefined) return joined(":", moveColumn(fix1, first, columns), moveColumn(fix2, last, columns));
    if (top !== undefined) return joined(":", moveRow(fixTop, top, rows), moveRow(fixBottom, bottom, rows));
    return whole;
  });
}
