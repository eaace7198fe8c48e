import type { Box } from "../../../core/grid/a1";
import { columnLetters, parseBox } from "../../../core/grid/a1";
import type { Shift } from "../model/shift";
import { shiftedBox } from "../model/shift";

/** Text in quotes, structured references, or a reference with the sheet it may name. */
const PIECES =
  /"(?:[^"]|"")*"|\[(?:[^[\]]|\[[^[\]]*\])*\]|(?<![\w.$])(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\w(.!])/gu;

/** A box written in the manner of an address: with the same $ signs, one cell or two, whole lines or not. */
function like(address: string, box: Box): string {
  const corners = address.split(":");
  const written = corners.map((corner, index) => {
    const [, columnDollar = "", letters = "", rowDollar = "", digits = ""] = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(corner) ?? [];
    const column = letters === "" ? "" : columnLetters(index === 0 ? box.left : box.right);
    const row = digits === "" ? "" : String((index === 0 ? box.top : box.bottom) + 1);
    return letters === "" ? `${columnDollar}${rowDollar}${row}` : `${columnDollar}${column}${rowDollar}${row}`;
  });
  return written.join(":");
}

/** The formula after cells of a sheet were shifted. `home` is the sheet that references without a sheet's name mean. */
export function shiftedFormula(formula: string, home: string | null, sheet: string, shift: Shift): string {
  return formula.replace(PIECES, (piece: string, quoted?: string, bare?: string, address?: string) => {
    if (address === undefined) return piece;
    const named = quoted?.replaceAll("''", "'") ?? bare ?? home;
    const box = parseBox(address);
    if (box === null || named?.toLowerCase() !== sheet.toLowerCase()) return piece;
    const moved = shiftedBox(box, shift);
    return moved === null ? "#REF!" : piece.slice(0, piece.length - address.length) + like(address, moved);
  });
}
