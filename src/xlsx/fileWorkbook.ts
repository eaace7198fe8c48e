import { done, failed, type Outcome } from "../app/outcome";
import type { Watch, Workbook, WrittenSheet } from "../app/ports";
import type { CellChange } from "../core/change/cellChange";
import { markedSheets } from "../core/design/markers";
import { overlay } from "../core/design/overlay";
import { sameData } from "../core/design/sameData";
import type { BookDesign, SheetDesign } from "../core/design/sheetDesign";
import type { DefinedName, WorkbookContent } from "../core/grid/grid";
import { patchBook } from "./graft/patchBook";
import { saveInto, type SheetChange } from "./graft/saveBook";
import { readBaseFont, type BaseFont } from "./read/baseFont";
import { openWorkbook } from "./read/openWorkbook";
import { designsOf, readBook } from "./readBook";
import { readContent } from "./readGrids";
import { writeBook } from "./writeBook";

/** A `Workbook` over the bytes of an .xlsx file. */
export interface FileWorkbook extends Workbook {
  /** The file as it stands now; the very bytes that came in until something changes. */
  bytes(): Uint8Array;
}

/** One sheet of a design and what it means for the file; no change where it stands there already. */
interface SheetStep {
  readonly change: SheetChange | null;
  readonly written: WrittenSheet | null;
}

/** A sheet of a file with the charts of a design: charts are not read from files, they show the cells and stand while these do. */
function withCharts(existing: SheetDesign, { charts }: SheetDesign): SheetDesign {
  return charts === undefined ? existing : { ...existing, charts };
}

function stepOf(design: SheetDesign, existing: SheetDesign | undefined): SheetStep {
  const written = (made: WrittenSheet["made"], title: string): WrittenSheet | null => {
    return design.key === null ? null : { key: design.key, title, made };
  };
  if (existing === undefined) return { change: { design, replaces: null }, written: written("new", design.title) };
  const { key, whenThere, visibility, title } = existing;
  const wanted = design.whenThere === "update" ? overlay(existing, design) : { ...design, key, whenThere, visibility, title };
  if (wanted === existing || sameData(wanted, withCharts(existing, wanted)))
    return { change: null, written: written("unchanged", title) };
  return { change: { design: wanted, replaces: title }, written: written("updated", title) };
}

/** Our sheets of a file by the keys of their markers. */
function markedDesigns(file: BookDesign): ReadonlyMap<string, SheetDesign> {
  const sheets = new Map(file.sheets.map((sheet) => [sheet.title.toLowerCase(), sheet]));
  const marked = Array.from(markedSheets(file.names), ([key, title]) => [key, sheets.get(title.toLowerCase())] as const);
  return new Map(marked.flatMap(([key, sheet]) => (sheet === undefined ? [] : [[key, sheet] as const])));
}

function changedNames(file: BookDesign, wanted: readonly DefinedName[]): readonly DefinedName[] {
  return wanted.filter((name) => !file.names.some((other) => sameData(name, other)));
}

/** The names that are to be taken away, those that are there. */
function standingNames(file: BookDesign, { namesGone = [] }: BookDesign): readonly string[] {
  const there = new Set(file.names.filter(({ sheet }) => sheet === null).map(({ name }) => name.toLowerCase()));
  return namesGone.filter((name) => there.has(name.toLowerCase()));
}

/** A design as it reads when it stands in a file, so that it can be compared with what is there. */
async function asItReads(book: BookDesign, base: BaseFont): Promise<Outcome<BookDesign>> {
  // A file needs a sheet; names alone read as they are.
  if (book.sheets.length === 0) return done(book);
  const read = await readBook(await writeBook(book, null, base), "design");
  if (!read.ok) return read;
  const sheets = read.value.sheets.map((sheet, index) => {
    const { key = null, whenThere = "update", cleared, charts } = book.sheets[index] ?? {};
    return {
      ...sheet,
      key,
      whenThere,
      ...(cleared === undefined ? {} : { cleared }),
      ...(charts === undefined ? {} : { charts }),
    };
  });
  return done({ ...read.value, sheets });
}

/** What is kept of the file between two commands. */
interface Held {
  bytes: Uint8Array;
  content: WorkbookContent;
}

async function writeInto(
  held: Held,
  fileName: string,
  book: BookDesign,
  watch: Watch,
): Promise<Outcome<readonly WrittenSheet[]>> {
  const cancelled = (): boolean => watch.cancel?.aborted === true;
  // Saving a sheet writes it whole, and of the officer's own we do not know every part.
  if (book.sheets.some(({ inPlace }) => inPlace === true)) return failed({ code: "rules-only-in-excel" });
  const opened = openWorkbook(held.bytes, fileName);
  if (!opened.ok) return opened;
  const file = designsOf(opened.value, fileName);
  if (!file.ok) return file;
  const wanted = await asItReads(book, readBaseFont(opened.value.styles));
  if (!wanted.ok) return wanted;
  const ours = markedDesigns(file.value);
  const steps: SheetStep[] = [];
  for (const [index, design] of wanted.value.sheets.entries()) {
    watch.progress?.({ what: design.title, done: index, of: wanted.value.sheets.length });
    if (cancelled()) return failed({ code: "cancelled" });
    steps.push(stepOf(design, design.key === null ? undefined : ours.get(design.key)));
  }
  const sheets = steps.flatMap(({ change }) => (change === null ? [] : [change]));
  const names = changedNames(file.value, wanted.value.names);
  const { changes = [] } = book;
  const namesGone = standingNames(file.value, book);
  if (sheets.length + names.length + namesGone.length + changes.length > 0) {
    const saved = await saveInto(opened.value, fileName, { sheets, names, namesGone, removed: [], order: null });
    if (!saved.ok) return saved;
    const patched = changes.length === 0 ? saved : patchBook(saved.value, fileName, held.content, changes, "refuse");
    if (!patched.ok) return patched;
    const content = await readContent(patched.value, fileName);
    if (!content.ok) return content;
    if (cancelled()) return failed({ code: "cancelled" });
    held.bytes = patched.value;
    held.content = content.value;
  }
  return done(steps.flatMap(({ written }) => (written === null ? [] : [written])));
}

/**
 * Opens an .xlsx file as a `Workbook`; the one trouble when it is refused. Commands change the bytes in hand, never a file. A write is
 * all or nothing, and writing the same again leaves the bytes as they are. `show` has nothing to show and does nothing; nobody else
 * changes the bytes, so `onChanged` never tells anything.
 */
export async function createFileWorkbook(bytes: Uint8Array, fileName: string): Promise<Outcome<FileWorkbook>> {
  const content = await readContent(bytes, fileName);
  if (!content.ok) return content;
  const held: Held = { bytes, content: content.value };
  return done({
    bytes: () => held.bytes,
    read: () => Promise.resolve(done(held.content)),
    write: (book: BookDesign, watch: Watch = {}) => writeInto(held, fileName, book, watch),
    patch: async (changes: readonly CellChange[]) => {
      const patched = patchBook(held.bytes, fileName, held.content, changes);
      if (!patched.ok) return patched;
      const read = await readContent(patched.value, fileName);
      if (!read.ok) return read;
      held.bytes = patched.value;
      held.content = read.value;
      return done(changes.length);
    },
    show: () => Promise.resolve(done(null)),
    onChanged: () => Promise.resolve(done(() => Promise.resolve())),
  });
}
