import { failed } from "../../src/app/outcome";
import type { Outcome } from "../../src/app/outcome";
import type { ChangeListener, SheetChange, Watch, Workbook, WrittenSheet } from "../../src/app/ports";
import type { Trouble } from "../../src/app/troubles";
import { gridOfDesign } from "../../src/core/design/gridOfDesign";
import { overlay } from "../../src/core/design/overlay";
import { sameData } from "../../src/core/design/sameData";
import type { CellChange } from "../../src/core/change/cellChange";
import type { BookDesign, SheetDesign } from "../../src/core/design/sheetDesign";
import { parseBox } from "../../src/core/grid/a1";
import type { DefinedName, Grid } from "../../src/core/grid/grid";

/** A workbook in memory that a test can watch, stop half-way and make fail. How Excel behaves is tested through Excel's own client. */
export interface MemoryWorkbook extends Workbook {
  /** The places that were asked to be shown, in order. */
  readonly shown: readonly string[];
  /** The designs that were written, in order. */
  readonly written: readonly BookDesign[];
  /** The changes of cells that were asked for, in order; sheets that were not written here hold them from then on. */
  readonly patched: readonly (readonly CellChange[])[];
  /** Tells whoever listens that somebody changed cells. */
  tellChange(change: SheetChange): void;
  /** Somebody changes the workbook: it holds these sheets now, and what was written. */
  replaceSource(source: readonly Grid[]): void;
  /** The next command answers this trouble instead. */
  failNext(trouble: Trouble): void;
  /** Commands stop after their first progress until `resume`. */
  pause(): void;
  resume(): void;
}

/** A workbook that holds these sheets; what is written is there when it is read again. */
export function memoryWorkbook(atFirst: readonly Grid[]): MemoryWorkbook {
  let source = atFirst;
  const designs = new Map<string, SheetDesign>();
  const names = new Map<string, DefinedName>();
  const shown: string[] = [];
  const patched: (readonly CellChange[])[] = [];
  const listeners = new Set<ChangeListener>();
  const written: BookDesign[] = [];
  const troubles: Trouble[] = [];
  let gate: Promise<void> = Promise.resolve();
  let open: () => void = () => undefined;

  const command = async <Value>(what: string, watch: Watch | undefined, work: () => Value): Promise<Outcome<Value>> => {
    watch?.progress?.({ what, done: 1, of: 4 });
    await gate;
    if (watch?.cancel?.aborted === true) return failed({ code: "cancelled" });
    const trouble = troubles.shift();
    return trouble === undefined ? { ok: true, value: work() } : failed(trouble);
  };
  const write = (book: BookDesign): readonly WrittenSheet[] => {
    written.push(book);
    book.names.forEach((name) => names.set(name.name, name));
    book.namesGone?.forEach((name) => names.delete(name));
    const changes = book.changes ?? [];
    source = source.map((grid) => patchedGrid(grid, changes));
    for (const [key, design] of designs) designs.set(key, patchedDesign(design, changes));
    return book.sheets.map((design) => {
      const key = design.key ?? design.title;
      if (design.inPlace === true) return { key, title: design.title, made: "updated" };
      const before = designs.get(key);
      const after = before === undefined || design.whenThere === "replace" ? design : overlay(before, design);
      designs.set(key, after);
      if (before === undefined) return { key, title: after.title, made: "new" };
      return { key, title: after.title, made: sameData(before, after) ? "unchanged" : "updated" };
    });
  };
  return {
    shown,
    written,
    patched,
    tellChange: (change) => listeners.forEach((listener) => listener(change)),
    read: (watch) =>
      command("Reading the sheets", watch, () => ({
        grids: [...source, ...[...designs.values()].map(gridOfDesign)],
        names: [...names.values()],
      })),
    write: (book, watch) => command("Writing the sheets", watch, () => write(book)),
    patch: (changes) =>
      command("Changing cells", undefined, () => {
        patched.push(changes);
        source = source.map((grid) => patchedGrid(grid, changes));
        return changes.length;
      }),
    show: (at) =>
      command("Showing", undefined, () => {
        shown.push(at);
        return null;
      }),
    onChanged: (listener) =>
      command("Watching", undefined, () => {
        listeners.add(listener);
        return () => {
          listeners.delete(listener);
          return Promise.resolve();
        };
      }),
    replaceSource: (changed) => {
      source = changed;
    },
    failNext: (trouble) => troubles.push(trouble),
    pause: () => {
      gate = new Promise((resolve) => (open = resolve));
    },
    resume: () => open(),
  };
}

function patchedDesign(design: SheetDesign, changes: readonly CellChange[]): SheetDesign {
  const rows = design.rows.map((row) => [...row]);
  for (const { sheet, cell, after } of changes) {
    const box = parseBox(cell);
    if (sheet !== design.title || box === null) continue;
    while (rows.length <= box.top) rows.push([]);
    const line = rows[box.top] ?? [];
    while (line.length <= box.left) line.push(null);
    line[box.left] = { ...line[box.left], value: after };
  }
  return { ...design, rows };
}

function patchedGrid(grid: Grid, changes: readonly CellChange[]): Grid {
  const rows = grid.rows.map((row) => [...row]);
  for (const { sheet, cell, after } of changes) {
    const box = parseBox(cell);
    const line = sheet === grid.sheet && box !== null ? rows[box.top] : undefined;
    if (box === null || line === undefined) continue;
    const before = line[box.left] ?? { format: "General", fill: null, bold: false };
    line[box.left] = after === null ? null : { ...before, value: after, text: String(after) };
  }
  return { ...grid, rows };
}
