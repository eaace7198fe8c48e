import type { Outcome } from "../../../app/outcome";
import { done } from "../../../app/outcome";
import type { BookDesign, SheetDesign } from "../../../core/design/sheetDesign";
import type { SheetChange } from "../../../xlsx/graft/saveBook";
import { saveBook } from "../../../xlsx/graft/saveBook";
import { writeBook } from "../../../xlsx/writeBook";
import { bookToDesign } from "../../host/model/bookToDesign";
import type { HostBook } from "../../host/model/hostBook";

/** A file as it was opened, to tell later what changed. */
export interface Opened {
  readonly bytes: Uint8Array;
  /** The sheets as they were, by the id that the host gave them. */
  readonly sheets: ReadonlyMap<string, SheetDesign>;
  readonly names: BookDesign["names"];
}

/** Remembers a file that was just opened, before anything is done to the workbook. */
export function openedFrom(bytes: Uint8Array, book: HostBook): Opened {
  const { sheets, names } = bookToDesign(book);
  return { bytes, names, sheets: new Map(book.sheets.flatMap(({ id }, at) => (sheets[at] ? [[id, sheets[at]] as const] : []))) };
}

/** A sheet's content for comparing; a formula's result is no change, and neither is what marks it as ours. */
function contentOf(sheet: SheetDesign): string {
  return JSON.stringify({ ...sheet, key: null }, (_key, part: unknown) =>
    typeof part === "object" && part !== null && "formula" in part && "value" in part ? { ...part, value: null } : part,
  );
}

/**
 * How a sheet goes into the file: not at all when it is as it was, in its old place when it changed, behind the others when it
 * is new or has another title.
 */
function changeOf(design: SheetDesign, before: SheetDesign | undefined): SheetChange | null {
  if (before?.title !== design.title) return { design, replaces: null };
  return contentOf(before) === contentOf(design) ? null : { design, replaces: design.title };
}

/**
 * The workbook as an .xlsx file. Sheets that nobody changed stay in the file as they were, charts, pictures and comments with
 * them; only changed and new ones are written. A workbook that came from no file is written whole.
 */
export async function savedBytes(book: HostBook, opened: Opened | null, fileName: string): Promise<Outcome<Uint8Array>> {
  const now = bookToDesign(book);
  if (opened === null) return done(await writeBook(now));
  const titles = now.sheets.map(({ title }) => title);
  const kept = new Set(
    now.sheets.filter(({ title }, at) => opened.sheets.get(book.sheets[at]?.id ?? "")?.title === title).map(({ title }) => title),
  );
  const known = new Set(opened.names.map((name) => JSON.stringify(name)));
  return saveBook(opened.bytes, fileName, {
    sheets: now.sheets.flatMap((design, at) => changeOf(design, opened.sheets.get(book.sheets[at]?.id ?? "")) ?? []),
    names: now.names.filter((name) => !known.has(JSON.stringify(name))),
    removed: [...opened.sheets.values()].map(({ title }) => title).filter((title) => !kept.has(title)),
    order: titles,
  });
}
