import type { Visibility } from "../../../core/grid/grid";
import type { HostBook } from "../model/hostBook";
import type { HostSheet } from "../model/hostSheet";
import { refusal } from "../wire/hostError";
import { dropSheetReferences, renameSheetReferences } from "./sheetReferences";

const LONGEST_NAME = 31;

/** Refuses what Excel refuses as a sheet's name (InvalidArgument) and a name that another sheet has (ItemAlreadyExists). */
export function checkSheetName(book: HostBook, name: string, own: HostSheet | null): void {
  const bad =
    name.length === 0 || name.length > LONGEST_NAME || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name) || /^history$/i.test(name);
  if (bad) throw refusal("InvalidArgument", `${name} cannot be a sheet's name`);
  const there = book.sheetByTitle(name);
  if (there !== null && there !== own) throw refusal("ItemAlreadyExists", `a sheet is already called ${name}`);
}

/** Refuses changes of the tabs while the workbook's structure is protected. */
export function guardStructure(book: HostBook): void {
  if (book.structureProtected) throw refusal("AccessDenied", "the workbook is protected");
}

/** Adds an empty sheet after the last one, named "Sheet2" … when no name is given, as Excel does. */
export function addSheet(book: HostBook, name: string | null): HostSheet {
  guardStructure(book);
  const title = name ?? freeTitle(book);
  checkSheetName(book, title, null);
  const sheet = book.addSheet(title);
  book.note({ kind: "sheet", sheetId: sheet.id, what: "added" });
  return sheet;
}

function freeTitle(book: HostBook): string {
  let number = 1;
  while (book.sheetByTitle(`Sheet${number}`) !== null) number += 1;
  return `Sheet${number}`;
}

/** Gives a sheet another name; formulas, names and rules that speak of it follow. */
export function renameSheet(book: HostBook, sheet: HostSheet, name: string): void {
  guardStructure(book);
  checkSheetName(book, name, sheet);
  const before = sheet.state.title;
  if (before === name) return;
  sheet.state.title = name;
  renameSheetReferences(book, before, name);
  book.note({ kind: "sheet", sheetId: sheet.id, what: "renamed" });
}

/** Puts a sheet at a place among the tabs, counted from 0. */
export function moveSheet(book: HostBook, sheet: HostSheet, position: number): void {
  guardStructure(book);
  if (position < 0 || position >= book.sheets.length) throw refusal("InvalidArgument", "there is no such place among the tabs");
  const others = book.sheets.filter((one) => one !== sheet);
  book.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
  book.note({ kind: "sheet", sheetId: sheet.id, what: "moved" });
}

/** Shows or hides a sheet; the last visible one cannot be hidden. */
export function setVisibility(book: HostBook, sheet: HostSheet, visibility: Visibility): void {
  if (sheet.state.visibility === visibility) return;
  guardStructure(book);
  if (visibility !== "visible") guardLastVisible(book, sheet);
  sheet.state.visibility = visibility;
  if (visibility !== "visible" && book.activeSheet() === sheet) leaveSheet(book, sheet);
  book.note({ kind: "sheet", sheetId: sheet.id, what: "visibility" });
}

/** Deletes a sheet; what speaks of it becomes #REF!. The last visible sheet stays (InvalidOperation); a very hidden one too. */
export function deleteSheet(book: HostBook, sheet: HostSheet): void {
  guardStructure(book);
  guardLastVisible(book, sheet);
  if (sheet.state.visibility === "veryHidden") throw refusal("InvalidOperation", "a very hidden sheet cannot be deleted");
  if (book.activeSheet() === sheet) leaveSheet(book, sheet);
  book.sheets = book.sheets.filter((one) => one !== sheet);
  dropSheetReferences(book, sheet);
  book.note({ kind: "sheet", sheetId: sheet.id, what: "deleted" });
}

function guardLastVisible(book: HostBook, sheet: HostSheet): void {
  const others = book.sheets.some((one) => one !== sheet && one.state.visibility === "visible");
  if (!others) throw refusal("InvalidOperation", "a workbook keeps at least one visible sheet");
}

function leaveSheet(book: HostBook, sheet: HostSheet): void {
  const visible = book.sheets.filter((one) => one !== sheet && one.state.visibility === "visible");
  const after = book.sheets.indexOf(sheet);
  const next = visible.find((one) => book.sheets.indexOf(one) > after) ?? visible.at(-1);
  if (next !== undefined) activateSheet(book, next);
}

/** Brings a sheet to the front; a hidden one cannot be. */
export function activateSheet(book: HostBook, sheet: HostSheet): void {
  if (sheet.state.visibility !== "visible") throw refusal("InvalidOperation", "a hidden sheet cannot be activated");
  const before = book.activeSheet().id;
  if (before === sheet.id) return;
  book.activeId = sheet.id;
  book.note({ kind: "active", sheetId: sheet.id, before });
}
