import type { Box } from "../../../core/grid/a1";
import { columnLetters, parseBox } from "../../../core/grid/a1";
import { boxContains, movedBox } from "../model/boxes";
import type { Shift } from "../model/shift";
import { shiftedBox } from "../model/shift";
import { sheetPrefix } from "./addresses";

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

/** What becomes of a reference: its box and the sheet it names (null for none); null for a reference that is lost. */
type Change = (box: Box, sheet: string | null) => { readonly box: Box; readonly sheet: string | null } | null;

/** Rewrites the references of a formula. `home` is the sheet that references without a sheet's name mean. */
function changedReferences(formula: string, home: string | null, change: Change): string {
  return formula.replace(PIECES, (piece: string, quoted?: string, bare?: string, address?: string) => {
    if (address === undefined) return piece;
    const box = parseBox(address);
    if (box === null) return piece;
    const named = quoted?.replaceAll("''", "'") ?? bare ?? home;
    const changed = change(box, named);
    if (changed === null) return "#REF!";
    if (changed.box === box && changed.sheet === named) return piece;
    const prefix =
      changed.sheet === named ? piece.slice(0, piece.length - address.length) : `${sheetPrefix(changed.sheet ?? "")}!`;
    return prefix + like(address, changed.box);
  });
}

/** The formula after cells of a sheet were shifted. `home` is the sheet that references without a sheet's name mean. */
export function shiftedFormula(formula: string, home: string | null, sheet: string, shift: Shift): string {
  return changedReferences(formula, home, (box, named) => {
    if (named?.toLowerCase() !== sheet.toLowerCase()) return { box, sheet: named };
    const moved = shiftedBox(box, shift);
    return moved === null ? null : { box: moved, sheet: named };
  });
}

/** A block that was moved: from which sheet to which, and by how many rows and columns. */
export interface Move {
  readonly from: string;
  readonly to: string;
  readonly box: Box;
  readonly down: number;
  readonly right: number;
}

/** The formula after a block was moved: references to cells wholly inside it follow. */
export function movedReferences(formula: string, home: string | null, { from, to, box: block, down, right }: Move): string {
  return changedReferences(formula, home, (box, named) => {
    const isInside = named?.toLowerCase() === from.toLowerCase() && boxContains(block, box);
    return isInside ? { box: movedBox(box, down, right), sheet: from === to ? named : to } : { box, sheet: named };
  });
}
