import type { Box } from "../../../core/grid/a1";
import { boxAddress, columnLetters, LAST_COLUMN, LAST_ROW, parseBox, parsePlace, quoteSheet } from "../../../core/grid/a1";
import type { HostBook } from "../model/hostBook";
import { refusal } from "../wire/hostError";
import { RangeRef } from "./refs";

const NEEDS_NO_QUOTES = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LIKE_A_CELL = /^([a-z]{1,3}\d+|r\d*c\d*|r|c)$/i;

/** A block's address as Excel gives it: whole columns A:C, whole rows 1:3, else A1:C3. */
export function shortAddress(box: Box): string {
  if (box.top === 0 && box.bottom === LAST_ROW) return `${columnLetters(box.left)}:${columnLetters(box.right)}`;
  if (box.left === 0 && box.right === LAST_COLUMN) return `${box.top + 1}:${box.bottom + 1}`;
  return boxAddress(box);
}

/** A sheet's title as Excel puts it before "!": in quotes only where they are needed. */
export function sheetPrefix(title: string): string {
  return NEEDS_NO_QUOTES.test(title) && !LIKE_A_CELL.test(title) ? title : quoteSheet(title);
}

/** A block's full address as Excel gives it: Sheet1!A1:B2. */
export function longAddress(book: HostBook, range: RangeRef): string {
  return `${sheetPrefix(range.sheet(book).state.title)}!${shortAddress(range.box)}`;
}

/** An absolute full address, as defined names hold it: 'Sheet 1'!$A$1:$B$2. */
export function absoluteAddress(book: HostBook, range: RangeRef): string {
  const absolute = shortAddress(range.box).replace(/([A-Z]+)?(\d+)?/g, (_, letters = "", digits = "") =>
    [letters, digits].map((part) => (part === "" ? "" : `$${part}`)).join(""),
  );
  return `${sheetPrefix(range.sheet(book).state.title)}!${absolute}`;
}

/** The block that an address or a defined name stands for, on a sheet unless it names another; InvalidArgument otherwise. */
export function rangeAt(book: HostBook, sheetId: string, address: string): RangeRef {
  const box = parseBox(address);
  if (box !== null) return new RangeRef(sheetId, ordered(box));
  const range = placeOf(book, address) ?? namedRange(book, sheetId, address);
  if (range?.id !== sheetId) throw refusal("InvalidArgument", address);
  return range;
}

/** The block of a full address; null when there is no such sheet or it is no address. */
export function placeOf(book: HostBook, address: string): RangeRef | null {
  const place = parsePlace(address.startsWith("=") ? address.slice(1) : address);
  const sheet = place === null ? null : book.sheetByTitle(place.sheet);
  return place === null || sheet === null ? null : new RangeRef(sheet.id, ordered(place.box));
}

/** The block that a defined name stands for; null when it is unknown or no plain address. A sheet's own name comes first. */
export function namedRange(book: HostBook, sheetId: string | null, name: string): RangeRef | null {
  const named = book.names.filter((one) => one.name.toLowerCase() === name.toLowerCase());
  const found = named.find((one) => one.sheetId === sheetId) ?? named.find((one) => one.sheetId === null);
  return found === undefined ? null : placeOf(book, found.formula);
}

function ordered({ top, left, bottom, right }: Box): Box {
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}
