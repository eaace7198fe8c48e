import type { Outcome } from "../../../app/outcome";
import { done } from "../../../app/outcome";
import type { BookDesign, SheetDesign } from "../../../core/design/sheetDesign";
import type { SheetChange } from "../../../xlsx/graft/saveBook";
import { patchBook } from "../../../xlsx/graft/patchBook";
import { saveBook } from "../../../xlsx/graft/saveBook";
import { readContent } from "../../../xlsx/readGrids";
import { writeBook } from "../../../xlsx/writeBook";
import { bookToDesign } from "../../host/model/bookToDesign";
import type { HostBook } from "../../host/model/hostBook";
import { valueChanges } from "./valueChanges";

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

/** What was made of a workbook. */
export interface Saved {
  readonly bytes: Uint8Array;
  /** The officer's own sheets that could not stay in their old form: more than values of cells had changed. By title. */
  readonly rewritten: readonly string[];
}

/** A sheet of the workbook now, and as it was in the file. */
interface Pair {
  readonly now: SheetDesign;
  readonly before: SheetDesign | undefined;
}

/**
 * How a sheet goes into the file: not at all when it is as it was, in its old place when it changed, behind the others when it
 * is new or has another title.
 */
function changeOf({ now, before }: Pair): SheetChange | null {
  if (before?.title !== now.title) return { design: now, replaces: null };
  return contentOf(before) === contentOf(now) ? null : { design: now, replaces: now.title };
}

interface Patched {
  readonly bytes: Uint8Array;
  /** The titles of the sheets that need nothing more. */
  readonly titles: readonly string[];
}

/** The file with the sheets patched in which only values changed; the file as it was when that cannot be done. */
async function patched(opened: Opened, fileName: string, pairs: readonly Pair[]): Promise<Patched> {
  const found = pairs.flatMap(({ now, before }) => {
    const changes = before === undefined ? null : valueChanges(before, now);
    return changes === null || changes.length === 0 ? [] : [{ title: now.title, changes }];
  });
  const asItWas = { bytes: opened.bytes, titles: [] };
  if (found.length === 0) return asItWas;
  const content = await readContent(opened.bytes, fileName);
  if (!content.ok) return asItWas;
  const all = found.flatMap(({ changes }) => changes);
  const made = patchBook(opened.bytes, fileName, content.value, all);
  return made.ok ? { bytes: made.value, titles: found.map(({ title }) => title) } : asItWas;
}

/** The sheets of the officer among those that are written anew. */
function officersOwn(pairs: readonly Pair[]): readonly string[] {
  return pairs.filter(({ now, before }) => now.key === null && before?.key === null).map(({ now }) => now.title);
}

/**
 * The workbook as an .xlsx file. Sheets that nobody changed stay in the file as they were, and where only values changed these
 * are patched in, so that charts, comments and newer rules stay; other changed sheets and new ones are written anew. A workbook
 * that came from no file is written whole.
 */
export async function savedBytes(book: HostBook, opened: Opened | null, fileName: string): Promise<Outcome<Saved>> {
  const { sheets, names } = bookToDesign(book);
  if (opened === null) return done({ bytes: await writeBook({ sheets, names }), rewritten: [] });
  const pairs = sheets.map((now, at): Pair => ({ now, before: opened.sheets.get(book.sheets[at]?.id ?? "") }));
  const { bytes: original, titles: values } = await patched(opened, fileName, pairs);
  const written = pairs.filter((pair) => changeOf(pair) !== null && !values.includes(pair.now.title));
  const kept = new Set(pairs.filter(({ now, before }) => before?.title === now.title).map(({ now }) => now.title));
  const known = new Set(opened.names.map((name) => JSON.stringify(name)));
  const saved = await saveBook(original, fileName, {
    sheets: written.flatMap((pair) => changeOf(pair) ?? []),
    names: names.filter((name) => !known.has(JSON.stringify(name))),
    removed: [...opened.sheets.values()].map(({ title }) => title).filter((title) => !kept.has(title)),
    order: sheets.map(({ title }) => title),
  });
  return saved.ok ? done({ bytes: saved.value, rewritten: officersOwn(written) }) : saved;
}
