import type { Box } from "../../core/grid/a1";
import type { Calculator } from "../calc/createCalculator";
import { needsCalculation } from "../calc/needsCalculation";
import type { ExcelHost } from "../host/excelHost";
import type { HostBook } from "../host/model/hostBook";
import type { HostChange } from "../host/model/hostChange";
import { boundingBox } from "../host/model/boxes";
import type { EntryPlace } from "./edit/checkEntry";
import type { Clip } from "./edit/clip";
import type { CellPlace } from "./edit/moveSelection";
import { wholeCell } from "./edit/moveSelection";

/** Changes that the grid has to draw again for; the others only move the selection. */
const DRAWN: ReadonlySet<HostChange["kind"]> = new Set<HostChange["kind"]>([
  "cells",
  "looks",
  "sheet",
  "layout",
  "table",
  "protection",
  "names",
  "calculated",
  "all",
]);

/** One open workbook with the person at its grid: what they selected, what they did, and what can be taken back. */
export class Session {
  calculator: Calculator | null = null;
  /** The calculator could not be loaded: formulas keep their last values. */
  isWithoutCalculator = false;
  /** What was copied or cut at this grid. */
  clip: Clip | null = null;
  /** Goes up with every change, of whatever kind. */
  version = 0;
  /** Goes up with every change that the grid has to draw again for. */
  drawing = 0;
  /** How far each sheet was scrolled when it was last in front. */
  readonly scrolls = new Map<string, { readonly top: number; readonly left: number }>();
  private loading: Promise<void> | null = null;
  private readonly anchors = new Map<string, CellPlace>();
  private readonly watchers = new Set<() => void>();

  readonly book: HostBook;

  /** `load` brings the calculator; it is called when a formula is first met. The host then calculates with it too. */
  constructor(
    readonly host: ExcelHost,
    private readonly load: () => Promise<Calculator>,
  ) {
    this.book = host.book;
    host.calculator = { calculate: () => this.calculate() };
    this.book.onChange((changes) => this.take(changes));
    this.calculate();
  }

  /** Calls back after every change; the answer stops it. For React's useSyncExternalStore. */
  readonly subscribe = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  /** The cell that typing goes to: the one where the selection began. */
  active(): CellPlace {
    const { sheetId, box } = this.book.selection();
    const anchor = this.anchors.get(sheetId);
    const isInside = anchor !== undefined && anchor.row >= box.top && anchor.row <= box.bottom;
    return isInside && anchor.column >= box.left && anchor.column <= box.right ? anchor : { row: box.top, column: box.left };
  }

  /** Selects a cell, or everything from the active cell to it. A merge is selected whole. */
  select(place: CellPlace, isExtending = false): void {
    const sheet = this.book.activeSheet();
    const { top: row, left: column } = wholeCell(sheet, place);
    const anchor = isExtending ? this.active() : { row, column };
    this.anchors.set(sheet.id, anchor);
    this.selectBox(boundingBox(wholeCell(sheet, anchor), wholeCell(sheet, place)));
  }

  /** Selects a block on the sheet in front. */
  selectBox(box: Box): void {
    const { id } = this.book.activeSheet();
    this.book.selections.set(id, box);
    this.book.note({ kind: "selection", sheetId: id, box });
    this.book.commit();
  }

  /** Brings a sheet to the front. */
  activate(sheetId: string): void {
    const before = this.book.activeSheet().id;
    if (before === sheetId) return;
    this.book.activeId = sheetId;
    this.book.note({ kind: "active", sheetId, before });
    this.book.commit();
  }

  /** The cell of the sheet in front as the entry functions take it. */
  place({ row, column }: CellPlace): EntryPlace {
    return { book: this.book, sheet: this.book.activeSheet(), row, column, calculator: this.calculator };
  }

  /** Whether a cell of the sheet in front may not be changed. */
  isLocked({ row, column }: CellPlace): boolean {
    const sheet = this.book.activeSheet();
    return sheet.state.protection !== null && sheet.cell(row, column).style.locked !== false;
  }

  /** Makes a change that can be taken back in one step, works formulas out, and tells listeners. What throws changes nothing. */
  change(make: () => void): void {
    const before = this.book.snapshot();
    try {
      make();
    } catch (error) {
      this.book.restore(before);
      this.book.commit();
      throw error;
    }
    this.host.undoStack.push(before, null);
    this.calculate();
    this.book.commit();
  }

  /** Takes back the last thing done, at the grid or by the add-in. */
  undo(): void {
    this.host.undoStack.undo();
  }

  /** Does again what was taken back last. */
  redo(): void {
    this.host.undoStack.redo();
  }

  /** Keeps what was copied or cut, in place of what was before; null when there is nothing to paste any more. */
  keep(clip: Clip | null): void {
    this.clip = clip;
    this.version += 1;
    for (const watcher of this.watchers) watcher();
  }

  /** While a person types into a cell Excel refuses every request of an add-in. */
  setTyping(isTyping: boolean): void {
    this.host.editingCell = isTyping;
  }

  /** Calculates now when something changed; until the calculator has come, formulas keep their last known results. */
  calculate(): void {
    this.book.stale = false;
    if (this.calculator === null) {
      if (needsCalculation(this.book)) void this.bringCalculator();
      return;
    }
    for (const sheetId of this.calculator.calculate(this.book)) this.book.note({ kind: "calculated", sheetId });
  }

  private bringCalculator(): Promise<void> {
    this.loading ??= this.load().then(
      (calculator) => {
        this.calculator = calculator;
        this.calculate();
        this.tellCalculated();
      },
      () => {
        this.isWithoutCalculator = true;
        this.tellCalculated();
      },
    );
    return this.loading;
  }

  private tellCalculated(): void {
    this.book.note({ kind: "calculated", sheetId: this.book.activeSheet().id });
    this.book.commit();
  }

  private take(changes: readonly HostChange[]): void {
    this.version += 1;
    if (changes.some(({ kind }) => DRAWN.has(kind))) this.drawing += 1;
    if (this.book.stale) {
      this.calculate();
      this.book.commit();
    }
    for (const watcher of this.watchers) watcher();
  }
}
