import type { Outcome } from "../../app/outcome";
import { done, failed } from "../../app/outcome";
import type { SheetDesign } from "../../core/design/sheetDesign";
import type { DefinedName } from "../../core/grid/grid";
import { openWorkbook, type OpenWorkbook } from "../read/openWorkbook";
import { attributeOf, childOf, childrenOf, numberOf } from "../xml/xmlTree";
import { hucreBook } from "../write/hucreBook";
import { readBaseFont } from "../read/baseFont";
import { printNames } from "../write/printNames";
import { dropCalculationChain } from "./calculation";
import { graftSheet } from "./graftSheet";
import { mergeStyles, type MergedStyles } from "./mergeStyles";
import { isStrict, PART_TYPES, toStrict } from "./partTypes";
import { Parts } from "./parts";
import { editWorkbook, type Tab } from "./workbookEdit";

/** A sheet to be put into the file. */
export interface SheetChange {
  readonly design: SheetDesign;
  /** The title of the sheet whose place and title it takes; null to stand behind all others. */
  readonly replaces: string | null;
}

/** What changes in a file. Everything else stays byte for byte. */
export interface BookChanges {
  readonly sheets: readonly SheetChange[];
  /** Names to be added, or to stand for something else from now on. */
  readonly names: readonly DefinedName[];
  /** Names of the whole workbook to be taken out. */
  readonly namesGone?: readonly string[];
  /** Titles of sheets to be taken out. */
  readonly removed: readonly string[];
  /** All titles in their new order; null to leave it. Sheets that are not named stand behind. */
  readonly order: readonly string[] | null;
}

function mergedStyles(parts: Parts, stylesPart: string | null, ours: ReadonlyMap<string, string>): MergedStyles | null {
  const theirs = stylesPart === null ? null : parts.text(stylesPart);
  const merged = theirs === null ? null : mergeStyles(theirs, ours.get("xl/styles.xml") ?? "");
  if (stylesPart !== null && merged !== null) parts.set(stylesPart, merged.source);
  return merged;
}

/** A file without a styles part gets ours as it is. */
function ownStyles(parts: Parts, ours: ReadonlyMap<string, string>, strict: boolean): MergedStyles {
  const source = ours.get("xl/styles.xml") ?? "";
  const part = parts.freeName((index) => `xl/styles${index}.xml`);
  parts.add(part, strict ? toStrict(source) : source, PART_TYPES.styles.content);
  const { relationship } = PART_TYPES.styles;
  const type = strict ? toStrict(relationship) : relationship;
  parts.relate(parts.original.workbook, { id: "actionbookStyles", type, target: part, outside: false });
  const formats = Array.from({ length: (source.match(/<xf /g) ?? []).length }, (_, index) => index);
  return { source, formats, differences: formats };
}

/** The tabs as they stand, without those to be removed. */
function keptTabs(book: OpenWorkbook, { sheets, removed }: BookChanges): Tab[] {
  const replaced = new Set(sheets.map(({ replaces }) => replaces));
  const all = childrenOf(childOf(book.workbook.root, "sheets"), "sheet").map((sheet) => attributeOf(sheet, "name") ?? "");
  const tabs = all.map((title, was): Tab => ({ title, was, replaced: replaced.has(title) }));
  return tabs.filter(({ title }) => !removed.includes(title));
}

function removeSheets(parts: Parts, book: OpenWorkbook, removed: readonly string[]): void {
  const { workbook } = parts.original;
  for (const entry of book.workbook.sheets.filter(({ title }) => removed.includes(title))) {
    for (const { kind, target } of parts.relationships(entry.part)) if (kind === "table") parts.remove(target);
    parts.remove(entry.part);
    const arrows = parts.relationships(workbook).filter(({ target }) => target === entry.part);
    parts.unrelate(
      workbook,
      arrows.map(({ id }) => id),
    );
  }
}

function inOrder(tabs: readonly Tab[], order: readonly string[] | null): readonly Tab[] {
  if (order === null) return tabs;
  const place = new Map(order.map((title, index) => [title, index]));
  return [...tabs].sort((one, other) => (place.get(one.title) ?? order.length) - (place.get(other.title) ?? order.length));
}

/** Puts the sheets into the parts; answers the tabs that are new. */
function graftSheets(parts: Parts, book: OpenWorkbook, changes: BookChanges, ours: ReadonlyMap<string, string>): readonly Tab[] {
  const { workbook } = parts.original;
  const strict = isStrict(parts.text(workbook) ?? "");
  const arrows = parts.relationships(workbook);
  const stylesPart = arrows.find(({ kind }) => kind === "styles")?.target ?? null;
  const styles = mergedStyles(parts, stylesPart, ours) ?? ownStyles(parts, ours, strict);
  let sheetId = Math.max(
    0,
    ...childrenOf(childOf(book.workbook.root, "sheets"), "sheet").map((sheet) => numberOf(sheet, "sheetId") ?? 0),
  );
  return changes.sheets.flatMap(({ design, replaces }, index): readonly Tab[] => {
    const former = book.workbook.sheets.find(({ title }) => title === replaces);
    const part = former?.part ?? parts.freeName((number) => `xl/worksheets/sheet${number}.xml`);
    graftSheet(parts, { parts: ours, part: `xl/worksheets/sheet${index + 1}.xml`, styles, strict }, part);
    if (former !== undefined) return [];
    sheetId += 1;
    const relationship = `actionbook${sheetId}`;
    const type = PART_TYPES.worksheet.relationship;
    parts.relate(workbook, { id: relationship, type: strict ? toStrict(type) : type, target: part, outside: false });
    return [{ title: design.title, was: null, sheetId, visibility: design.visibility, relationship }];
  });
}

/** As `saveBook`, for a workbook that is open already. */
export async function saveInto(book: OpenWorkbook, fileName: string, changes: BookChanges): Promise<Outcome<Uint8Array>> {
  const parts = new Parts(book.file);
  const { workbook } = book.file;
  // Each of our sheets takes the title of the one that it replaces.
  const designs = changes.sheets.map(({ design, replaces }) => (replaces === null ? design : { ...design, title: replaces }));
  const made = await hucreBook(
    { sheets: designs, names: [] },
    { base: readBaseFont(book.styles), strings: "inline", title: null },
  );
  const tabs = keptTabs(book, changes);
  removeSheets(parts, book, changes.removed);
  const added = designs.length === 0 ? [] : graftSheets(parts, book, changes, made);
  dropCalculationChain(parts, workbook);
  const names = [...changes.names, ...designs.flatMap(printNames)];
  const change = { tabs: inOrder([...tabs, ...added], changes.order), names, namesGone: changes.namesGone ?? [] };
  parts.set(workbook, editWorkbook(parts.text(workbook) ?? "", book.workbook.root, change));
  const bytes = parts.toBytes();
  return bytes === null ? failed({ code: "file-damaged", facts: { file: fileName } }) : done(bytes);
}

/**
 * Puts sheets and names into an .xlsx file without making its other sheets anew: their XML, charts, pictures, comments and custom parts
 * stay byte for byte. The same changes give the same bytes. A trouble when the file is refused; then nothing is made.
 */
export async function saveBook(original: Uint8Array, fileName: string, changes: BookChanges): Promise<Outcome<Uint8Array>> {
  const opened = openWorkbook(original, fileName);
  return opened.ok ? saveInto(opened.value, fileName, changes) : opened;
}
