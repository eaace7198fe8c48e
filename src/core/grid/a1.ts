/** A block of cells, counted from 0; `bottom` and `right` are inside the block. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A block of cells on a named sheet. */
export interface Place {
  readonly sheet: string;
  readonly box: Box;
}

/** The last row and column that an Excel sheet has, counted from 0. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** The letters of a column counted from 0: 0 is A, 27 is AB. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The column, counted from 0, that letters name: A is 0, AB is 27. */
export function columnIndex(letters: string): number {
  let sum = 0;
  const capitals = letters.toUpperCase();
  for (let at = 0; at < capitals.length; at++) sum = sum * 26 + capitals.charCodeAt(at) - 64;
  return sum - 1;
}

/** The address of one cell, counted from 0: (0, 0) is A1. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${String(row + 1)}`;
}

/** The address of a box: A1 for one cell, else A1:B2. */
export function boxAddress(box: Box): string {
  const first = cellAddress(box.top, box.left);
  return box.top === box.bottom && box.left === box.right ? first : `${first}:${cellAddress(box.bottom, box.right)}`;
}

/** A sheet's name as Excel writes it before "!": always quoted, apostrophes doubled. */
export function quoteSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** The full address of a box on a sheet: 'Sheet'!A1:B2. */
export function fullAddress(sheet: string, box: Box): string {
  return `${quoteSheet(sheet)}!${boxAddress(box)}`;
}

/** The box with a single cell. */
export function oneCell(row: number, column: number): Box {
  return { top: row, left: column, bottom: row, right: column };
}

const ADDRESS = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Za-z]{1,3})?\$?(\d{1,7})?)?$/;

/** Reads A1, $A$1, A1:B2, A:C or 2:5 (whole columns and rows reach to the sheet's end); null when it is none of these. */
export function parseBox(address: string): Box | null {
  const match = ADDRESS.exec(address);
  const [, left, top, right = left, bottom = top] = match ?? [];
  if (left === undefined && top === undefined) return null;
  if (!address.includes(":") && (left === undefined || top === undefined)) return null;
  const box = {
    top: top === undefined ? 0 : Number(top) - 1,
    left: left === undefined ? 0 : columnIndex(left),
    bottom: bottom === undefined ? LAST_ROW : Number(bottom) - 1,
    right: right === undefined ? LAST_COLUMN : columnIndex(right),
  };
  return box.top < 0 || box.bottom > LAST_ROW || box.right > LAST_COLUMN ? null : box;
}

/** A sheet's name from the way in which it stands before "!"; null when it cannot stand so. */
function unquoteSheet(name: string): string | null {
  if (!name.startsWith("'")) return name === "" || /['!]/.test(name) ? null : name;
  const inner = name.slice(1, -1);
  if (!name.endsWith("'") || inner === "") return null;
  if (!inner.includes("'")) return inner;
  return inner.replaceAll("''", "").includes("'") ? null : inner.replaceAll("''", "'");
}

/** Reads 'Sheet'!A1:B2 or Sheet!A1; null when the text is not such an address. */
export function parsePlace(address: string): Place | null {
  const end = address.lastIndexOf("!");
  const sheet = unquoteSheet(address.slice(0, Math.max(end, 0)));
  const box = sheet === null ? null : parseBox(address.slice(end + 1));
  return box === null || sheet === null ? null : { sheet, box };
}

/** Whether two boxes share a cell. */
export function boxesTouch(one: Box, other: Box): boolean {
  return one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom;
}

/** Whether a cell lies inside a box. */
export function boxHolds(box: Box, row: number, column: number): boolean {
  return row >= box.top && row <= box.bottom && column >= box.left && column <= box.right;
}
